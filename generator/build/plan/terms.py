"""The pages of target groups and tools, and their overviews."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from generator.build.pages import Content, Page, Site
from generator.model.cards import OfferCard
from generator.views import paths
from generator.views.lists import Listing, Pager, in_pages
from generator.views.paths import Link
from generator.views.rows import OfferRow, PartnerRow, offer_row, partner_row
from generator.views.term import TermPage, group_page, tool_page
from generator.views.terms import (
    MAX_HISTORIC,
    MAX_PARTNERS,
    NOTHING,
    TermEntries,
    entries_of,
    sections,
)


class TermLists(NamedTuple):
    """What a term's page lists."""

    offers: list[OfferRow]
    total: int
    pager: Pager
    partners: list[PartnerRow]
    more_partners: int
    historic: list[Link]
    nothing: str


def pages(site: Site) -> Iterator[Page]:
    for vocabulary, folder in (("maalgrupper", paths.GROUPS), ("redskaber", paths.TOOLS)):
        shell = f"{folder}/index.html"
        yield _overview(vocabulary, shell, site)
        for term in site.catalogue.context.vocabularies[vocabulary].terms.values():
            found = entries_of(vocabulary, term, site.catalogue, site.relations)
            path = paths.group(term.id) if vocabulary == "maalgrupper" else paths.tool(term.id)
            size = site.catalogue.context.settings.page_size
            for listing in in_pages(path, found.offers, size):
                yield _term(vocabulary, shell, term, listing, found, site)


def _overview(vocabulary: str, shell: str, site: Site) -> Page:
    found = sections(vocabulary, site.catalogue, site.relations)

    def make() -> Content:
        html = site.templates.render("terms.html", sections=found)
        return site.fill(shell, liste=html)

    return Page(shell, shell, (), found, make)


def _term(
    vocabulary: str,
    shell: str,
    term: Any,
    listing: Listing[OfferCard],
    found: TermEntries,
    site: Site,
) -> Page:
    first = listing.pager.page == 1
    partners = found.partners[:MAX_PARTNERS] if first else []
    historic = found.historic[:MAX_HISTORIC] if first else []

    def make() -> Content:
        page = _view(vocabulary, term, site)
        lists = TermLists(
            offers=[offer_row(card, site.catalogue.context) for card in listing.cards],
            total=listing.total,
            pager=listing.pager,
            partners=[partner_row(card, site.catalogue) for card in partners],
            more_partners=max(0, len(found.partners) - MAX_PARTNERS) if first else 0,
            historic=[Link(card.title, paths.offer(card.id)) for card in historic],
            nothing=NOTHING[vocabulary],
        )
        html = site.templates.render(
            "term.html", page=page, lists=lists, crumbs=site.crumbs(shell)
        )
        number = "" if first else f", side {listing.pager.page}"
        return Content(page.title + number, page.title, html)

    depends = (
        *(f"tilbud:{card.id}" for card in (*listing.cards, *historic)),
        *(f"virksomheder:{card.id}" for card in partners),
    )
    varies = (listing.pager, listing.total, len(found.partners))
    return Page(listing.path, shell, depends, varies, make)


def _view(vocabulary: str, term: Any, site: Site) -> TermPage:
    if vocabulary == "maalgrupper":
        return group_page(term, site.catalogue)
    return tool_page(term, site.catalogue)
