"""What one state of the data means against another: values, fields, entries, a whole catalogue.

Plain data in, frozen values in Danish words out. :func:`field_changes` is for anyone who has two
states of one entry at hand, wherever they came from.
"""

from generator.outputs.changes.fields import FieldChange, field_changes
from generator.outputs.changes.names import Names, names_in
from generator.outputs.changes.problems import problems
from generator.outputs.changes.told import told

__all__ = ["FieldChange", "Names", "field_changes", "names_in", "problems", "told"]
