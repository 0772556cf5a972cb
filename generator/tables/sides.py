"""A row's cells three ways: as the book was made, as the book is, and as the file says now.

A cell that is as it was is no wish, whatever the file says.
"""

from collections.abc import Iterator
from typing import Any

from generator.edits.changes import Change
from generator.model.references import Path
from generator.tables import cells
from generator.tables.cells import Cell
from generator.tables.columns import Column, Sheet
from generator.tables.export import Base, mark, value_at
from generator.tables.incoming import Incoming, Placed, Problem
from generator.tables.plan import Field, Plan
from generator.tables.values import tidy, to_cell, to_value
from generator.tables.words import Words
from generator.texts import tables as say


class Sides:
    """What is compared, and the plan that what is wished goes into.

    ``winner`` says who is right when book and file have both changed, if anyone.
    """

    def __init__(self, plan: Plan, base: Base, words: Words, winner: str) -> None:
        self.plan = plan
        self.base = base
        self.words = words
        self.winner = winner

    def fields(
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
                yield self.field(one, row, column, change)

    def _wanted(
        self, one: Incoming, row: Placed, key: tuple[str, int], column: Column,
        pair: tuple[Cell, Cell],
    ) -> bool:  # fmt: skip
        """Whether a cell that differs from the file was changed in the book, and may be."""
        sheet, (id, number), (old, new) = one.sheet, key, pair
        was = self.base.mark(sheet, id, number, column)
        wish = self.mark(sheet, id, column, new)
        if wish == (was or "-"):  # a row the book did not have takes nothing away
            return False
        if self.mark(sheet, id, column, old) == (was or "-"):
            return True
        if not self.winner:
            told = say.conflict(
                column.heading, *(cells.spoken(cell, column.form) for cell in (new, old))
            )
            self.problem(one, row, one.places.get(column.name), told)
        return self.winner == "ark"

    def is_in_file(self, row: Placed, item: Any) -> bool:
        """Whether an item says what a row says."""
        pairs = ((to_cell(c, value_at(item, c)), cell) for c, cell in row.cells.items())
        return all(cells.tidy(old) == cells.tidy(new) for old, new in pairs)

    def is_as_it_was(self, sheet: Sheet, row: Placed, key: tuple[str, int]) -> bool:
        """Whether no cell of a row has been changed in the book."""
        id, number = key
        return all(
            self.base.mark(sheet, id, number, column) in (None, self.mark(sheet, id, column, cell))
            for column, cell in row.cells.items()
        )

    def mark(self, sheet: Sheet, id: str, column: Column, cell: Cell) -> str:
        """A cell's fingerprint."""
        return mark(sheet, id, column, cell, self.words)

    def field(self, one: Incoming, row: Placed, column: Column, change: Change) -> Field:
        """A change, with the name of the field and the cell it came from."""
        at = one.places.get(column.name)
        name = column.heading if not one.sheet.list else f"{one.sheet.name}: {column.heading}"
        return Field(name, change, row.tab, row.row, at)

    def problem(self, one: Incoming, row: Placed, column: int | None, text: str) -> None:
        """Tell what stands in the way of a row, or of one of its cells."""
        self.plan.problems.append(Problem(one.tab, row.row, column, text))
