"""A plan → the files' new bytes, and what these change, in words before anything is written.

What the validator says of them is said of the rows that it comes from.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from generator.diagnostics import Diagnostic, Position
from generator.edits.canonical import canonical
from generator.edits.changes import Change, with_value
from generator.edits.values import with_values
from generator.edits.written import as_file
from generator.model.catalogue import Context
from generator.model.fields import keys_of
from generator.model.ids import entry_file
from generator.model.kinds import KINDS
from generator.model.references import Path
from generator.nodes import read_data, read_document
from generator.outputs.changes import as_text
from generator.outputs.changes.fields import field_changes
from generator.outputs.changes.outline import Item, Piece, field_line
from generator.outputs.changes.values import Names
from generator.render.diagnostics.as_cell import in_cell
from generator.tables.columns import Column, columns_of, sheets
from generator.tables.export import value_at
from generator.tables.incoming import Problem
from generator.tables.sides import Field, Plan
from generator.texts import tables as say
from generator.texts.new_files import new_file, wanted
from generator.texts.sheets import SHEETS

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


class Outcome(NamedTuple):
    """What an import comes to.

    ``problems`` are each beside the row that it comes from, ``elsewhere`` are the errors that
    come from none; with any of either no file is to be written. ``warnings`` hinder nothing.
    """

    files: Sequence[Written]
    problems: Sequence[Problem]
    elsewhere: Sequence[Diagnostic] = ()
    warnings: Sequence[Diagnostic] = ()

    @property
    def is_refused(self) -> bool:
        return bool(self.problems or self.elsewhere)


def written(plan: Plan, files: Mapping[Key, tuple[str, bytes]], context: Context) -> Outcome:
    """Every file that a plan changes or makes; ``files`` has the path and the bytes there are."""
    found: list[Written] = []
    problems = [*plan.problems]
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
    return Outcome(found, problems)


def checked(outcome: Outcome, plan: Plan, found: Iterable[Diagnostic]) -> Outcome:
    """The outcome with what the validator finds that it did not find before."""
    by_path = {file.path: _Places(file, plan) for file in outcome.files}
    problems, rest = [*outcome.problems], dict[bool, list[Diagnostic]]({True: [], False: []})
    for one in found:
        places = by_path.get(one.position.file) if one.is_error else None
        if places is None:
            rest[one.is_error].append(one)
        else:
            problems.append(places.problem(one))
    return Outcome(outcome.files, problems, rest[True], rest[False])


def _new(kind: str, path: str, fields: Iterable[Field], context: Context) -> bytes | None:
    """A new file as ``katalog new`` makes it, without what waits to be filled in."""
    said = {field.change.path: str(field.change.value) for field in fields}
    keys = (_NAME.get(kind, "navn"), _SORT.get(kind, ""), "ansvarlig")
    title, sort, owner = (said.get((key,), "") for key in keys)
    known = read_data(path, new_file(kind, wanted(title, sort, owner, context)).encode()) or {}
    # What the row does not say is not known; the validator says what must be.
    data: Any = {key: value for key, value in known.items() if value != ""}
    for field in fields:
        data = with_value(data, field.change)
    raw = as_file(data)
    return canonical(path, raw) if read_data(path, raw) == data else None


def summary(outcome: Outcome, remarks: Sequence[str], names: Names) -> str:
    """What an import does, file by file, what else there is to say, and how much it is."""
    new = [_preview(file, names) for file in outcome.files if file.is_new]
    changed = [_preview(file, names) for file in outcome.files if not file.is_new]
    fields = sum(len(item.inner) for item in changed)
    lines = "".join(f"{remark}\n" for remark in remarks)
    return as_text.listed((*new, *changed)) + lines + say.counted(len(new), len(changed), fields)


def _preview(file: Written, names: Names) -> Item:
    """A file, and under it what each of its fields was and becomes."""
    kind, _ = file.key
    old, new = (read_data(file.path, raw) or {} for raw in (file.old or b"", file.raw))
    changes = field_changes(KINDS[kind].model, old, new, names)
    head = (*([Piece("samme", say.NEW)] if file.is_new else []), Piece("sted", file.path))
    return Item(head, tuple(field_line(change, is_new=file.is_new) for change in changes))


class _Places:
    """Where in a book each value of a file comes from."""

    def __init__(self, file: Written, plan: Plan) -> None:
        document, _ = read_document(file.path, file.raw)
        assert document is not None, "written so that it can be read"
        self._document = document
        self._all = file.fields
        first = file.fields[0]
        self._row = plan.rows.get(file.key, (first.tab, first.row))
        self._columns = dict(_columns(file))
        self._fields: dict[Position, tuple[Field, Column | None]] = {}
        for field in file.fields:
            for path in _filled(field.change):
                self._place(path, field)

    def _place(self, path: Path, field: Field) -> None:
        column = self._columns.get(path)
        if column and path != field.change.path:  # a cell of a row that is a new item
            field = field._replace(heading=f"{field.heading}, {column.heading}")
        cell = (field, column or self._columns.get(field.change.path))
        self._fields[self._document.position(path)] = cell
        self._fields.setdefault(self._document.position(path, key=True), cell)

    def problem(self, found: Diagnostic) -> Problem:
        if found.code.startswith("mangler"):  # it is nowhere, so its place says nothing
            path, heading = self._lacking(found)
            return Problem(*self._row_of(path), None, str(in_cell(found, heading=heading)))
        field, column = self._fields.get(found.position) or self._within(found)
        if field is None:
            column = self._group(found)
        words = str(in_cell(found, column.form if column else ""))
        if field is not None:
            return Problem(field.tab, field.row, field.column, f"{field.heading}: {words}")
        return Problem(*self._row, None, f"{column.heading}: {words}" if column else words)

    def _lacking(self, found: Diagnostic) -> tuple[Path, str]:
        """Where in the file what a diagnostic misses belongs, and its column's heading."""
        for path, column in self._columns.items():
            here = self._document.position(path) == found.position
            if here and path[-1] == found.params["field"]:
                return path, column.heading
        return (), ""

    def _row_of(self, path: Path) -> tuple[str, int]:
        """The row of the item of a list that a path leads into, else that of the entry."""
        item = path[:2] if len(path) > 1 and isinstance(path[1], int) else None
        rows = ((f.tab, f.row) for f in self._all if f.change.path[:2] == item)
        return next(rows, self._row)

    def _group(self, found: Diagnostic) -> Column | None:
        """The column of which only what is beside it is given: a duration's note."""
        for path, column in self._columns.items():
            there = value_at(self._document.data, column._replace(path=path)) is not None
            if there and self._document.position(path) == found.position:
                return column
        return None

    def _within(self, found: Diagnostic) -> tuple[Field | None, Column | None]:
        """The field on whose line a problem is, when there is but one that begins before it."""
        line, column = found.position.line, found.position.column
        places = [p for p in self._fields if p.line == line and p.column <= column]
        return self._fields[max(places)] if places else (None, None)


def _columns(file: Written) -> Iterator[tuple[Path, Column]]:
    """The columns by the place in the file that each would fill, those of its lists too."""
    for column in columns_of(file.key[0]):
        yield column.path, column
    for name, at in {field.change.path[:2] for field in file.fields if len(field.change.path) > 1}:
        sheet = next((s for s in sheets() if s.kind == file.key[0] and s.list == name), None)
        for column in sheet.columns if sheet and isinstance(at, int) else ():
            yield (name, at, *column.path), column


def _filled(change: Change) -> Iterator[Path]:
    """The places that a change fills: its own, and those within an item of a list."""
    yield change.path
    if isinstance(change.value, dict):
        yield from ((*change.path, key) for key in change.value)
