"""Rows that come in × the files as they are → what is to change, and what stands in the way."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from generator.edits.changes import RETIRED, Change
from generator.model.ids import suggest_id
from generator.model.shared import in_use
from generator.tables import cells
from generator.tables.columns import Sheet, columns_of
from generator.tables.export import Base
from generator.tables.incoming import Incoming, Placed
from generator.tables.listed import add_item
from generator.tables.sides import Field, Files, How, Plan, Sides
from generator.tables.words import Words
from generator.texts import tables as say


def compare(incoming: Sequence[Incoming], base: Base, files: Files, words: Words, how: How) -> Plan:
    """Everything that some sheets ask for."""
    plan = Plan()
    comparing = _Comparing(Sides(plan, base, files, words, how))
    for one in sorted(incoming, key=lambda one: bool(one.sheet.list)):
        plan.problems += one.problems
        plan.remarks += one.remarks
        comparing.sheet(one)
    plan.changed = {key: fields for key, fields in plan.changed.items() if fields}
    return plan


class _Comparing:
    def __init__(self, sides: Sides) -> None:
        self.sides, self.plan, self.files = sides, sides.plan, sides.files
        # The ids of all entries of a kind by their name, capitals apart.
        self._named: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
        for (kind, id), data in self.files.items():
            name = str((data or {}).get(columns_of(kind)[0].name, ""))
            self._named[kind, name.casefold()].append(id)

    def sheet(self, one: Incoming) -> None:
        seen: dict[tuple[str, int], int] = {}
        for row in one.rows:
            id = self._id(row)
            if not id:
                continue
            now = self._now(one.sheet, id)
            key = (now, row.number)
            if key in seen and (row.number or not one.sheet.list):
                self.sides.problem(row, say.twice(id, seen[key]))
                continue
            seen.setdefault(key, row.row)
            if one.sheet.list:
                add_item(self.sides, row, (one.sheet.kind, now))
            else:
                self._entry(row, id, (one.sheet.kind, now))
        self._gone(one.sheet, seen)

    def _now(self, sheet: Sheet, id: str) -> str:
        """The id that an entry has now, which may have had another when the book was made."""
        known = (sheet.kind, id) in self.files
        return id if known else self.sides.words.renamed(sheet.kind, id)

    def _id(self, row: Placed) -> str:
        """A row's id: its own, that of the one entry with its name, or one made of its name."""
        if row.id or row.sheet.list:
            if not row.id:
                self.sides.problem(row, say.NO_ID)
            return row.id
        heading = row.sheet.columns[0]
        title = cells.tidy(row.cells.get(heading))
        found = self._named.get((row.sheet.kind, title.casefold())) or [suggest_id(title)]
        if not title or len(found) > 1 or not found[0]:
            wrong = say.same_name(title) if len(found) > 1 else say.no_id_in(title)
            self.sides.problem(row, wrong if title else say.no_name(heading.heading), heading)
            return ""
        return found[0]

    def _entry(self, row: Placed, id: str, key: tuple[str, str]) -> None:
        sides, named = self.sides, row._replace(id=id)
        self.plan.rows[key] = (row.tab, row.row)
        if key in self.files:
            data = self.files[key]
            if data is None:
                sides.problem(row, say.unreadable_file(id))
                return
            self.plan.fields(key).extend(sides.fields(named, data))
        elif (id, 0) in sides.base.keys(row.sheet) and row.id:
            if sides.is_as_it_was(row):
                self.plan.remarks.append(say.gone(id))
            else:
                sides.problem(row, say.gone(id))
        elif suggest_id(id) != id:  # the id becomes a file's name, so no other sign may be in it
            sides.problem(row, say.not_an_id(id, suggest_id(id)))
        else:
            self.plan.new[key] = [
                sides.field(row, column, Change(column.path, value))
                for column, value in sides.values(row)
            ]

    def _gone(self, sheet: Sheet, seen: Iterable[tuple[str, int]]) -> None:
        """What the book had a row of and has no more. No file and no item goes with it."""
        left = set(seen)
        for id, number in self.sides.base.keys(sheet):
            key = (sheet.kind, self._now(sheet, id))
            data = self.files.get(key)
            if (key[1], number) in left or data is None:
                continue
            if sheet.list:
                self.plan.remarks.append(say.removed_item(sheet.name, id, number))
                continue
            ended = not in_use(data.get("status"))
            self.plan.remarks.append(say.removed(sheet.name, id, retired=self.sides.how.retire))
            if self.sides.how.retire and not ended:
                status = next(c for c in sheet.columns if c.name == "status")
                field = Field(status.heading, RETIRED, sheet.name, 0, None)
                self.plan.fields(key).append(field)
