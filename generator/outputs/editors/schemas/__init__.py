"""JSON Schemas for editors: what a file may hold, with Danish words for all of it.

Made from the models alone, with the terms and the entries that there are as of now. For
yaml-language-server (VS Code and others), which shows ``enumDescriptions``, ``errorMessage`` and
``patternErrorMessage``; other tools take no notice of these.
"""

from functools import partial

from generator.model.catalogue import Catalogue
from generator.model.files import SchemaFile, schema_files
from generator.outputs.editors.schemas.models import Schemas
from generator.outputs.editors.schemas.scalars import Schema
from generator.outputs.editors.schemas.terms import names_of
from generator.texts import schemas as say

__all__ = ["DIALECT", "SchemaFile", "schema", "schema_files"]

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schema(file: SchemaFile, catalogue: Catalogue) -> Schema:
    """A whole schema. Entries and terms are those of a catalogue."""
    schemas = Schemas(partial(names_of, catalogue))
    root = schemas.object(file.model)
    return {
        "$schema": DIALECT,
        **say.whole(file.id),
        **root,
        "$defs": dict(sorted(schemas.definitions.items())),
    }
