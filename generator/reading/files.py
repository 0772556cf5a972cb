"""Which files there are besides the settings and the measurements, and what each is read as."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fnmatch import fnmatchcase
from functools import cache
from typing import Any, NamedTuple

from pydantic import BaseModel

from generator import layout
from generator.diagnostics import Diagnostic
from generator.model.catalogue import Context
from generator.model.goals import Goals
from generator.model.mentors import Networks
from generator.model.references import Found, references
from generator.model.vocabulary import TERM_TYPES
from generator.model.wording import PartFile, SynonymFile
from generator.reading.catalogue import read_single
from generator.reading.entry import read_entry
from generator.reading.kinds import KINDS
from generator.reading.vocabularies import (
    file_model,
    vocabulary_problems,
    vocabulary_references,
)
from generator.reading.wording import PARTS, SYNONYMS, WORD_FILES, read_wording


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


def references_in(path: str, data: Any) -> tuple[Found, ...]:
    """Every reference in the plain data of a file."""
    form = form_of_file(path)
    if form is None:
        return ()
    if form.id in TERM_TYPES:
        return vocabulary_references(form.id, data)
    return references(form.model, data)


def problems_of(path: str, raw: bytes, context: Context) -> Sequence[Diagnostic]:
    """What is wrong with a file by itself, among the terms that there are."""
    form = form_of_file(path)
    if form is None:
        return ()
    if form.id in KINDS:
        return read_entry(form.id, path, raw, context).diagnostics
    if form.id in TERM_TYPES:
        return vocabulary_problems(path, raw, context.vocabularies)
    if form.id in WORD_FILES:
        return read_wording({path: raw})[1]
    return read_single(form.model, path, raw, context)[1]
