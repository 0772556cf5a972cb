"""The page of each provider, and the list of all."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from generator.model.cards import OfferCard
from generator.model.catalogue import Catalogue
from generator.model.offer import Provider
from generator.model.shared import Contact, in_use
from generator.outputs.files import Content, Page
from generator.outputs.shared import parts, paths
from generator.outputs.shared.facts import FactView, Line, fact_views, known, place_lines
from generator.outputs.shared.lists import Listing, alphabetical, in_order, in_pages, numbered_title
from generator.outputs.shared.parts import Badge, Review, SourceView
from generator.outputs.shared.paths import Link
from generator.outputs.shared.principles import PrincipleLine, provider_principles
from generator.outputs.shared.relations import Relations, question
from generator.outputs.site import Site
from generator.texts import labels, numbers


@dataclass(frozen=True, slots=True)
class ProviderPage:
    """Everything a provider's page shows but its offers."""

    title: str
    type: str
    badges: tuple[Badge, ...]
    summary: str | None
    markdown: str | None
    about: tuple[Line, ...]
    contact: Contact | None
    facts: tuple[FactView, ...]
    sources: tuple[SourceView, ...]
    review: Review
    edit_url: str | None
    form_path: str | None


class ProviderRow(NamedTuple):
    """A provider in the list of all."""

    link: Link
    type: str
    badges: tuple[Badge, ...]
    active: str
    total: str


def provider_page(id: str, provider: Provider, catalogue: Catalogue) -> ProviderPage:
    context = catalogue.context
    names = parts.municipality_names(context, provider.municipalities or ())
    area = ", ".join(part for part in (names, provider.area) if part)
    return ProviderPage(
        title=provider.name,
        type=labels.PROVIDER_TYPE[provider.type],
        badges=parts.badges(provider),
        summary=provider.summary,
        markdown=provider.description,
        about=known(
            Line("municipality", "Kommune", area),
            Line("place", "Sted", ", ".join(place_lines(provider.place))),
            Line("validity", "Gælder", provider.validity or ""),
        ),
        contact=provider.contact,
        facts=fact_views(provider.facts, provider.sources, context),
        sources=tuple(parts.source_view(context, source) for source in provider.sources),
        review=parts.review(
            context, provider.owner, provider.reviewed, in_use=in_use(provider.status)
        ),
        edit_url=parts.edit_url(context, catalogue.files[f"udbydere:{id}"]),
        form_path=parts.form_path(context, "udbydere", id),
    )


@question
def provider_rows(relations: Relations) -> tuple[ProviderRow, ...]:
    """Every provider: those in use first, each part by name."""
    ordered = sorted(
        relations.catalogue.providers.items(),
        key=lambda item: (not in_use(item[1].status), alphabetical(item[1].name), item[0]),
    )
    return tuple(
        ProviderRow(
            link=Link(provider.name, paths.provider(id)),
            type=labels.PROVIDER_TYPE[provider.type],
            badges=parts.badges(provider),
            active=numbers.number(
                sum(card.is_active for card in relations.offers_by_provider.get(id, ()))
            ),
            total=numbers.number(len(relations.offers_by_provider.get(id, ()))),
        )
        for id, provider in ordered
    )


SHELL = f"{paths.PROVIDERS}/index.html"


@question
def provider_list(relations: Relations, number: int) -> Listing[ProviderRow]:
    """A page of the list of all providers."""
    return relations.ask(_provider_lists)[number - 1]


@question
def _provider_lists(relations: Relations) -> list[Listing[ProviderRow]]:
    size = relations.catalogue.context.settings.page_size
    return in_pages(SHELL, relations.ask(provider_rows), size)


@question
def provider_offers(relations: Relations, id: str, number: int) -> Listing[OfferCard]:
    """A page of the list of a provider's offers."""
    return relations.ask(_offer_lists, id)[number - 1]


@question
def _offer_lists(relations: Relations, id: str) -> list[Listing[OfferCard]]:
    size = relations.catalogue.context.settings.page_size
    offers = in_order(relations.offers_by_provider.get(id, ()))
    return in_pages(paths.provider(id), offers, size)


@question
def principles_of(relations: Relations, id: str) -> tuple[PrincipleLine, ...]:
    """The principles on a provider's page."""
    offers = relations.offers_by_provider.get(id, ())
    return provider_principles(id, offers, relations.catalogue, relations)


def plan(site: Site) -> Iterator[Page]:
    for listing in site.relations.ask(_provider_lists):
        yield Page(listing.path, _list, (listing.pager.page,), shell=SHELL, is_list=True)
    for id in site.catalogue.providers:
        for offers in site.relations.ask(_offer_lists, id):
            yield Page(offers.path, _page, (id, offers.pager.page), shell=SHELL, is_list=True)


def _list(site: Site, number: int) -> Content:
    listing = site.relations.ask(provider_list, number)
    html = site.templates.render("providers.html", rows=listing.cards, pager=listing.pager)
    own = site.shells[SHELL]
    return Content(numbered_title(own.title, number), "", own.filled({"udbydere": html}))


def _page(site: Site, id: str, number: int) -> Content:
    listing = site.relations.ask(provider_offers, id, number)
    page = provider_page(id, site.catalogue.providers[id], site.catalogue)
    html = site.templates.render(
        "provider.html",
        page=page,
        rows=[site.rows.offer(card) for card in listing.cards],
        pager=listing.pager,
        principles=site.relations.ask(principles_of, id),
        crumbs=site.crumbs(SHELL),
    )
    return Content(numbered_title(page.title, number), page.summary or page.title, html)
