"""The lists of all offers and of all companies, in pages and by letter."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.model.cards import Card, OfferCard, PartnerCard
from generator.outputs.pages.terms import counted
from generator.outputs.shared import paths
from generator.outputs.shared.downloads import of_lists
from generator.outputs.shared.lists import Letter, Listing, by_letter, in_order, in_pages
from generator.outputs.shared.rows import OfferRow, PartnerRow
from generator.publishing.pages import Content, Page, Site


def pages(site: Site) -> Iterator[Page]:
    yield from _lists("tilbud", paths.OFFERS, in_order(list(site.catalogue.offers.values())), site)
    yield from _lists(
        "virksomheder", paths.PARTNERS, in_order(list(site.catalogue.partners.values())), site
    )


def _lists(kind: str, folder: str, cards: Sequence[Card], site: Site) -> Iterator[Page]:
    size = site.catalogue.context.settings.page_size
    letters, grouped = by_letter(folder, cards)
    shell = f"{folder}/index.html"
    for listing in in_pages(shell, cards, size):
        yield _page(kind, shell, listing, letters, site)
    for letter in letters:
        for listing in in_pages(letter.path, grouped[letter.text], size, letter.text):
            yield _page(kind, shell, listing, letters, site)


def _page(
    kind: str, shell: str, listing: Listing[Card], letters: tuple[Letter, ...], site: Site
) -> Page:
    def make() -> Content:
        html = site.templates.render(
            "listing.html",
            kind=kind,
            listing=listing,
            letters=letters,
            rows=[_row(card, site) for card in listing.cards],
            counted=counted(listing.total, kind),
            all_path=shell,
            downloads=of_lists(kind, site.catalogue.context.settings),
        )
        own = site.shells[shell]
        return Content(_title(own.title, listing), "", own.filled({"liste": html}))

    depends = tuple(f"{kind}:{card.id}" for card in listing.cards)
    varies = (listing.pager, listing.total, [(letter.text, letter.path) for letter in letters])
    return Page(listing.path, shell, depends, varies, make, is_list=True)


def _title(title: str, listing: Listing[Card]) -> str:
    if listing.letter:
        title = f"{title}: {listing.letter}"
    return title if listing.pager.page == 1 else f"{title}, side {listing.pager.page}"


def _row(card: Card, site: Site) -> OfferRow | PartnerRow:
    if isinstance(card, PartnerCard):
        return site.rows.partner(card)
    assert isinstance(card, OfferCard)
    return site.rows.offer(card)
