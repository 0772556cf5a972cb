"""Sheets as they come in → rows whose cells are known, and what could not be known.

A sheet may have title rows above its headings, empty rows and columns between, merged cells,
columns in any order and columns of its own.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from generator.tables import cells
from generator.tables.cells import Cell
from generator.tables.columns import Column, Sheet, sheets
from generator.tables.mapping import Mapped
from generator.texts import tables as say
from generator.texts.sheets import BASE, ID, NUMBER, PROBLEM, README, WORDS
from generator.validation.problems import nearest

_HEADING_ROWS = 40
"""Headings are looked for in so many rows."""
_ENOUGH = 2
"""So many known headings make a row of headings."""


class Tab(NamedTuple):
    """A sheet as a spreadsheet has it: its rows, merged areas and cells with faulty formulas.

    Areas are (top, left, bottom, right), faults by (row, column), all from 0.
    """

    name: str
    rows: Sequence[Sequence[Cell]]
    merged: Sequence[tuple[int, int, int, int]] = ()
    faults: Mapping[tuple[int, int], str] = {}


class Problem(NamedTuple):
    """What is wrong with a row, and the column it is about (from 1), if it is about one."""

    tab: str
    row: int
    column: int | None
    text: str


class Placed(NamedTuple):
    """A row with its place (from 1), each column's cell, and where the columns are (from 1).

    ``filled`` are the columns that only have what a mapping gives where nothing is known.
    """

    sheet: Sheet
    tab: str
    row: int
    id: str
    number: int
    cells: Mapping[Column, Cell]
    places: Mapping[str, int]
    filled: frozenset[str] = frozenset()


class Incoming(NamedTuple):
    """A sheet's rows, and the row of its headings (from 1)."""

    sheet: Sheet
    tab: str
    heading: int
    rows: tuple[Placed, ...]
    problems: tuple[Problem, ...]
    remarks: tuple[str, ...]


class _Headings(NamedTuple):
    sheet: Sheet
    row: int
    columns: Mapping[int, Column]
    names: Mapping[int, str]


_ID, _NUMBER, _PROBLEM = "id", "nr", "fejl"
_OWN_SHEETS = frozenset({README, WORDS, BASE})


def read_tabs(tabs: Iterable[Tab], mapped: Mapped | None) -> tuple[list[Incoming], list[str]]:
    """Every sheet whose headings are known, and a line on each that is not."""
    found, notes = [], []
    for tab in tabs:
        if tab.name in _OWN_SHEETS or (mapped and mapped.tab not in ("", tab.name)):
            continue
        headings = _headings(tab, mapped)
        if headings is not None:
            found.append(_incoming(tab, headings, mapped))
        elif any(cell not in ("", None) for row in tab.rows for cell in row):
            notes.append(say.unknown_sheet(tab.name))
    return found, notes


def _headings(tab: Tab, mapped: Mapped | None) -> _Headings | None:
    """The row that has the most known headings, and the sheet they are of."""
    kinds = [sheet for sheet in sheets() if mapped and sheet.kind == mapped.kind and not sheet.list]
    named = [sheet for sheet in sheets() if sheet.name == tab.name]
    best: _Headings | None = None
    for sheet in kinds or named or [sheet for sheet in sheets() if not sheet.list]:
        names = _known(sheet, mapped)
        for number, row in enumerate(tab.rows[:_HEADING_ROWS]):
            if mapped and mapped.heading_row not in (0, number + 1):
                continue
            all_here = {n: names[_folded(c)] for n, c in enumerate(row) if _folded(c) in names}
            first = {known: n for n, known in reversed(all_here.items())}
            here = {n: known for n, known in all_here.items() if first[known] == n}
            columns = {n: known for n, known in here.items() if isinstance(known, Column)}
            if best is None or len(here) > len(best.columns) + len(best.names):
                marks = {n: known for n, known in here.items() if isinstance(known, str)}
                best = _Headings(sheet, number, columns, marks)
    if best is None or len(best.columns) + len(best.names) < (1 if mapped else _ENOUGH):
        return None
    return best


def _known(sheet: Sheet, mapped: Mapped | None) -> dict[str, Column | str]:
    """Columns by heading and by their place in a file."""
    known: dict[str, Column | str] = {_folded(c.heading): c for c in sheet.columns}
    known |= {_folded(column.name): column for column in sheet.columns}
    known |= {_folded(ID): _ID, _folded(PROBLEM): _PROBLEM}
    if sheet.list:
        known[_folded(NUMBER)] = _NUMBER
    for heading, name in (mapped.columns if mapped else {}).items():
        known[_folded(heading)] = known[_folded(name)]
    return known


def _folded(cell: Cell) -> str:
    return re.sub(r"[\s:.*]+", " ", cell).strip().casefold() if isinstance(cell, str) else ""


def _incoming(tab: Tab, headings: _Headings, mapped: Mapped | None) -> Incoming:
    rows: list[Placed] = []
    problems: list[Problem] = []
    sheet, places = headings.sheet, {c.name: n + 1 for n, c in headings.columns.items()}
    known = sorted((*headings.columns, *(n for n, w in headings.names.items() if w != _PROBLEM)))
    for number, row in enumerate(_filled(tab, headings.row), headings.row + 2):
        own = tab.rows[number - 1]  # without what is merged into it
        if all(own[n] in ("", None) for n in known if n < len(own)):
            continue
        values = {
            column: row[n] if n < len(row) else None
            for n, column in headings.columns.items()
            if (number - 1, n) not in tab.faults
        }
        marks = {what: row[n] for n, what in headings.names.items() if n < len(row)}
        problems += _faults(tab, number, headings.columns)
        item = cells.tidy(marks.get(_NUMBER))
        if item and not item.isdecimal():
            problems.append(Problem(tab.name, number, None, say.not_a_number(item)))
            continue
        id = cells.tidy(marks.get(_ID))
        placed = Placed(sheet, tab.name, number, id, int(item or 0), values, places)
        rows.append(_mapped(placed, mapped) if mapped else placed)
    unknown = tuple(_unknown(tab, headings, mapped))
    return Incoming(sheet, tab.name, headings.row + 1, tuple(rows), tuple(problems), unknown)


def _filled(tab: Tab, heading: int) -> Iterator[Sequence[Cell]]:
    """The rows below the headings; a cell merged downwards is in each of its rows."""
    rows = [list(row) for row in tab.rows]
    for top, left, bottom, _ in tab.merged:
        for row in rows[max(top, heading + 1) + 1 : bottom + 1] if top > heading else ():
            if left < len(row):
                row[left] = rows[top][left]
    yield from rows[heading + 1 :]


def _faults(tab: Tab, row: int, columns: Mapping[int, Column]) -> Iterator[Problem]:
    for n, column in columns.items():
        fault = tab.faults.get((row - 1, n))
        if fault:
            tell = say.broken_formula if fault == "fejl" else say.uncalculated
            yield Problem(tab.name, row, n + 1, tell(column.heading))


def _mapped(row: Placed, mapped: Mapped) -> Placed:
    """A row with a mapping's words put in the place of its own, and its fixed values."""
    words = {_folded(old): new for old, new in mapped.words.items()}
    found = {c: words.get(_folded(cell), cell) for c, cell in row.cells.items()}
    filled = {column.path[0] for column, cell in found.items() if cell not in ("", None)}
    fixed = {
        column: mapped.fixed[column.name]
        for column in row.sheet.columns
        # A unit without its amount says nothing.
        if column.name in mapped.fixed and (len(column.path) == 1 or column.path[0] in filled)
        if found.get(column) in ("", None)
    }
    return row._replace(cells=found | fixed, filled=frozenset(c.name for c in fixed))


def _unknown(tab: Tab, headings: _Headings, mapped: Mapped | None) -> Iterator[str]:
    """Every heading that is not read, with the one that it may have been meant for."""
    ignored = {_folded(name) for name in (mapped.ignored if mapped else ())}
    known = _known(headings.sheet, mapped)
    taken = {column.heading for column in headings.columns.values()}
    free = [c.heading for c in headings.sheet.columns if c.heading not in taken]
    for n, cell in enumerate(tab.rows[headings.row]):
        if n in headings.columns or n in headings.names or not _folded(cell):
            continue
        shown = " ".join(str(cell).split())
        if _folded(cell) in known:
            yield say.heading_twice(tab.name, shown)
        elif _folded(cell) not in ignored:
            yield say.unknown_heading(tab.name, shown, nearest(shown, free))
