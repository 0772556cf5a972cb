"""The pages of target groups and tools, and their overviews."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from generator.model.cards import OfferCard
from generator.outputs.pages.term import TermPage, group_page, tool_page
from generator.outputs.pages.terms import (
    MAX_HISTORIC,
    MAX_PARTNERS,
    NOTHING,
    TermEntries,
    all_entries,
    sections,
)
from generator.outputs.shared import paths
from generator.outputs.shared.lists import Listing, Pager, in_pages
from generator.outputs.shared.paths import Link
from generator.outputs.shared.rows import OfferRow, PartnerRow
from generator.publishing.pages import Content, Page, Site
from generator.texts import numbers


class TermLists(NamedTuple):
    """What a term's page lists."""

    offers: list[OfferRow]
    total: int
    pager: Pager
    partners: list[PartnerRow]
    more_partners: str
    historic: list[Link]
    nothing: str


@dataclass(frozen=True, slots=True)
class Section:
    """The pages of one vocabulary's terms."""

    vocabulary: str
    folder: str
    site: Site

    @property
    def shell(self) -> str:
        return f"{self.folder}/index.html"


def pages(site: Site) -> Iterator[Page]:
    size = site.catalogue.context.settings.page_size
    for vocabulary, folder in (("maalgrupper", paths.GROUPS), ("redskaber", paths.TOOLS)):
        section = Section(vocabulary, folder, site)
        entries = all_entries(vocabulary, site.catalogue, site.relations)
        yield _overview(section, entries)
        for term in site.catalogue.context.terms(vocabulary).values():
            path = paths.group(term.id) if vocabulary == "maalgrupper" else paths.tool(term.id)
            for listing in in_pages(path, entries[term.id].offers, size):
                yield _term(section, term, listing, entries[term.id])


def _overview(section: Section, entries: Mapping[str, TermEntries]) -> Page:
    site = section.site
    found = sections(section.vocabulary, site.catalogue, entries)

    def make() -> Content:
        return site.fill(section.shell, liste=site.templates.render("terms.html", sections=found))

    return Page(section.shell, section.shell, (), found, make)


def _term(section: Section, term: Any, listing: Listing[OfferCard], found: TermEntries) -> Page:
    site, first = section.site, listing.pager.page == 1
    # Companies and earlier offers stand on the first page only.
    shown = found.cut(MAX_PARTNERS, MAX_HISTORIC) if first else TermEntries([], [], [])

    more = len(found.partners) - len(shown.partners)

    def make() -> Content:
        page = _view(section.vocabulary, term, site)
        lists = TermLists(
            offers=[site.rows.offer(card) for card in listing.cards],
            total=listing.total,
            pager=listing.pager,
            partners=[site.rows.partner(card) for card in shown.partners],
            more_partners=numbers.number(more) if first and more else "",
            historic=[Link(card.title, paths.offer(card.id)) for card in shown.historic],
            nothing=NOTHING[section.vocabulary],
        )
        crumbs = site.crumbs(section.shell)
        html = site.templates.render("term.html", page=page, lists=lists, crumbs=crumbs)
        number = "" if first else f", side {listing.pager.page}"
        return Content(page.title + number, page.title, html)

    depends = (
        *(f"tilbud:{card.id}" for card in (*listing.cards, *shown.historic)),
        *(f"virksomheder:{card.id}" for card in shown.partners),
    )
    varies = (listing.pager, listing.total, len(found.partners))
    return Page(listing.path, section.shell, depends, varies, make, is_list=True)


def _view(vocabulary: str, term: Any, site: Site) -> TermPage:
    if vocabulary == "maalgrupper":
        return group_page(term, site.catalogue)
    return tool_page(term, site.catalogue)
