"""A row's cells three ways: as the book was made, as the book is, and as the file says now.

A cell that is as it was is no wish, whatever the file says.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

from generator.edits.changes import Change
from generator.model.references import Path
from generator.tables import cells
from generator.tables.cells import Cell
from generator.tables.columns import Column
from generator.tables.export import Base, mark, value_at
from generator.tables.incoming import Placed, Problem
from generator.tables.plan import Field, Files, Plan
from generator.tables.values import tidy, to_cell, to_value
from generator.tables.words import Words
from generator.texts import tables as say


class How(NamedTuple):
    """Whether what has no row any more is retired, and who is right in a conflict, if anyone."""

    retire: bool = False
    winner: str = ""


class Sides(NamedTuple):
    """What is compared, and the plan that what is wished goes into."""

    plan: Plan
    base: Base
    files: Files
    words: Words
    how: How

    def fields(self, row: Placed, data: Any, path: Path = ()) -> Iterator[Field]:
        """The cells of a row that are to change what is in a file, there below a path."""
        for column, cell in row.cells.items():
            now = value_at(data, column)
            old = to_cell(column, now)
            if cells.tidy(old) == cells.tidy(cell) or (column.name in row.filled and old):
                continue
            new = tidy(column, cell, self.words)
            if cells.tidy(tidy(column, old, self.words)) == cells.tidy(new):
                continue
            is_known = self.base.knows(row.sheet)
            if self._is_wanted(row, column, old, cell) if is_known else new is not None:
                value = to_value(column, cell, self.words, now)
                yield self.field(row, column, Change((*path, *column.path), value))

    def _is_wanted(self, row: Placed, column: Column, old: Cell, new: Cell) -> bool:
        """Whether a cell that differs from the file was changed in the book, and may be."""
        was = self.mark_then(row, column) or "-"
        if self.mark(row, column, new) == was:  # a row the book did not have takes nothing away
            return False
        if self.mark(row, column, old) == was:
            return True
        if not self.how.winner:
            spoken = (cells.spoken(cell, column.form) for cell in (new, old))
            self.problem(row, say.conflict(column.heading, *spoken), column)
        return self.how.winner == "ark"

    def is_in_file(self, row: Placed, item: Any) -> bool:
        """Whether an item says what a row says."""
        pairs = ((to_cell(c, value_at(item, c)), cell) for c, cell in row.cells.items())
        return all(cells.tidy(old) == cells.tidy(new) for old, new in pairs)

    def is_as_it_was(self, row: Placed) -> bool:
        """Whether no cell of a row has been changed in the book."""
        return all(
            self.mark_then(row, column) in (None, self.mark(row, column, cell))
            for column, cell in row.cells.items()
        )

    def mark(self, row: Placed, column: Column, cell: Cell) -> str:
        """The fingerprint of a cell in a row's place."""
        return mark(row.sheet, row.id, column, cell, self.words)

    def mark_then(self, row: Placed, column: Column) -> str | None:
        """The fingerprint of a row's cell when the book was made."""
        return self.base.mark(row.sheet, row.id, row.number, column)

    def field(self, row: Placed, column: Column, change: Change) -> Field:
        """A change, with the name of the field and the cell it came from."""
        name = f"{row.sheet.name}: {column.heading}" if row.sheet.list else column.heading
        return Field(name, change, row.tab, row.row, row.places.get(column.name))

    def problem(self, row: Placed, text: str, column: Column | None = None) -> None:
        """Note what hinders a row, or one of its cells."""
        place = row.places.get(column.name) if column else None
        self.plan.problems.append(Problem(row.tab, row.row, place, text))
