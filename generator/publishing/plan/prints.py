"""The PDFs: fact sheets, agreements to sign, and both lists as books."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from generator.model.cards import OfferCard, PartnerCard
from generator.model.partner import Agreement, Version
from generator.model.versions import version_on
from generator.outputs.prints.book import offers_book, partners_book
from generator.outputs.prints.contract import Terms, blank_contract, partner_contract
from generator.outputs.prints.offer import offer_entry, offer_sheet
from generator.outputs.prints.partner import partner_entry, partner_sheet
from generator.outputs.prints.parts import BookEntry, Print
from generator.outputs.shared import paths
from generator.outputs.shared.agreement import agreement_page
from generator.outputs.shared.downloads import has_sheet
from generator.outputs.shared.offer import OfferPage, offer_page
from generator.outputs.shared.partner import PartnerPage, partner_page
from generator.outputs.shared.versions import version_of
from generator.publishing.pages import PrintFile, Site


def books(site: Site) -> Iterator[PrintFile]:
    """Both lists as a whole; none when PDFs are switched off."""
    if site.catalogue.context.settings.pdf:
        yield from _books(site)


def files(site: Site) -> Iterator[PrintFile]:
    """The PDFs of single entries, each exactly once; none when they are switched off."""
    if not site.catalogue.context.settings.pdf:
        return
    catalogue = site.catalogue
    for id, agreement in catalogue.agreements.items():
        version = version_on(agreement, catalogue.today)
        if version:
            yield _blank(id, agreement, version, site)
    partners = list(filter(has_sheet, catalogue.partners.values()))
    # The clauses of one agreement are set once for all that come one after the other.
    for partner in sorted(partners, key=lambda partner: partner.agreement or ""):
        version = version_of(partner, catalogue)
        if version:
            yield _contract(partner, version, site)
    # What a compiler keeps of a long print slows down the short ones, so these come after.
    for partner in partners:
        yield _partner(partner, site)
    for offer in filter(has_sheet, catalogue.offers.values()):
        yield _offer(offer, site)


def _books(site: Site) -> Iterator[PrintFile]:
    catalogue, context = site.catalogue, site.catalogue.context
    providers = tuple(f"udbydere:{id}" for id in catalogue.providers)
    agreements = tuple(f"aftaler:{id}" for id in catalogue.agreements)

    def offer(card: OfferCard) -> BookEntry:
        return offer_entry(card, _offer_page(card.id, site), context)

    def partner(card: PartnerCard) -> BookEntry:
        return partner_entry(card, _partner_page(card.id, site), context)

    ids = (*(f"tilbud:{id}" for id in catalogue.offers), *providers)
    make = partial(offers_book, catalogue, offer)
    yield PrintFile(paths.OFFERS_BOOK, ids, None, paths.OFFERS_BOOK, make, is_book=True)
    ids = (*(f"virksomheder:{id}" for id in catalogue.partners), *agreements)
    make_other = partial(partners_book, catalogue, partner)
    yield PrintFile(paths.PARTNERS_BOOK, ids, None, paths.PARTNERS_BOOK, make_other, is_book=True)


def _offer(card: OfferCard, site: Site) -> PrintFile:
    def make() -> Print:
        return offer_sheet(card, _offer_page(card.id, site), site.catalogue.context)

    depends = (f"tilbud:{card.id}", f"udbydere:{card.provider}")
    return PrintFile(paths.offer_sheet(card.id), depends, None, card.title, make)


def _partner(card: PartnerCard, site: Site) -> PrintFile:
    def make() -> Print:
        return partner_sheet(card, _partner_page(card.id, site), site.catalogue.context)

    depends = (f"virksomheder:{card.id}", f"aftaler:{card.agreement}")
    return PrintFile(paths.partner_sheet(card.id), depends, None, card.title, make)


def _contract(card: PartnerCard, version: Version, site: Site) -> PrintFile:
    catalogue, kind = site.catalogue, card.agreement or ""

    def make() -> Print:
        terms = _terms(kind, catalogue.agreements[kind], version, site)
        return partner_contract(card, _partner_page(card.id, site), terms, catalogue)

    depends = (f"virksomheder:{card.id}", f"aftaler:{kind}")
    return PrintFile(paths.partner_contract(card.id), depends, None, card.title, make)


def _blank(id: str, agreement: Agreement, version: Version, site: Site) -> PrintFile:
    def make() -> Print:
        terms = _terms(id, agreement, version, site)
        return blank_contract(id, terms, site.catalogue.context)

    return PrintFile(paths.blank_contract(id), (f"aftaler:{id}",), None, agreement.name, make)


def _terms(id: str, agreement: Agreement, version: Version, site: Site) -> Terms:
    page = agreement_page(id, agreement, version, site.catalogue)
    return Terms(page, paths.agreement(id, version.version))


def _offer_page(id: str, site: Site) -> OfferPage:
    catalogue = site.catalogue
    offer = site.model_of("tilbud", id)
    return offer_page(catalogue.offers[id], offer, catalogue, site.relations, site.rows)


def _partner_page(id: str, site: Site) -> PartnerPage:
    catalogue = site.catalogue
    partner = site.model_of("virksomheder", id)
    return partner_page(catalogue.partners[id], partner, catalogue, site.relations, site.rows)
