"""What offers and companies side by side have in common."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from generator.model.cards import Card, SeatFigure
from generator.model.catalogue import Catalogue, Context
from generator.outputs.browser.contract import Kind, TableHeading
from generator.outputs.browser.matching.tables import Figure, Pool
from generator.outputs.shared import parts
from generator.outputs.shared.parts import Badge
from generator.texts import numbers

C = TypeVar("C", bound=Card)


def heading(
    kind: Kind, catalogue: Catalogue, cards: Sequence[C], badges: Callable[[C], Iterable[Badge]]
) -> TableHeading:
    """What is before the rows: the day, whose catalogue it is, and the entries with badges."""
    pool: Pool[tuple[Badge, ...]] = Pool()
    marks = [tuple(badges(card)) for card in cards]
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
    text = parts.seats_text(seats)
    if not text or seats.updated is None:
        return Figure(text, None, "uden dato")
    stale = parts.is_stale(seats.updated, context)
    note = ", gammelt tal" if stale else ""
    number = None if stale or seats.free is None else seats.free
    return Figure(f"{text} ({numbers.day(seats.updated)}{note})", number, "gammelt" * stale)
