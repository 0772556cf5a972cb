"""Facets that offers and companies have in common."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from generator.model.cards import Card, SeatFigure
from generator.model.catalogue import Catalogue, Context
from generator.model.free import free_of, freedom, is_counted
from generator.outputs.browser.contract import FacetColumn, ListData, NumberColumn, SortColumn
from generator.outputs.browser.finding.columns import Known, facet, of_parts, sort
from generator.outputs.shared.groups_today import GroupsToday
from generator.outputs.shared.lists import alphabetical
from generator.outputs.shared.parts import capitalised
from generator.outputs.shared.seats.values import UNKNOWN

_NATIONWIDE = "landsdækkende"

ELSEWHERE = ("path", "title", "badges")
"""What of a line is no column of ``rows``: it is made of the id, or is beside them."""


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


FREE: Known = (
    ("ja", "Ja"),
    ("senere", "Fra en senere dato"),
    ("gammelt", "Efter et gammelt tal"),
    ("nej", "Nej"),
    ("uden-for", "Tæller ikke med: ordninger og eksempler"),
)
FREE_BEST = (("ja", "senere", "gammelt"), ("uden-for",), (UNKNOWN,), ("nej",))
"""A company has no free seats only when that is known of all its seats that are asked for."""


def free_value(card: Card, figure: SeatFigure | None, context: Context) -> Sequence[str]:
    """Whether seats of an entry are free: a value of ``FREE``, or none where it is not known.

    An entry in use that takes nobody now has no free seats.
    """
    found = freedom(figure, context) if figure and card.in_use else None
    if found is None or not card.is_active:
        return ["nej"] if found in ("ja", "senere", "nej") else []
    return [found if found == "nej" or is_counted(card, context) else "uden-for"]


def group_facet(context: Context, parts: Iterable[Iterable[str]]) -> FacetColumn:
    """The target groups of the rows' parts, in today's terms."""
    today = GroupsToday(context)
    named = [today.of_all(groups) for groups in parts]
    return of_parts(facet("maalgruppe", "Målgruppe", today.known(), named))


def free_sort(context: Context, cards: Sequence[Card]) -> SortColumn:
    free = [free_of(card, context) or None for card in cards]
    return sort("ledige", "Flest ledige pladser først", free, down=True)


def status_facet(labels: Mapping[str, str], cards: Sequence[Card]) -> FacetColumn:
    """Each status, and before them all that are in use."""
    known = [("aktuelle", "I brug"), *labels.items()]
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
    parts: Sequence[int],
) -> ListData:
    """A list's data. ``rows`` are its lines, ``parts`` how many parts filters find in each."""
    facets, numbers, sorts = columns
    fields = [name for name in (rows[0]._fields if rows else ()) if name not in ELSEWHERE]
    return {
        "date": catalogue.today.isoformat(),
        "current": sum(card.in_use for card in cards),
        "ids": [card.id for card in cards],
        "titles": [card.title for card in cards],
        "badges": [row.badges for row in rows],
        "parts": parts,
        "rows": {name: [getattr(row, name) or "" for row in rows] for name in fields},
        "facets": facets,
        "numbers": numbers,
        "sorts": sorts,
    }
