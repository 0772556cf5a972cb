"""What one state of the data means against another: values, fields, entries, a whole catalogue.

Plain data in, frozen values in Danish words out. ``fields.field_changes`` is for anyone who has
two states of one entry at hand, wherever they came from.
"""
