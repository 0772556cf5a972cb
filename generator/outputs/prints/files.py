"""The PDFs: both lists as books, agreements to sign, and sheets; none when they are switched off.

What a compiler keeps of a long print slows down the short ones, so the short ones come last.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple, TypeVar

from generator.model.cards import Card, OfferCard, PartnerCard
from generator.model.catalogue import Catalogue, Context, section_of
from generator.model.partner import Agreement, Version
from generator.model.versions import version_on
from generator.outputs.files import PrintFile
from generator.outputs.prints.contract import Terms, blank_contract, partner_contract
from generator.outputs.prints.offer import offer_entry, offer_sheet
from generator.outputs.prints.partner import partner_entry, partner_sheet
from generator.outputs.prints.parts import Book, BookEntry, Chapter, Head, Print
from generator.outputs.shared import parts, paths
from generator.outputs.shared.agreement import agreement_page
from generator.outputs.shared.downloads import has_sheet
from generator.outputs.shared.lists import alphabetical, in_order
from generator.outputs.shared.offer import OfferPage, offer_page
from generator.outputs.shared.partner import PartnerPage, partner_page
from generator.outputs.shared.versions import version_of
from generator.outputs.site import Site
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


def plan(site: Site) -> Iterator[PrintFile]:
    catalogue = site.catalogue
    if not catalogue.context.settings.pdf:
        return
    yield PrintFile(paths.OFFERS_BOOK, _offers, name=paths.OFFERS_BOOK, is_book=True)
    yield PrintFile(paths.PARTNERS_BOOK, _partners, name=paths.PARTNERS_BOOK, is_book=True)
    yield from _agreements(site)
    for card in filter(has_sheet, catalogue.partners.values()):
        yield PrintFile(paths.partner_sheet(card.id), _partner, (card.id,), name=card.title)
    for offer in filter(has_sheet, catalogue.offers.values()):
        yield PrintFile(paths.offer_sheet(offer.id), _offer, (offer.id,), name=offer.title)


def _agreements(site: Site) -> Iterator[PrintFile]:
    catalogue = site.catalogue
    for id, agreement in catalogue.agreements.items():
        if version_on(agreement, catalogue.today):
            yield PrintFile(paths.blank_contract(id), _blank, (id,), name=agreement.name)
    partners = [card for card in catalogue.partners.values() if has_sheet(card)]
    # The clauses of one agreement are set once for all that come one after the other.
    for card in sorted(partners, key=lambda card: card.agreement or ""):
        if version_of(card, catalogue):
            path = paths.partner_contract(card.id)
            yield PrintFile(path, _contract, (card.id,), name=card.title)


def _offers(site: Site) -> Print:
    def entry(card: OfferCard) -> BookEntry:
        return offer_entry(card, _offer_page(card.id, site), site.catalogue.context)

    return offers_book(site.catalogue, entry)


def _partners(site: Site) -> Print:
    def entry(card: PartnerCard) -> BookEntry:
        return partner_entry(card, _partner_page(card.id, site), site.catalogue.context)

    return partners_book(site.catalogue, entry)


def _offer(site: Site, id: str) -> Print:
    card = site.catalogue.offers[id]
    return offer_sheet(card, _offer_page(id, site), site.catalogue.context)


def _partner(site: Site, id: str) -> Print:
    card = site.catalogue.partners[id]
    return partner_sheet(card, _partner_page(id, site), site.catalogue.context)


def _contract(site: Site, id: str) -> Print:
    catalogue = site.catalogue
    card = catalogue.partners[id]
    kind, version = card.agreement or "", version_of(card, catalogue)
    assert version is not None, "planned without terms"
    terms = _terms(kind, catalogue.agreements[kind], version, site)
    return partner_contract(card, _partner_page(id, site), terms, catalogue)


def _blank(site: Site, id: str) -> Print:
    agreement = site.catalogue.agreements[id]
    version = version_on(agreement, site.catalogue.today)
    assert version is not None, "planned without terms"
    return blank_contract(id, _terms(id, agreement, version, site), site.catalogue.context)


def _terms(id: str, agreement: Agreement, version: Version, site: Site) -> Terms:
    page = agreement_page(id, agreement, version, site.catalogue)
    return Terms(page, paths.agreement(id, version.version))


class _Alone:
    """Relations of an entry that is printed by itself: it has none."""

    def ask(self, question: object, *about: str) -> tuple[()]:
        return ()


_ALONE: Any = _Alone()


def _offer_page(id: str, site: Site) -> OfferPage:
    catalogue = site.catalogue
    offer = site.model_of("tilbud", id)
    return offer_page(catalogue.offers[id], offer, catalogue, _ALONE, site.rows)


def _partner_page(id: str, site: Site) -> PartnerPage:
    catalogue = site.catalogue
    partner = site.model_of("virksomheder", id)
    return partner_page(catalogue.partners[id], partner, catalogue, _ALONE, site.rows)
