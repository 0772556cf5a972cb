"""A plan → the files' new bytes; and what the validator says of them → the rows it is about."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from generator.diagnostics import Diagnostic
from generator.edits.canonical import canonical
from generator.edits.changes import with_value
from generator.edits.values import with_values
from generator.edits.written import as_file
from generator.model.catalogue import Context
from generator.model.fields import keys_of
from generator.nodes import read_document
from generator.reading.kinds import KINDS, entry_file
from generator.tables.columns import columns_of
from generator.tables.incoming import Problem
from generator.tables.plan import Field, Plan
from generator.texts import tables as say
from generator.texts.messages import message
from generator.texts.new_files import new_file, wanted
from generator.texts.sheets import SHEETS, form

Key = tuple[str, str]

_SORT = {"tilbud": "redskab", "udbydere": "type"}
_NAME = {"tilbud": "titel"}


class Written(NamedTuple):
    """A file as it was and as it is to be, and the fields that make it so."""

    path: str
    old: bytes | None
    raw: bytes
    key: Key
    fields: tuple[Field, ...]

    @property
    def is_new(self) -> bool:
        return self.old is None


def written(
    plan: Plan, files: Mapping[Key, tuple[str, bytes]], context: Context
) -> tuple[list[Written], list[Problem]]:
    """Every file that a plan changes or makes; ``files`` has the path and the bytes there are."""
    found: list[Written] = []
    problems: list[Problem] = []
    for key, fields in (plan.new | plan.changed).items():
        kind, id = key
        path, old = files.get(key, (entry_file(kind, id), None))
        if old is None:
            raw = _new(kind, path, fields, context)
        else:
            changes = [field.change for field in fields]
            raw = with_values(path, old, changes, keys_of(KINDS[kind].model))
        if raw is None:
            tab, row = plan.rows.get(key, (SHEETS[kind], 0))
            problems.append(Problem(tab, row, None, say.cannot_write(path)))
        else:
            found.append(Written(path, old, raw, key, tuple(fields)))
    return found, problems


def _new(kind: str, path: str, fields: Iterable[Field], context: Context) -> bytes | None:
    """A new file as ``katalog new`` makes it, without what waits to be filled in."""
    said = {field.change.path: str(field.change.value) for field in fields}
    keys = (_NAME.get(kind, "navn"), _SORT.get(kind, ""), "ansvarlig")
    title, sort, owner = (said.get((key,), "") for key in keys)
    document, _ = read_document(path, new_file(kind, wanted(title, sort, owner, context)).encode())
    assert document is not None
    # What the row does not tell is not known; the validator says what must be.
    data: Any = {key: value for key, value in document.data.items() if value != ""}
    for field in fields:
        data = with_value(data, field.change)
    raw = as_file(data)
    again, _ = read_document(path, raw)
    return canonical(path, raw) if again is not None and again.data == data else None


def beside_rows(
    diagnostics: Iterable[Diagnostic], files: Iterable[Written], plan: Plan
) -> tuple[list[Problem], list[Diagnostic]]:
    """Each diagnostic beside the row that it comes from, and those that come from none."""
    by_path = {file.path: _Places(file, plan) for file in files}
    problems, rest = [], []
    for found in diagnostics:
        places = by_path.get(found.position.file)
        if places is None:
            rest.append(found)
        else:
            problems.append(places.problem(found))
    return problems, rest


class _Places:
    """Where in a book each value of a file comes from."""

    def __init__(self, file: Written, plan: Plan) -> None:
        document, _ = read_document(file.path, file.raw)
        first = file.fields[0]
        told = ((column.heading, form(column.form)) for column in columns_of(file.key[0]))
        self._forms = dict(told)
        self._row = plan.rows.get(file.key, (first.tab, first.row))
        self._fields = {}
        for field in file.fields if document else ():
            assert document is not None
            self._fields[document.position(field.change.path)] = field
            self._fields.setdefault(document.position(field.change.path, key=True), field)

    def problem(self, found: Diagnostic) -> Problem:
        words = str(message(found))
        if found.code.startswith("mangler"):  # it stands nowhere, so its place tells nothing
            return Problem(*self._row, None, words)
        field = self._fields.get(found.position) or self._within(found)
        if field is None:
            return Problem(*self._row, None, words)
        how = self._forms.get(field.heading, "")
        if found.code == "type" and how:  # how it is written in a file is of no use in a cell
            words = say.not_read(str(found.params["value"]), how)
        return Problem(field.tab, field.row, field.column, f"{field.heading}: {words}")

    def _within(self, found: Diagnostic) -> Field | None:
        """The field on whose line a problem stands, when there is but one that begins before it."""
        line, column = found.position.line, found.position.column
        on_line = [(p, f) for p, f in self._fields.items() if p.line == line and p.column <= column]
        return max(on_line, default=(None, None), key=lambda pair: pair[0] or found.position)[1]
