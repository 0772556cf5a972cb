"""The lists of all offers and of all companies, in pages and by letter."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from generator.model.cards import Card, PartnerCard
from generator.outputs.files import Content, Page
from generator.outputs.shared import paths
from generator.outputs.shared.downloads import of_lists
from generator.outputs.shared.lists import (
    Letter,
    Listing,
    by_letter,
    in_order,
    in_pages,
    numbered_title,
)
from generator.outputs.shared.paths import Link
from generator.outputs.shared.relations import Relations, question
from generator.outputs.shared.rows import OfferRow, PartnerRow
from generator.outputs.shared.totals import in_use_text, totals
from generator.outputs.site import Site
from generator.texts import numbers


class Lists(NamedTuple):
    """All pages of a kind's list: of the whole, and of each letter."""

    letters: tuple[Letter, ...]
    pages: Sequence[Listing[Card]]


@question
def entry_lists(relations: Relations, kind: str) -> Lists:
    """Every page of a kind's list."""
    catalogue = relations.catalogue
    size = catalogue.context.settings.page_size
    entries = catalogue.offers if kind == paths.OFFERS else catalogue.partners
    cards: list[Card] = in_order(list(entries.values()))
    letters, grouped = by_letter(kind, cards)
    pages = in_pages(_shell(kind), cards, size)
    for letter in letters:
        pages += in_pages(letter.path, grouped[letter.text], size, letter.text)
    return Lists(letters, pages)


@question
def entries_in_use(relations: Relations, kind: str) -> str:
    """How many of a kind's entries are in use, in words."""
    catalogue = relations.catalogue
    entries = catalogue.offers if kind == paths.OFFERS else catalogue.partners
    return in_use_text(totals(entries.values(), catalogue.context), kind)


@question
def entry_list(relations: Relations, kind: str, number: int) -> tuple[Listing[Card], list[Link]]:
    """A page of a kind's list, by its place among all, and the way to each letter's list."""
    lists = relations.ask(entry_lists, kind)
    return lists.pages[number], [Link(letter.text, letter.path) for letter in lists.letters]


def plan(site: Site) -> Iterator[Page]:
    for kind in (paths.OFFERS, paths.PARTNERS):
        for number, listing in enumerate(site.relations.ask(entry_lists, kind).pages):
            yield Page(listing.path, _page, (kind, number), shell=_shell(kind), is_list=True)


def _page(site: Site, kind: str, number: int) -> Content:
    listing, letters = site.relations.ask(entry_list, kind, number)
    shell = _shell(kind)
    html = site.templates.render(
        "listing.html",
        kind=kind,
        listing=listing,
        letters=letters,
        rows=[_row(card, site) for card in listing.cards],
        counted=counted(listing.total, kind),
        in_use=site.relations.ask(entries_in_use, kind),
        all_path=shell,
        downloads=of_lists(kind, site.catalogue.context.settings),
    )
    own = site.shells[shell]
    title = f"{own.title}: {listing.letter}" if listing.letter else own.title
    return Content(numbered_title(title, listing.pager.page), "", own.filled({"liste": html}))


def _shell(kind: str) -> str:
    return f"{kind}/index.html"


def counted(total: int, kind: str) -> str:
    """``123 tilbud`` or ``64 virksomheder``."""
    if kind == "tilbud":
        return numbers.count(total, "tilbud", "tilbud")
    return numbers.count(total, "virksomhed", "virksomheder")


def _row(card: Card, site: Site) -> OfferRow | PartnerRow:
    return site.rows.partner(card) if isinstance(card, PartnerCard) else site.rows.offer(card)
