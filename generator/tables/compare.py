"""Rows that come in × the files as they are → what is to change, and what stands in the way.

Three ways: what a cell was when the book was made, what it is in the book, and what the file
says now. A cell that is as it was is no wish, whatever the file says.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from generator.edits.changes import RETIRED, Change
from generator.model.references import Path
from generator.model.shared import ENDED
from generator.reading.kinds import suggest_id
from generator.tables import cells
from generator.tables.cells import Cell
from generator.tables.columns import Column, Sheet
from generator.tables.export import Base, item_cells, items_of, mark, value_at
from generator.tables.incoming import Incoming, Placed, Problem
from generator.tables.items import number_now
from generator.tables.plan import Field, Plan
from generator.tables.titles import Files, Titles
from generator.tables.values import tidy, to_cell, to_value
from generator.tables.words import Words
from generator.texts import tables as say
from generator.texts.sheets import SHEETS


class How(NamedTuple):
    """Whether what has no row any more is retired, and who is right in a conflict, if anyone."""

    retire: bool = False
    winner: str = ""


def compare(incoming: Sequence[Incoming], base: Base, files: Files, words: Words, how: How) -> Plan:
    """Everything that some sheets ask for."""
    plan = Plan()
    comparing = _Comparing(plan, base, files, words, how)
    for one in sorted(incoming, key=lambda one: bool(one.sheet.list)):
        plan.problems += one.problems
        plan.told += one.told
        comparing.sheet(one)
    plan.changed = {key: fields for key, fields in plan.changed.items() if fields}
    return plan


class _Comparing:
    def __init__(self, plan: Plan, base: Base, files: Files, words: Words, how: How) -> None:
        self.plan = plan
        self.base = base
        self.files = files
        self.words = words
        self.how = how
        self._titles = Titles(files)

    def sheet(self, one: Incoming) -> None:
        seen: dict[tuple[str, int], int] = {}
        for row in one.rows:
            id = self._id(one, row)
            if not id:
                continue
            key = (self._now(one.sheet, id), row.number)
            if key in seen and (row.number or not one.sheet.list):
                self._problem(one, row, None, say.twice(id, seen[key]))
                continue
            seen.setdefault(key, row.row)
            (self._item if one.sheet.list else self._entry)(one, row, id)
        self._gone(one.sheet, seen)

    def _now(self, sheet: Sheet, id: str) -> str:
        """The id that an entry has now, which may have had another when the book was made."""
        return id if (sheet.kind, id) in self.files else self.words.renamed(sheet.kind, id)

    def _id(self, one: Incoming, row: Placed) -> str:
        """A row's id: its own, that of the one entry with its name, or one made of its name."""
        if row.id or one.sheet.list:
            if not row.id:
                self._problem(one, row, None, say.no_id())
            return row.id
        heading = one.sheet.columns[0]
        title, at = cells.tidy(row.cells.get(heading)), one.places.get(heading.name)
        found = self._titles.ids(one.sheet.kind, heading.name, title) or [suggest_id(title)]
        if not title or len(found) > 1 or not found[0]:
            wrong = say.same_name(title) if len(found) > 1 else say.no_id_in(title)
            self._problem(one, row, at, wrong if title else say.no_name(heading.heading))
            return ""
        return found[0]

    def _entry(self, one: Incoming, row: Placed, id: str) -> None:
        sheet, key = one.sheet, (one.sheet.kind, self._now(one.sheet, id))
        self.plan.rows[key] = (row.tab, row.row)
        if key in self.files:
            data = self.files[key]
            if data is None:
                self._problem(one, row, None, say.unreadable_file(id))
                return
            self.plan.fields(key).extend(self._fields(one, row, (id, 0), data, ()))
        elif (id, 0) in self.base.keys(sheet) and row.id:
            if self._is_as_it_was(sheet, row, (id, 0)):
                self.plan.told.append(say.gone(id))
            else:
                self._problem(one, row, None, say.gone(id))
        elif suggest_id(id) != id:  # the id becomes a file's name, so no other sign may stand in it
            self._problem(one, row, None, say.not_an_id(id, suggest_id(id)))
        else:
            self.plan.new[key] = list(self._fresh(one, row))

    def _fresh(self, one: Incoming, row: Placed) -> Iterator[Field]:
        for column, cell in row.cells.items():
            value = to_value(column, cell, self.words)
            if value is not None:
                yield self._field(one, row, column, Change(column.path, value))

    def _item(self, one: Incoming, row: Placed, id: str) -> None:
        sheet, key = one.sheet, (one.sheet.kind, self._now(one.sheet, id))
        if key not in self.files and key not in self.plan.new:
            self._problem(one, row, None, say.no_such_row(id, SHEETS[sheet.kind]))
            return
        items = items_of(sheet, self.files.get(key) or {})
        if row.number and key in self.files and self.base.knows(sheet):
            number: int | None = self._number_now(one, row, id, items)
        else:
            number = row.number if 0 < row.number <= len(items) else None
        if number:
            path = (sheet.list, number - 1)
            found = self._fields(one, row, (id, row.number), items[number - 1], path)
            self.plan.fields(key).extend(found)
        elif number is None and not self._has(sheet, id, items, row):
            self._append(one, row, key, len(items))

    def _number_now(self, one: Incoming, row: Placed, id: str, items: Sequence[Any]) -> int:
        """The number that a row's item has in the file now; 0 when it is told that it is gone."""
        sheet, last = one.sheet, len(items)
        was = [self.base.mark(sheet, id, row.number, column) for column in sheet.columns]
        if not any(was):  # a number that somebody has typed
            if row.number > last:
                self._problem(one, row, None, say.no_such_item(row.number, last))
            return row.number if row.number <= last else 0
        if row.number <= last and self._is_in_file(row, items[row.number - 1]):
            return row.number
        now = [
            [self._mark(sheet, id, *pair) for pair in zip(sheet.columns, found, strict=True)]
            for found in (item_cells(sheet, item) for item in items)
        ]
        number = number_now(row.number, was, now, self.base.length(sheet, id))
        # Once it is taken in, it is found as the row says it is.
        if not number and not any(self._is_in_file(row, item) for item in items):
            told = say.gone_item(row.number, id)
            if self.how.winner == "fil" or self._is_as_it_was(sheet, row, (id, row.number)):
                self.plan.told.append(f"{sheet.name}: {told}")
            else:
                self._problem(one, row, None, f"{told} {say.NEW_BOOK}")
        return number

    def _is_in_file(self, row: Placed, item: Any) -> bool:
        """Whether an item says what a row says."""
        pairs = ((to_cell(c, value_at(item, c)), cell) for c, cell in row.cells.items())
        return all(cells.tidy(old) == cells.tidy(new) for old, new in pairs)

    def _is_as_it_was(self, sheet: Sheet, row: Placed, key: tuple[str, int]) -> bool:
        """Whether no cell of a row has been changed in the book."""
        id, number = key
        return all(
            self.base.mark(sheet, id, number, column) in (None, self._mark(sheet, id, column, cell))
            for column, cell in row.cells.items()
        )

    def _append(self, one: Incoming, row: Placed, key: tuple[str, str], length: int) -> None:
        """A new item, behind those of the file and those that other rows have added."""
        sheet, fields = one.sheet, self.plan.fields(key)
        added = [f for f in fields if f.change.path[0] == sheet.list and len(f.change.path) == 2]
        value: dict[str, Any] = {}
        for column, cell in row.cells.items():
            found = to_value(column, cell, self.words)
            if found is not None:
                value[str(column.path[0])] = found
        at = max(length, sheet.first) + len(added)
        change = Change((sheet.list, at), value)
        fields.append(Field(f"{sheet.name} {at + 1}", change, row.tab, row.row, None))

    def _has(self, sheet: Sheet, id: str, items: Sequence[Any], row: Placed) -> bool:
        """Whether a row without a number is in the file already, from another import."""
        known = {number for other, number in self.base.keys(sheet) if other == id}
        wanted = [cells.tidy(tidy(c, row.cells.get(c), self.words)) for c in sheet.columns]
        return any(
            [cells.tidy(cell) for cell in item_cells(sheet, item)] == wanted
            for number, item in enumerate(items, 1)
            if number > sheet.first and number not in known
        )

    def _fields(
        self, one: Incoming, row: Placed, key: tuple[str, int], data: Any, path: Path
    ) -> Iterator[Field]:
        """The cells of a row that are to change what stands in a file."""
        sheet = one.sheet
        for column, cell in row.cells.items():
            now = value_at(data, column)
            old = to_cell(column, now)
            if cells.tidy(old) == cells.tidy(cell) or (column.name in row.filled and old):
                continue
            new = tidy(column, cell, self.words)
            if cells.tidy(tidy(column, old, self.words)) == cells.tidy(new):
                continue
            if not self.base.knows(sheet):
                wanted = new is not None
            else:
                wanted = self._wanted(one, row, key, column, (old, cell))
            if wanted:
                value = to_value(column, cell, self.words, now)
                change = Change((*path, *column.path), value)
                yield self._field(one, row, column, change)

    def _wanted(
        self, one: Incoming, row: Placed, key: tuple[str, int], column: Column,
        pair: tuple[Cell, Cell],
    ) -> bool:  # fmt: skip
        """Whether a cell that differs from the file was changed in the book, and may be."""
        sheet, (id, number), (old, new) = one.sheet, key, pair
        was = self.base.mark(sheet, id, number, column)
        wish = self._mark(sheet, id, column, new)
        if wish == (was or "-"):  # a row the book did not have takes nothing away
            return False
        if self._mark(sheet, id, column, old) == (was or "-"):
            return True
        if not self.how.winner:
            told = say.conflict(
                column.heading, *(cells.spoken(cell, column.form) for cell in (new, old))
            )
            self._problem(one, row, one.places.get(column.name), told)
        return self.how.winner == "ark"

    def _mark(self, sheet: Sheet, id: str, column: Column, cell: Cell) -> str:
        return mark(sheet, id, column, cell, self.words)

    def _gone(self, sheet: Sheet, seen: Iterable[tuple[str, int]]) -> None:
        """What the book had a row of and has no more. No file and no item goes with it."""
        left = set(seen)
        for id, number in self.base.keys(sheet):
            key = (sheet.kind, self._now(sheet, id))
            data = self.files.get(key)
            if (key[1], number) in left or data is None:
                continue
            if sheet.list:
                self.plan.told.append(say.removed_item(sheet.name, id, number))
                continue
            ended = data.get("status") in ENDED
            self.plan.told.append(say.removed(sheet.name, id, retired=self.how.retire))
            if self.how.retire and not ended:
                status = next(c for c in sheet.columns if c.name == "status")
                field = Field(status.heading, RETIRED, sheet.name, 0, None)
                self.plan.fields(key).append(field)

    def _field(self, one: Incoming, row: Placed, column: Column, change: Change) -> Field:
        at = one.places.get(column.name)
        name = column.heading if not one.sheet.list else f"{one.sheet.name}: {column.heading}"
        return Field(name, change, row.tab, row.row, at)

    def _problem(self, one: Incoming, row: Placed, column: int | None, text: str) -> None:
        self.plan.problems.append(Problem(one.tab, row.row, column, text))
