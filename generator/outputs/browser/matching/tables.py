"""A compact table of entries side by side: columns of texts that repeat, and of figures.

A value is kept once and named by its number; -1 stands for what is not known.
"""

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Generic, Literal, NamedTuple, TypeVar

from generator.model.cards import Card, SeatFigure
from generator.model.catalogue import Catalogue, Context
from generator.model.free import freedom, is_stale
from generator.outputs.browser.contract import (
    Kind,
    RowId,
    SparseRows,
    TableHeading,
    TableRow,
)
from generator.outputs.shared import parts
from generator.outputs.shared.parts import Badge
from generator.texts import numbers

UNKNOWN = -1

V = TypeVar("V", bound=Hashable)
Id = TypeVar("Id", bound=str)


@dataclass(slots=True)
class Pool(Generic[V]):
    """Values by number, in the order they were first met."""

    values: list[V] = field(default_factory=list)
    _numbers: dict[V, int] = field(default_factory=dict)

    def number(self, value: V | None) -> int:
        """The number of a value; -1 for none and for an empty text."""
        if value is None or value == "":
            return UNKNOWN
        if value not in self._numbers:
            self._numbers[value] = len(self.values)
            self.values.append(value)
        return self._numbers[value]

    def all(self, values: Iterable[V]) -> list[int]:
        return [self.number(value) for value in values]


class Figure(NamedTuple):
    """What an entry says in a row: the text, its number, and what makes numbers alike.

    Only figures with the same ``basis`` may be compared: unit, year, measure and group.
    """

    text: str
    number: float | None = None
    basis: str = ""


class Row(NamedTuple, Generic[Id]):
    """A row of a comparison, and which end of its numbers is the better one, in words.

    ``apart`` says why figures of different basis are not compared.
    """

    id: Id
    title: str
    better: Literal["low", "high"] | None = None
    best: str = ""
    apart: str = ""


NOTHING = Figure("")


def row_data(row: Row[RowId], figures: Sequence[Figure]) -> TableRow:
    """A row over all entries, ready to be written as JSON."""
    texts: Pool[str] = Pool()
    data: TableRow = {
        "id": row.id,
        "title": row.title,
        "of": texts.all(figure.text for figure in figures),
        "values": texts.values,
    }
    if row.better is None:
        return data
    bases: Pool[str] = Pool()
    return {
        **data,
        "better": row.better,
        "best": row.best,
        "apart": row.apart,
        "numbers": [figure.number for figure in figures],
        "bases": [bases.number(figure.basis) for figure in figures],
    }


def sparse_rows(found: Sequence[Sequence[tuple[Row[str], Figure]]]) -> SparseRows:
    """Rows that few entries have: the rows, and of each entry its own figures in them."""
    rows: Pool[Row[str]] = Pool()
    texts: Pool[str] = Pool()
    bases: Pool[str] = Pool()
    of = [
        [
            (rows.number(row), texts.number(f.text), f.number, bases.number(f.basis))
            for row, f in entry
        ]
        for entry in found
    ]
    return {
        "rows": [
            {"id": r.id, "title": r.title, "better": r.better, "best": r.best, "apart": r.apart}
            for r in rows.values
        ],
        "values": texts.values,
        "of": of,
    }


OLD_FIGURE = "Et tal er for gammelt eller har ingen dato."


def heading(kind: Kind, catalogue: Catalogue, cards: Sequence[Card]) -> TableHeading:
    """What is before the rows: the day, whose catalogue it is, and the entries with badges."""
    pool: Pool[tuple[Badge, ...]] = Pool()
    marks = [parts.badges(card) for card in cards]
    return {
        "kind": kind,
        "date": catalogue.today.isoformat(),
        "day": numbers.day(catalogue.today),
        "owner": catalogue.context.settings.owner.name,
        "ids": [card.id for card in cards],
        "titles": [card.title for card in cards],
        "badges": {"of": pool.all(marks), "values": pool.values},
    }


def place(card: Card, town: str | None, context: Context) -> Figure:
    """The town, the municipalities and the area, as far as they are known."""
    names = parts.municipality_names(context, card.municipalities)
    return Figure(", ".join(part for part in (town, names, card.area) if part))


def seats_figure(seats: SeatFigure, context: Context) -> Figure:
    """Seats with the day of the figure; a stale figure has no number."""
    text = parts.seats_text(seats, context.today)
    if not text or seats.updated is None:
        return Figure(text, None, "uden dato")
    stale = is_stale(seats.updated, context)
    note = ", gammelt tal" if stale else ""
    number = seats.free if freedom(seats, context) in ("ja", "nej") else None
    return Figure(f"{text} ({numbers.day(seats.updated)}{note})", number, "gammelt" * stale)
