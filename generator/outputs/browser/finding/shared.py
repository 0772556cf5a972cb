"""Facets that offers and companies have in common, target groups in today's terms among them."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any

from generator.model.cards import Card, SeatFigure
from generator.model.catalogue import Catalogue, Context
from generator.model.vocabulary import GroupTerm
from generator.outputs.browser.contract import (
    FacetColumn,
    JoinedFacets,
    ListData,
    NumberColumn,
    SortColumn,
)
from generator.outputs.browser.finding.columns import Known, facet, sort
from generator.outputs.shared.lists import alphabetical
from generator.outputs.shared.parts import capitalised, current_free, is_stale

_YES_NO: Known = (("ja", "Ja"), ("nej", "Nej"))
_NATIONWIDE = "landsdækkende"

ELSEWHERE = ("path", "title", "badges")
"""What of a line is no column of ``rows``: it is made of the id, or is beside them."""


APART: JoinedFacets = {"facets": [], "parts": []}
"""Every facet is judged by itself."""


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
    """Whether there are free seats; a stale figure says nothing."""
    return facet("ledige", "Ledige pladser", _YES_NO, [_free(card, context) for card in cards])


def free_seats(card: Card, context: Context) -> int:
    """The seats that are free today as far as is known; 0 unless the entry is in use."""
    return sum(current_free(s, context) for s in seats_of(card)) if card.is_active else 0


def free_of(figure: SeatFigure, card: Card, context: Context) -> Sequence[str]:
    """Whether some of an entry's seats are free: the facet's values of that part of it."""
    if card.is_active and current_free(figure, context):
        return ["ja"]
    return ["nej"] if card.in_use and _is_current(figure, context) else []


def free_sort(context: Context, cards: Sequence[Card]) -> SortColumn:
    free = [free_seats(card, context) or None for card in cards]
    return sort("ledige", "Flest ledige pladser først", free, down=True)


def seats_of(card: Card) -> tuple[SeatFigure, ...]:
    if isinstance(card.seats, SeatFigure):
        return (card.seats,)
    return card.seats or ()


def _free(card: Card, context: Context) -> Sequence[str]:
    if free_seats(card, context):
        return ["ja"]
    seats = seats_of(card)
    known = bool(seats) and all(_is_current(figure, context) for figure in seats)
    return ["nej"] if known and card.in_use else []


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
    return sort("titel", "Titel", ranks)


def assembled(
    catalogue: Catalogue,
    cards: Sequence[Card],
    rows: Sequence[Any],
    columns: tuple[Sequence[FacetColumn], Sequence[NumberColumn], Sequence[SortColumn]],
    together: JoinedFacets = APART,
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
        "joined": together,
        "numbers": numbers,
        "sorts": sorts,
    }


EARLIER = "tidligere"


def group_facet(context: Context, rows: Iterable[Iterable[str]]) -> FacetColumn:
    """The facet of target groups, in today's terms.

    A group that nothing of today corresponds to counts as an earlier one.
    """
    today = _Today(context)
    named = ([value for group in row for value in today.of(group)] for row in rows)
    return facet("maalgruppe", "Målgruppe", today.known(), named)


def groups_today(context: Context) -> Callable[[str], frozenset[str]]:
    """The facet's values for a target group of any time."""
    return _Today(context).of


class _Today:
    def __init__(self, context: Context) -> None:
        self._terms: dict[str, GroupTerm] = dict(context.terms("maalgrupper"))
        self._day = context.today
        self._systems = context.terms("systemer")
        self.of = cache(self._of)

    def known(self) -> Known:
        current = [term for term in self._terms.values() if term.valid_on(self._day)]
        current.sort(key=self._is_of_ended_system)
        shown = [(term.id, capitalised(term.label)) for term in current]
        return [*shown, (EARLIER, "Grupper, der ikke findes mere")]

    def _is_of_ended_system(self, term: GroupTerm) -> bool:
        system = self._systems.get(term.system)
        return system is not None and bool(system.ended_by(self._day))

    def _of(self, id: str) -> frozenset[str]:
        """The facet's values for a group of any time."""
        return frozenset(self._reached(id)) or frozenset([EARLIER])

    def _reached(self, id: str) -> set[str]:
        """Today's groups that a group leads to, from each system to the one that followed it."""
        seen: set[str] = set()
        waiting = [id]
        while waiting:
            one = waiting.pop()
            if one in seen or one not in self._terms:
                continue
            seen.add(one)
            if not self._terms[one].valid_on(self._day):
                waiting += self._next(self._terms[one])
        return {one for one in seen if self._terms[one].valid_on(self._day)}

    def _next(self, term: GroupTerm) -> Iterator[str]:
        ends = term.valid_to or date.max
        for id in (*term.replaced_by, *(cross.term for cross in term.answers_to)):
            other = self._terms.get(id)
            if other and (other.valid_on(self._day) or ends < (other.valid_to or date.max)):
                yield id
