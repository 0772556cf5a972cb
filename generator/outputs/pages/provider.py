"""A provider's page and the list of all providers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from generator.model.catalogue import Catalogue
from generator.model.offer import Provider
from generator.model.shared import Contact, in_use
from generator.outputs.shared import parts, paths
from generator.outputs.shared.facts import FactView, Line, fact_views, place_lines
from generator.outputs.shared.lists import alphabetical
from generator.outputs.shared.parts import Badge, Review, SourceView
from generator.outputs.shared.paths import Link
from generator.outputs.shared.relations import Relations
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
    lines = (
        ("Kommune", ", ".join(part for part in (names, provider.area) if part)),
        ("Sted", ", ".join(place_lines(provider.place))),
        ("Gælder", provider.validity or ""),
    )
    return ProviderPage(
        title=provider.name,
        type=labels.PROVIDER_TYPE[provider.type],
        badges=provider_badges(provider),
        summary=provider.summary,
        markdown=provider.description,
        about=tuple(line for line in lines if line[1]),
        contact=provider.contact,
        facts=fact_views(provider.facts, provider.sources, context),
        sources=tuple(parts.source_view(source) for source in provider.sources),
        review=parts.review(
            context, provider.owner, provider.reviewed, in_use=in_use(provider.status)
        ),
        edit_url=parts.edit_url(context, catalogue.files[f"udbydere:{id}"]),
        form_path=parts.form_path(context, "udbydere", id),
    )


def provider_badges(provider: Provider) -> tuple[Badge, ...]:
    badges = []
    if not in_use(provider.status):
        badges.append(Badge(labels.OFFER_STATUS[provider.status], provider.status))
    if provider.example:
        badges.append(Badge("Eksempel", "eksempel"))
    return tuple(badges)


def provider_rows(catalogue: Catalogue, relations: Relations) -> tuple[ProviderRow, ...]:
    """Every provider: those in use first, each part by name."""
    ordered = sorted(
        catalogue.providers.items(),
        key=lambda item: (not in_use(item[1].status), alphabetical(item[1].name), item[0]),
    )
    return tuple(
        ProviderRow(
            link=Link(provider.name, paths.provider(id)),
            type=labels.PROVIDER_TYPE[provider.type],
            badges=provider_badges(provider),
            active=numbers.number(
                sum(card.is_active for card in relations.offers_by_provider.get(id, ()))
            ),
            total=numbers.number(len(relations.offers_by_provider.get(id, ()))),
        )
        for id, provider in ordered
    )
