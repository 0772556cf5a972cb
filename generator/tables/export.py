"""The catalogue → a book of tables, with what it takes to compare it when it comes back."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from generator.tables import cells
from generator.tables.cells import Cell
from generator.tables.columns import Column, Sheet, sheets
from generator.tables.values import tidy, to_cell
from generator.tables.words import Words


class Entry(NamedTuple):
    """An entry as its file says it is."""

    kind: str
    id: str
    data: Mapping[str, Any]


class Row(NamedTuple):
    """A row of a sheet: the entry's id, the item's number (0: the entry itself), its cells."""

    id: str
    number: int
    cells: tuple[Cell, ...]


class Table(NamedTuple):
    """A sheet with its rows."""

    sheet: Sheet
    rows: tuple[Row, ...]


class Book(NamedTuple):
    """All tables, and their base: what each cell was, as rows of texts."""

    tables: tuple[Table, ...]
    base: tuple[tuple[Cell, ...], ...]


def book(entries: Iterable[Entry], words: Words) -> Book:
    """Everything of some entries that fits in tables."""
    known = sorted(entries, key=lambda entry: entry.id)
    tables = tuple(Table(sheet, tuple(_rows(sheet, known))) for sheet in sheets())
    return Book(tables, tuple(_base(tables, words)))


def item_cells(sheet: Sheet, data: Any) -> tuple[Cell, ...]:
    """The cells of an entry, or of an item of its list."""
    return tuple(to_cell(column, value_at(data, column)) for column in sheet.columns)


def value_at(data: Any, column: Column) -> Any:
    """What is at a column's place in plain data, or None."""
    for step in column.path:
        if isinstance(step, int):
            held = data if isinstance(data, tuple) else ()
            data = held[step] if step < len(held) else None
        else:
            data = data.get(step) if isinstance(data, dict) else None
    return data


def items_of(sheet: Sheet, data: Mapping[str, Any]) -> tuple[Any, ...]:
    """The whole list that a sheet has rows of."""
    held = data.get(sheet.list, ())
    return held if isinstance(held, tuple) else (held,)


def _rows(sheet: Sheet, entries: Iterable[Entry]) -> Iterator[Row]:
    for kind, id, data in entries:
        if kind != sheet.kind:
            continue
        if not sheet.list:
            yield Row(id, 0, item_cells(sheet, data))
            continue
        for number, item in enumerate(items_of(sheet, data), 1):
            if number > sheet.first:
                yield Row(id, number, item_cells(sheet, item))


def _base(tables: Iterable[Table], words: Words) -> Iterator[tuple[Cell, ...]]:
    for sheet, rows in tables:
        yield sheet.name, "*", 0, " ".join(column.name for column in sheet.columns)
        for row in rows:
            pairs = zip(sheet.columns, row.cells, strict=True)
            marks = (mark(sheet, row.id, column, cell, words) for column, cell in pairs)
            yield sheet.name, row.id, row.number, " ".join(marks)


def mark(sheet: Sheet, id: str, column: Column, cell: Cell, words: Words) -> str:
    """A short mark of what a cell says; ``-`` when it is empty."""
    meant = tidy(column, cell, words)
    key = f"{sheet.name}/{id}/{column.name}"
    return "-" if meant is None else cells.fingerprint(key, meant)


class Base:
    """What the cells of a book were when it was made. Empty for a sheet of other origin."""

    def __init__(self, rows: Iterable[Sequence[Cell]]) -> None:
        self._columns: dict[str, list[str]] = {}
        self._marks: dict[tuple[str, str, int], list[str]] = {}
        for name, id, number, marks in (row[:4] for row in rows if len(row) > 3):
            if id == "*":
                self._columns[str(name)] = str(marks).split()
            elif isinstance(number, int | float | str) and str(number).isdecimal():
                self._marks[str(name), str(id), int(number)] = str(marks).split()
        self._lengths = Counter((name, id) for name, id, _ in self._marks)

    def knows(self, sheet: Sheet) -> bool:
        return sheet.name in self._columns

    def keys(self, sheet: Sheet) -> list[tuple[str, int]]:
        """The ids and numbers of the rows that a sheet had."""
        return [(id, number) for name, id, number in self._marks if name == sheet.name]

    def length(self, sheet: Sheet, id: str) -> int:
        """How many items the list of an entry had, those without a row too."""
        return self._lengths[sheet.name, id] + sheet.first

    def mark(self, sheet: Sheet, id: str, number: int, column: Column) -> str | None:
        """The mark of a cell that was there: ``-`` for an empty one, None for no cell at all."""
        row = self._marks.get((sheet.name, id, number))
        columns = self._columns.get(sheet.name, [])
        if row is None or column.name not in columns:
            return None
        place = columns.index(column.name)
        return row[place] if place < len(row) else None
