"""The whole list of offers, and of workplaces, as a book for meetings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import NamedTuple, TypeVar

from generator.model.cards import Card, OfferCard, PartnerCard
from generator.model.catalogue import Catalogue, Context, section_of
from generator.outputs.prints.parts import Book, BookEntry, Chapter, Head
from generator.outputs.shared import parts, paths
from generator.outputs.shared.lists import alphabetical, in_order
from generator.texts import numbers

C = TypeVar("C", bound=Card)


class _Place(NamedTuple):
    """The chapter an entry belongs to: those of a higher rank come last, the others by name."""

    rank: int
    chapter: str


_NO_BRANCH = _Place(1, "Branche ikke oplyst")
_OVER = _Place(2, "Historisk og ophørt")


def offers_book(catalogue: Catalogue, entry: Callable[[OfferCard], BookEntry]) -> Book:
    """All offers by tool. ``entry`` makes an offer's part of the book."""
    context = catalogue.context

    def place(card: OfferCard) -> _Place:
        return _Place(0, parts.term_label(context, "redskaber", card.tool))

    cards = in_order(list(catalogue.offers.values()))
    lead = f"{numbers.count(len(cards), 'tilbud', 'tilbud')}, ordnet efter redskab."
    head = _head(context, "Tilbudskatalog", lead, f"{paths.OFFERS}/index.html")
    return Book(head, _chapters(cards, place, entry), head.title)


def partners_book(catalogue: Catalogue, entry: Callable[[PartnerCard], BookEntry]) -> Book:
    """All workplaces by branch of trade. ``entry`` makes a workplace's part of the book."""
    context = catalogue.context

    def place(card: PartnerCard) -> _Place:
        section = section_of(context, card.branch_code)
        return _Place(0, parts.capitalised(section.label)) if section else _NO_BRANCH

    cards = in_order(list(catalogue.partners.values()))
    lead = f"{numbers.count(len(cards), 'virksomhed', 'virksomheder')}, ordnet efter branche."
    head = _head(context, "Virksomhedskartotek", lead, f"{paths.PARTNERS}/index.html")
    return Book(head, _chapters(cards, place, entry), head.title)


def _head(context: Context, title: str, lead: str, path: str) -> Head:
    owner = context.settings.owner
    marks = ("Eksempel",) if owner.example else ()
    return Head(owner.name, title, marks, (f"Som det så ud {numbers.day(context.today)}.",),
                lead, path)  # fmt: skip


def _chapters(
    cards: Iterable[C], place_of: Callable[[C], _Place], entry: Callable[[C], BookEntry]
) -> tuple[Chapter, ...]:
    grouped: dict[_Place, list[BookEntry]] = defaultdict(list)
    for card in cards:
        grouped[_OVER if not card.in_use else place_of(card)].append(entry(card))
    places = sorted(grouped, key=lambda place: (place.rank, alphabetical(place.chapter)))
    return tuple(Chapter(place.chapter, tuple(grouped[place])) for place in places)
