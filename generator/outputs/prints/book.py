"""The whole list of offers, and of workplaces, as a book for meetings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import TypeVar

from generator.model.branches import section_of
from generator.model.cards import Card, OfferCard, PartnerCard
from generator.model.catalogue import Catalogue, Context
from generator.outputs.prints.parts import Book, BookEntry, Chapter, Head
from generator.outputs.shared import parts, paths
from generator.outputs.shared.lists import alphabetical, in_order
from generator.texts import numbers

C = TypeVar("C", bound=Card)

_OVER = ("ophørt", "historisk")
_OVER_CHAPTER = "Historisk og ophørt"
_NO_BRANCH = "Branche ikke oplyst"


def offers_book(catalogue: Catalogue, entry: Callable[[OfferCard], BookEntry]) -> Book:
    """All offers by tool. ``entry`` makes an offer's part of the book."""
    context = catalogue.context

    def chapter(card: OfferCard) -> str:
        return parts.term_label(context, "redskaber", card.tool)

    cards = in_order(list(catalogue.offers.values()))
    counted = numbers.count(len(cards), "tilbud", "tilbud")
    lead = f"{counted}, ordnet efter redskab."
    head = _head(context, "Tilbudskatalog", lead, f"{paths.OFFERS}/index.html")
    return Book(head, _chapters(cards, chapter, entry), head.title)


def partners_book(catalogue: Catalogue, entry: Callable[[PartnerCard], BookEntry]) -> Book:
    """All workplaces by branch of trade. ``entry`` makes a workplace's part of the book."""
    context = catalogue.context

    def chapter(card: PartnerCard) -> str:
        section = section_of(context, *card.branch_code) if card.branch_code else None
        return parts.capitalised(section.label) if section else _NO_BRANCH

    cards = in_order(list(catalogue.partners.values()))
    counted = numbers.count(len(cards), "virksomhed", "virksomheder")
    lead = f"{counted}, ordnet efter branche."
    head = _head(context, "Virksomhedskartotek", lead, f"{paths.PARTNERS}/index.html")
    return Book(head, _chapters(cards, chapter, entry), head.title)


def _head(context: Context, title: str, lead: str, path: str) -> Head:
    owner = context.settings.owner
    marks = ("Eksempel",) if owner.example else ()
    return Head(owner.name, title, marks, (f"Som det så ud {numbers.day(context.today)}.",),
                lead, path)  # fmt: skip


def _chapters(
    cards: Iterable[C], chapter: Callable[[C], str], entry: Callable[[C], BookEntry]
) -> tuple[Chapter, ...]:
    grouped: dict[str, list[BookEntry]] = defaultdict(list)
    for card in cards:
        grouped[_OVER_CHAPTER if card.status in _OVER else chapter(card)].append(entry(card))
    return tuple(Chapter(name, tuple(grouped[name])) for name in sorted(grouped, key=_place))


def _place(chapter: str) -> tuple[bool, bool, str]:
    """Chapters by name; what is not known, and then what is over, come last."""
    return chapter == _OVER_CHAPTER, chapter == _NO_BRANCH, alphabetical(chapter)
