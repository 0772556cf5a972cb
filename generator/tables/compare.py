"""Rows that come in × the files as they are → what is to change, and what stands in the way."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from generator.edits.changes import RETIRED, Change
from generator.model.ids import suggest_id
from generator.model.shared import in_use
from generator.tables import cells
from generator.tables.columns import Sheet
from generator.tables.export import Base
from generator.tables.incoming import Incoming, Placed
from generator.tables.listed import Listed
from generator.tables.plan import Field, Files, Plan
from generator.tables.sides import Sides
from generator.tables.values import to_value
from generator.tables.words import Words
from generator.texts import tables as say


class Titles:
    """The ids of all entries of a kind by what a field of theirs says."""

    def __init__(self, files: Files) -> None:
        self._files = files
        self._found: dict[str, dict[str, list[str]]] = {}

    def ids(self, kind: str, field: str, title: str) -> list[str]:
        """Those whose field says a title, capitals apart."""
        if kind not in self._found:
            found = self._found[kind] = {}
            for (other, id), data in self._files.items():
                if other == kind:
                    found.setdefault(str((data or {}).get(field, "")).casefold(), []).append(id)
        return self._found[kind].get(title.casefold(), [])


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
        plan.remarks += one.remarks
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
        self._sides = Sides(plan, base, words, how.winner)
        self._lists = Listed(self._sides, files)
        self._titles = Titles(files)

    def sheet(self, one: Incoming) -> None:
        seen: dict[tuple[str, int], int] = {}
        for row in one.rows:
            id = self._id(one, row)
            if not id:
                continue
            now = self._now(one.sheet, id)
            key = (now, row.number)
            if key in seen and (row.number or not one.sheet.list):
                self._sides.problem(one, row, None, say.twice(id, seen[key]))
                continue
            seen.setdefault(key, row.row)
            if one.sheet.list:
                self._lists.item(one, row, id, (one.sheet.kind, now))
            else:
                self._entry(one, row, id, (one.sheet.kind, now))
        self._gone(one.sheet, seen)

    def _now(self, sheet: Sheet, id: str) -> str:
        """The id that an entry has now, which may have had another when the book was made."""
        return id if (sheet.kind, id) in self.files else self.words.renamed(sheet.kind, id)

    def _id(self, one: Incoming, row: Placed) -> str:
        """A row's id: its own, that of the one entry with its name, or one made of its name."""
        if row.id or one.sheet.list:
            if not row.id:
                self._sides.problem(one, row, None, say.NO_ID)
            return row.id
        heading = one.sheet.columns[0]
        title, at = cells.tidy(row.cells.get(heading)), one.places.get(heading.name)
        found = self._titles.ids(one.sheet.kind, heading.name, title) or [suggest_id(title)]
        if not title or len(found) > 1 or not found[0]:
            wrong = say.same_name(title) if len(found) > 1 else say.no_id_in(title)
            self._sides.problem(one, row, at, wrong if title else say.no_name(heading.heading))
            return ""
        return found[0]

    def _entry(self, one: Incoming, row: Placed, id: str, key: tuple[str, str]) -> None:
        sheet = one.sheet
        self.plan.rows[key] = (row.tab, row.row)
        if key in self.files:
            data = self.files[key]
            if data is None:
                self._sides.problem(one, row, None, say.unreadable_file(id))
                return
            self.plan.fields(key).extend(self._sides.fields(one, row, (id, 0), data, ()))
        elif (id, 0) in self.base.keys(sheet) and row.id:
            if self._sides.is_as_it_was(sheet, row, (id, 0)):
                self.plan.remarks.append(say.gone(id))
            else:
                self._sides.problem(one, row, None, say.gone(id))
        elif suggest_id(id) != id:  # the id becomes a file's name, so no other sign may stand in it
            self._sides.problem(one, row, None, say.not_an_id(id, suggest_id(id)))
        else:
            self.plan.new[key] = list(self._fresh(one, row))

    def _fresh(self, one: Incoming, row: Placed) -> Iterator[Field]:
        for column, cell in row.cells.items():
            value = to_value(column, cell, self.words)
            if value is not None:
                yield self._sides.field(one, row, column, Change(column.path, value))

    def _gone(self, sheet: Sheet, seen: Iterable[tuple[str, int]]) -> None:
        """What the book had a row of and has no more. No file and no item goes with it."""
        left = set(seen)
        for id, number in self.base.keys(sheet):
            key = (sheet.kind, self._now(sheet, id))
            data = self.files.get(key)
            if (key[1], number) in left or data is None:
                continue
            if sheet.list:
                self.plan.remarks.append(say.removed_item(sheet.name, id, number))
                continue
            ended = not in_use(data.get("status"))
            self.plan.remarks.append(say.removed(sheet.name, id, retired=self.how.retire))
            if self.how.retire and not ended:
                status = next(c for c in sheet.columns if c.name == "status")
                field = Field(status.heading, RETIRED, sheet.name, 0, None)
                self.plan.fields(key).append(field)
