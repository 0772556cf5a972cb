"""The pages of target groups and tools, and their overviews."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from generator.model.cards import OfferCard, PartnerCard
from generator.outputs.files import Content, Page
from generator.outputs.pages.term import TermPage, group_page, tool_page
from generator.outputs.pages.terms import sections, term_entries
from generator.outputs.shared import paths
from generator.outputs.shared.lists import Listing, Pager, in_pages, numbered_title
from generator.outputs.shared.paths import Link
from generator.outputs.shared.relations import Relations, question
from generator.outputs.shared.rows import OfferRow, PartnerRow
from generator.outputs.site import Site
from generator.texts import numbers

MAX_PARTNERS = 30
MAX_HISTORIC = 60

_NOTHING = {"maalgrupper": "til målgruppen", "redskaber": "med redskabet"}


class TermListing(NamedTuple):
    """What one page of a term lists. Companies and earlier offers are on the first page only."""

    offers: Listing[OfferCard]
    partners: Sequence[PartnerCard]
    more_partners: int
    historic: Sequence[OfferCard]


class TermLists(NamedTuple):
    """The lists as they are shown."""

    offers: list[OfferRow]
    total: int
    pager: Pager
    partners: list[PartnerRow]
    more_partners: str
    historic: list[Link]
    nothing: str


@question
def term_listings(relations: Relations, vocabulary: str, id: str) -> list[TermListing]:
    """The lists of every page of a term."""
    size = relations.catalogue.context.settings.page_size
    found = relations.ask(term_entries, vocabulary, id)
    first, *others = in_pages(paths.term(vocabulary, id), found.offers, size)
    partners = found.partners[:MAX_PARTNERS]
    more = len(found.partners) - len(partners)
    return [
        TermListing(first, partners, more, found.historic[:MAX_HISTORIC]),
        *(TermListing(other, (), 0, ()) for other in others),
    ]


@question
def term_listing(relations: Relations, vocabulary: str, id: str, number: int) -> TermListing:
    """The lists of one page of a term."""
    return relations.ask(term_listings, vocabulary, id)[number - 1]


def plan(site: Site) -> Iterator[Page]:
    for vocabulary in _NOTHING:
        shell = _shell(vocabulary)
        yield Page(shell, _overview, (vocabulary,), shell=shell)
        for id in site.catalogue.context.terms(vocabulary):
            for listing in site.relations.ask(term_listings, vocabulary, id):
                path, number = listing.offers.path, listing.offers.pager.page
                yield Page(path, _page, (vocabulary, id, number), shell=shell, is_list=True)


def _overview(site: Site, vocabulary: str) -> Content:
    found = site.relations.ask(sections, vocabulary)
    return site.fill(_shell(vocabulary), liste=site.templates.render("terms.html", sections=found))


def _page(site: Site, vocabulary: str, id: str, number: int) -> Content:
    page = _view(vocabulary, id, site)
    found = site.relations.ask(term_listing, vocabulary, id, number)
    lists = TermLists(
        offers=[site.rows.offer(card) for card in found.offers.cards],
        total=found.offers.total,
        pager=found.offers.pager,
        partners=[site.rows.partner(card) for card in found.partners],
        more_partners=numbers.number(found.more_partners) if found.more_partners else "",
        historic=[Link(card.title, paths.offer(card.id)) for card in found.historic],
        nothing=_NOTHING[vocabulary],
    )
    crumbs = site.crumbs(_shell(vocabulary))
    html = site.templates.render("term.html", page=page, lists=lists, crumbs=crumbs)
    return Content(numbered_title(page.title, number), page.title, html)


def _view(vocabulary: str, id: str, site: Site) -> TermPage:
    term = site.catalogue.context.term(vocabulary, id)
    make = group_page if vocabulary == "maalgrupper" else tool_page
    return make(term, site.catalogue)


def _shell(vocabulary: str) -> str:
    return f"{vocabulary}/index.html"
