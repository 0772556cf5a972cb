"""Rows that are items of an entry's lists: which item of the file each is about, or a new one."""

from collections.abc import Sequence
from typing import Any

from generator.edits.changes import Change
from generator.tables import cells
from generator.tables.export import item_cells, items_of
from generator.tables.incoming import Placed
from generator.tables.sides import Field, Sides
from generator.tables.values import tidy
from generator.texts import tables as say
from generator.texts.sheets import SHEETS


def add_item(sides: Sides, row: Placed, key: tuple[str, str]) -> None:
    """Plan what a row asks for. ``key`` is the kind and the id that its entry has now."""
    sheet, plan = row.sheet, sides.plan
    if key not in sides.files and key not in plan.new:
        sides.problem(row, say.no_such_row(row.id, SHEETS[sheet.kind]))
        return
    items = items_of(sheet, sides.files.get(key) or {})
    if row.number and key in sides.files and sides.base.knows(sheet):
        number: int | None = _number_now(sides, row, items)
    else:
        number = row.number if 0 < row.number <= len(items) else None
    if number:
        path = (sheet.list, number - 1)
        plan.fields(key).extend(sides.fields(row, items[number - 1], path))
    elif number is None and not _has(sides, row, items):
        plan.fields(key).append(_new_item(sides, row, plan.fields(key), len(items)))


def _number_now(sides: Sides, row: Placed, items: Sequence[Any]) -> int:
    """The number that a row's item has in the file now; 0 when it is reported to be gone."""
    sheet, last = row.sheet, len(items)
    was = [sides.mark_then(row, column) for column in sheet.columns]
    if not any(was):  # a number that somebody has typed
        if row.number > last:
            sides.problem(row, say.no_such_item(row.number, last))
        return row.number if row.number <= last else 0
    if row.number <= last and sides.is_in_file(row, items[row.number - 1]):
        return row.number
    now = [
        [sides.mark(row, *pair) for pair in zip(sheet.columns, found, strict=True)]
        for found in (item_cells(sheet, item) for item in items)
    ]
    number = number_now(row.number, was, now, sides.base.length(sheet, row.id))
    # Once it is taken in, it is found as the row says it is.
    if not number and not any(sides.is_in_file(row, item) for item in items):
        gone = say.gone_item(row.number, row.id)
        if sides.how.winner == "fil" or sides.is_as_it_was(row):
            sides.plan.remarks.append(f"{sheet.name}: {gone}")
        else:
            sides.problem(row, f"{gone} {say.NEW_BOOK}")
    return number


def _new_item(sides: Sides, row: Placed, fields: Sequence[Field], length: int) -> Field:
    """A new item, behind those of the file and those that other rows have added."""
    sheet = row.sheet
    added = [f for f in fields if f.change.path[0] == sheet.list and len(f.change.path) == 2]
    value = {str(column.path[0]): value for column, value in sides.values(row)}
    at = max(length, sheet.first) + len(added)
    change = Change((sheet.list, at), value)
    return Field(f"{sheet.name} {at + 1}", change, row.tab, row.row, None)


def _has(sides: Sides, row: Placed, items: Sequence[Any]) -> bool:
    """Whether a row without a number is in the file already, from another import."""
    sheet = row.sheet
    known = {number for id, number in sides.base.keys(sheet) if id == row.id}
    wanted = [cells.tidy(tidy(c, row.cells.get(c), sides.words)) for c in sheet.columns]
    return any(
        [cells.tidy(cell) for cell in item_cells(sheet, item)] == wanted
        for number, item in enumerate(items, 1)
        if number > sheet.first and number not in known
    )


Marks = Sequence[str | None]
"""A short mark of each cell of an item, column by column; None for a cell that was not there."""


def number_now(number: int, was: Marks, items: Sequence[Marks], known: int) -> int:
    """The number (from 1) of the item that had a number in the book; 0 when none is known.

    ``was`` are its marks as the book was made, ``items`` those of the file's items now, ``known``
    is how many items the file had then. An item that others have only changed keeps its number;
    one whose neighbours are gone is found again where it is as it was.
    """
    here = items[number - 1] if number <= len(items) else None
    if here is not None and _is(was, here):
        return number
    found = [at for at, marks in enumerate(items, 1) if _is(was, marks)]
    if len(found) == 1:
        return found[0]
    is_changed = here is not None and len(items) == known and _is(was[:1], here[:1])
    return number if is_changed else 0


def _is(was: Marks, now: Marks) -> bool:
    return all(old in (None, new) for old, new in zip(was, now, strict=True))
