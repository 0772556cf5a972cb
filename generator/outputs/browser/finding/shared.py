"""Facets that offers and companies have in common."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from generator.model.cards import Card, SeatFigure
from generator.model.catalogue import Catalogue, Context
from generator.outputs.browser.contract import FacetColumn, ListData, NumberColumn, SortColumn
from generator.outputs.browser.finding.columns import Known, facet
from generator.outputs.shared.lists import alphabetical
from generator.outputs.shared.parts import capitalised, current_free, is_stale

_YES_NO: Known = (("ja", "Ja"), ("nej", "Nej"))
_NATIONWIDE = "landsdækkende"

ELSEWHERE = ("path", "title", "badges")
"""What of a line is no column of ``rows``: it is made of the id, or stands beside them."""


def terms(context: Context, vocabulary: str) -> Known:
    """A vocabulary's terms as values, in its own order."""
    return [(id, capitalised(term.label)) for id, term in context.terms(vocabulary).items()]


def place_facet(context: Context, cards: Sequence[Card]) -> FacetColumn:
    """Municipalities by name, one's own first; what is given as an area is a value of its own."""
    own = context.settings.owner.code
    named = sorted(
        terms(context, "kommuner"), key=lambda term: (term[0] != own, alphabetical(term[1]))
    )
    known = [*named, ("hele-landet", "Hele landet"), ("omraade", "Andet område")]
    return facet("kommune", "Kommune", known, [_places(card) for card in cards])


def _places(card: Card) -> Sequence[str]:
    if card.municipalities or not card.area:
        return card.municipalities
    return ["hele-landet" if card.area == _NATIONWIDE else "omraade"]


def free_facet(context: Context, cards: Sequence[Card]) -> FacetColumn:
    """Whether there are free seats; a stale figure tells nothing."""
    return facet("ledige", "Ledige pladser", _YES_NO, [_free(card, context) for card in cards])


def free_seats(card: Card, context: Context) -> int:
    """The seats that are free today as far as is known; 0 unless the entry is in use."""
    return sum(current_free(s, context) for s in seats_of(card)) if card.is_active else 0


def seats_of(card: Card) -> tuple[SeatFigure, ...]:
    if isinstance(card.seats, SeatFigure):
        return (card.seats,)
    return card.seats or ()


def _free(card: Card, context: Context) -> Sequence[str]:
    if free_seats(card, context):
        return ["ja"]
    seats = seats_of(card)
    told = bool(seats) and all(_is_current(figure, context) for figure in seats)
    return ["nej"] if told and card.in_use else []


def _is_current(seats: SeatFigure, context: Context) -> bool:
    """Whether a figure of free seats is known and not stale."""
    dated = seats.updated if seats.free is not None else None
    return dated is not None and not is_stale(dated, context)


def status_facet(labels: Mapping[str, str], cards: Sequence[Card]) -> FacetColumn:
    """Each status, and before them all that have not ended."""
    known = [("aktuelle", "Alle, der ikke er slut"), *labels.items()]
    rows = [[card.status, *([] if not card.in_use else ["aktuelle"])] for card in cards]
    return facet("status", "Status", known, rows)


def example_facet(cards: Sequence[Card]) -> FacetColumn:
    known = (("nej", "Uden eksempler"), ("ja", "Kun eksempler"))
    rows = [["ja" if card.example else "nej"] for card in cards]
    return facet("eksempel", "Eksempler", known, rows)


def title_sort(cards: Sequence[Card]) -> SortColumn:
    order = sorted(range(len(cards)), key=lambda i: (alphabetical(cards[i].title), cards[i].id))
    ranks = [0.0] * len(cards)
    for rank, index in enumerate(order):
        ranks[index] = rank
    return SortColumn(id="titel", title="Titel", down=False, of=ranks)


def assembled(
    catalogue: Catalogue,
    cards: Sequence[Card],
    rows: Sequence[Any],
    columns: tuple[Sequence[FacetColumn], Sequence[NumberColumn], Sequence[SortColumn]],
) -> ListData:
    """The parts of a list's data. ``rows`` are its lines; ``current`` counts those not ended."""
    facets, numbers, sorts = columns
    fields = [name for name in (rows[0]._fields if rows else ()) if name not in ELSEWHERE]
    return {
        "date": catalogue.today.isoformat(),
        "current": sum(card.in_use for card in cards),
        "ids": [card.id for card in cards],
        "titles": [card.title for card in cards],
        "badges": [row.badges for row in rows],
        "rows": {name: [getattr(row, name) or "" for row in rows] for name in fields},
        "facets": facets,
        "numbers": numbers,
        "sorts": sorts,
    }
