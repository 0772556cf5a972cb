"""Which files there are besides the settings and the measurements, and what each is read as."""

from __future__ import annotations

from collections.abc import Iterator
from fnmatch import fnmatchcase
from functools import cache
from typing import NamedTuple

from pydantic import BaseModel

from generator import layout
from generator.model.goals import Goals
from generator.model.mentors import Networks
from generator.model.vocabulary import TERM_TYPES
from generator.model.wording import PartFile, SynonymFile
from generator.reading.kinds import KINDS
from generator.reading.vocabularies import file_model
from generator.reading.wording import PARTS, SYNONYMS


class SchemaFile(NamedTuple):
    """A form of file: its id, the files that have it (a pattern of paths), and their model."""

    id: str
    files: str
    model: type[BaseModel]


def schema_files() -> Iterator[SchemaFile]:
    """Every form of file that there is."""
    for kind, folder in layout.ENTRY_FOLDERS.items():
        yield SchemaFile(kind, f"{folder}/*.yml", KINDS[kind].model)
    yield SchemaFile("goals", layout.GOALS, Goals)
    yield SchemaFile("mentornetvaerk", layout.NETWORKS, Networks)
    models: dict[str, type[BaseModel]] = {name: file_model(name) for name in TERM_TYPES}
    models |= {SYNONYMS: SynonymFile, PARTS: PartFile}
    for name, model in models.items():
        yield SchemaFile(name, f"{layout.VOCABULARY}/{name}.yml", model)


@cache
def _by_pattern() -> tuple[SchemaFile, ...]:
    return tuple(schema_files())


def form_of_file(path: str) -> SchemaFile | None:
    """The form of a file by its path, or None when it is none of the catalogue's."""
    return next((form for form in _by_pattern() if fnmatchcase(path, form.files)), None)
