"""Links to the PDFs of a page, as long as they are made."""

from typing import NamedTuple

from generator.model.cards import Card, OfferCard, PartnerCard
from generator.model.catalogue import Catalogue
from generator.model.settings import Settings
from generator.outputs.shared import paths
from generator.outputs.shared.versions import version_of


class Download(NamedTuple):
    """A file to fetch: what it is, its path from the root, and its kind and size."""

    text: str
    path: str
    kind: str


_ONE_PAGE = "PDF, 1 side"
_SEVERAL = "PDF"


def has_sheet(card: Card) -> bool:
    """Whether there is a sheet to hand out: what is no longer in use is in the books alone."""
    return card.in_use


def of_offer(card: OfferCard, settings: Settings) -> tuple[Download, ...]:
    """The sheet to give a citizen."""
    sheet = Download("faktaark til borgeren", paths.offer_sheet(card.id), _ONE_PAGE)
    return _made(settings, sheet) if has_sheet(card) else ()


def of_partner(card: PartnerCard, catalogue: Catalogue) -> tuple[Download, ...]:
    """The sheet about a workplace, and its agreement when its terms are known."""
    if not has_sheet(card):
        return ()
    sheet = Download("faktaark om arbejdspladsen", paths.partner_sheet(card.id), _ONE_PAGE)
    own = Download("aftalen til underskrift", paths.partner_contract(card.id), _SEVERAL)
    known = (sheet, own) if version_of(card, catalogue) else (sheet,)
    return _made(catalogue.context.settings, *known)


def of_agreement(id: str, name: str, settings: Settings) -> tuple[Download, ...]:
    """The blank agreement of a kind that is in force."""
    blank = Download(f"blank aftale: {name}", paths.blank_contract(id), _SEVERAL)
    return _made(settings, blank)


def of_lists(kind: str, settings: Settings) -> tuple[Download, ...]:
    """All offers, or all companies, as a book."""
    books = {
        "tilbud": Download("hele tilbudskataloget", paths.OFFERS_BOOK, _SEVERAL),
        "virksomheder": Download("hele virksomhedskartoteket", paths.PARTNERS_BOOK, _SEVERAL),
    }
    return _made(settings, books[kind])


def _made(settings: Settings, *downloads: Download) -> tuple[Download, ...]:
    return downloads if settings.pdf else ()
