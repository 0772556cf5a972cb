"""JSON Schemas for editors: what a file may hold, with Danish words for all of it.

Made from the models alone, with the terms and the entries that there are as of now. For
yaml-language-server (VS Code and others), which shows ``enumDescriptions``, ``errorMessage`` and
``patternErrorMessage``; other tools take no notice of these.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

from pydantic import BaseModel

from generator import layout
from generator.model.catalogue import Catalogue
from generator.model.goals import Goals
from generator.model.mentors import Networks
from generator.model.references import reference_patterns
from generator.model.vocabulary import TERM_TYPES
from generator.model.wording import PartFile, SynonymFile
from generator.reading.kinds import KINDS
from generator.reading.vocabularies import file_model
from generator.reading.wording import PARTS, SYNONYMS
from generator.texts import schemas as say
from generator.views.schemas.scalars import Schema
from generator.views.schemas.shapes import Shapes
from generator.views.schemas.terms import names_of

DIALECT = "https://json-schema.org/draft/2020-12/schema"


class SchemaFile(NamedTuple):
    """A schema: its id, the files it is for (a pattern of paths), and their model."""

    id: str
    files: str
    model: type[BaseModel]


def schema_files() -> Iterator[SchemaFile]:
    """Every schema that there is."""
    for kind, folder in layout.ENTRY_FOLDERS.items():
        yield SchemaFile(kind, f"{folder}/*.yml", KINDS[kind].model)
    yield SchemaFile("goals", layout.GOALS, Goals)
    yield SchemaFile("mentornetvaerk", layout.NETWORKS, Networks)
    models: dict[str, type[BaseModel]] = {name: file_model(name) for name in TERM_TYPES}
    models |= {SYNONYMS: SynonymFile, PARTS: PartFile}
    for name, model in models.items():
        yield SchemaFile(name, f"{layout.VOCABULARY}/{name}.yml", model)


def named_in(file: SchemaFile, catalogue: Catalogue) -> tuple[tuple[str, str], ...]:
    """Every id that a schema offers, with its label: what it depends on besides the models."""
    targets = sorted({target for _, target in reference_patterns(file.model)})
    return tuple(name for target in targets for name in names_of(catalogue, target).items())


def schema(file: SchemaFile, catalogue: Catalogue) -> Schema:
    """A whole schema. Entries and terms are those of a catalogue."""
    shapes = Shapes(partial(names_of, catalogue))
    root = shapes.object(file.model)
    return {
        "$schema": DIALECT,
        **say.whole(file.id),
        **root,
        "$defs": dict(sorted(shapes.definitions.items())),
    }
