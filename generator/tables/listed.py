"""Rows that are items of an entry's lists: which item of the file each is about, or a new one."""

from collections.abc import Sequence
from typing import Any

from generator.edits.changes import Change
from generator.tables import cells
from generator.tables.columns import Sheet
from generator.tables.export import item_cells, items_of
from generator.tables.incoming import Incoming, Placed
from generator.tables.plan import Field, Files
from generator.tables.sides import Sides
from generator.tables.values import tidy, to_value
from generator.texts import tables as say
from generator.texts.sheets import SHEETS


class Listed:
    """The rows of the sheets that hold lists."""

    def __init__(self, sides: Sides, files: Files) -> None:
        self.sides = sides
        self.files = files

    def item(self, one: Incoming, row: Placed, id: str, key: tuple[str, str]) -> None:
        """What a row asks for. ``id`` is its own, ``key`` the kind and id its entry has now."""
        sheet = one.sheet
        if key not in self.files and key not in self.sides.plan.new:
            self.sides.problem(one, row, None, say.no_such_row(id, SHEETS[sheet.kind]))
            return
        items = items_of(sheet, self.files.get(key) or {})
        if row.number and key in self.files and self.sides.base.knows(sheet):
            number: int | None = self._number_now(one, row, id, items)
        else:
            number = row.number if 0 < row.number <= len(items) else None
        if number:
            path = (sheet.list, number - 1)
            found = self.sides.fields(one, row, (id, row.number), items[number - 1], path)
            self.sides.plan.fields(key).extend(found)
        elif number is None and not self._has(sheet, id, items, row):
            self._append(one, row, key, len(items))

    def _number_now(self, one: Incoming, row: Placed, id: str, items: Sequence[Any]) -> int:
        """The number that a row's item has in the file now; 0 when it is told that it is gone."""
        sheet, last = one.sheet, len(items)
        was = [self.sides.base.mark(sheet, id, row.number, column) for column in sheet.columns]
        if not any(was):  # a number that somebody has typed
            if row.number > last:
                self.sides.problem(one, row, None, say.no_such_item(row.number, last))
            return row.number if row.number <= last else 0
        if row.number <= last and self.sides.is_in_file(row, items[row.number - 1]):
            return row.number
        now = [
            [self.sides.mark(sheet, id, *pair) for pair in zip(sheet.columns, found, strict=True)]
            for found in (item_cells(sheet, item) for item in items)
        ]
        number = number_now(row.number, was, now, self.sides.base.length(sheet, id))
        # Once it is taken in, it is found as the row says it is.
        if not number and not any(self.sides.is_in_file(row, item) for item in items):
            told = say.gone_item(row.number, id)
            if self.sides.winner == "fil" or self.sides.is_as_it_was(sheet, row, (id, row.number)):
                self.sides.plan.remarks.append(f"{sheet.name}: {told}")
            else:
                self.sides.problem(one, row, None, f"{told} {say.NEW_BOOK}")
        return number

    def _append(self, one: Incoming, row: Placed, key: tuple[str, str], length: int) -> None:
        """A new item, behind those of the file and those that other rows have added."""
        sheet, fields = one.sheet, self.sides.plan.fields(key)
        added = [f for f in fields if f.change.path[0] == sheet.list and len(f.change.path) == 2]
        value: dict[str, Any] = {}
        for column, cell in row.cells.items():
            found = to_value(column, cell, self.sides.words)
            if found is not None:
                value[str(column.path[0])] = found
        at = max(length, sheet.first) + len(added)
        change = Change((sheet.list, at), value)
        fields.append(Field(f"{sheet.name} {at + 1}", change, row.tab, row.row, None))

    def _has(self, sheet: Sheet, id: str, items: Sequence[Any], row: Placed) -> bool:
        """Whether a row without a number is in the file already, from another import."""
        known = {number for other, number in self.sides.base.keys(sheet) if other == id}
        wanted = [cells.tidy(tidy(c, row.cells.get(c), self.sides.words)) for c in sheet.columns]
        return any(
            [cells.tidy(cell) for cell in item_cells(sheet, item)] == wanted
            for number, item in enumerate(items, 1)
            if number > sheet.first and number not in known
        )


Marks = Sequence[str | None]
"""A short mark of each cell of an item, column by column; None for a cell that was not there."""


def number_now(number: int, was: Marks, items: Sequence[Marks], known: int) -> int:
    """The number (from 1) of the item that had a number in the book; 0 when none can be told.

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
