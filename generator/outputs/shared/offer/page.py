"""An offer's page: its sections in order."""

from collections.abc import Mapping
from dataclasses import dataclass

from generator.model.cards import OfferCard
from generator.model.catalogue import Catalogue, Context
from generator.model.offer import Offer
from generator.outputs.shared import downloads, parts, paths
from generator.outputs.shared.downloads import Download
from generator.outputs.shared.facts import (
    FactView,
    LawView,
    Line,
    by_id,
    fact_views,
    known,
    law_views,
    place_lines,
)
from generator.outputs.shared.leads import Workplaces, workplaces
from generator.outputs.shared.mail import About, Correction, correction
from generator.outputs.shared.offer.economy import Economy, economy
from generator.outputs.shared.offer.effect import Effects, effects
from generator.outputs.shared.offer.practice import (
    Access,
    Audience,
    Capacity,
    Content,
    access,
    audience,
    capacity,
    content,
)
from generator.outputs.shared.offer.tiles import offer_tiles
from generator.outputs.shared.parts import Badge, Review, SourceView
from generator.outputs.shared.paths import Link
from generator.outputs.shared.principles import PrincipleLine, offer_principles
from generator.outputs.shared.relations import Relations, alternatives, partners_of
from generator.outputs.shared.rows import OfferRow, PartnerRow, Rows
from generator.texts import labels


@dataclass(frozen=True, slots=True)
class OfferPage:
    """Everything an offer's page shows, in Danish and in order."""

    id: str
    title: str
    summary: str | None
    badges: tuple[Badge, ...]
    downloads: tuple[Download, ...]
    is_historic: bool
    validity: str | None
    tool: Link
    place: str
    tiles: tuple[Line, ...]
    audience: Audience
    content: Content
    access: Access
    economy: Economy
    effects: Effects
    capacity: Capacity | None
    is_full: bool
    alternatives: tuple[OfferRow, ...]
    see_also: tuple[Link, ...]
    partners: tuple[PartnerRow, ...]
    workplaces: Workplaces | None
    provider: Link | None
    where: tuple[str, ...]
    terms: tuple[str, ...]
    laws: tuple[LawView, ...]
    principles: tuple[PrincipleLine, ...]
    facts: tuple[FactView, ...]
    sources: tuple[SourceView, ...]
    review: Review
    edit_url: str | None
    form_path: str | None
    correction: Correction
    withheld: tuple[str, ...]

    @property
    def lines(self) -> Mapping[str, Line]:
        """Every line of the page by its id."""
        content, access = self.content, self.access
        return by_id(
            self.tiles,
            content.mentoring,
            content.extent,
            access.intake,
            access.referral,
            access.follow_up,
            self.capacity.lines if self.capacity else (),
        )


def offer_page(
    card: OfferCard, offer: Offer, catalogue: Catalogue, relations: Relations, rows: Rows
) -> OfferPage:
    """The page of an offer as of the catalogue's date."""
    context = catalogue.context
    in_use = card.in_use
    tiles, provider = offer_tiles(card, offer, context), _provider(offer, catalogue)
    place, where = _place(offer, context), place_lines(offer.place)
    whereabouts = known(
        Line("provider", "Udbyder", provider.text if provider else ""),
        Line("place", "Sted", ", ".join(where)),
        Line("municipality", "Kommune", place),
    )
    return OfferPage(
        id=card.id,
        title=offer.title,
        summary=offer.summary,
        badges=parts.badges(card),
        downloads=downloads.of_offer(card, context.settings),
        is_historic=offer.status == "historisk",
        validity=offer.validity or parts.period(offer.valid_from, offer.valid_to) or None,
        tool=parts.term_link(context, "redskaber", offer.tool),
        place=place,
        tiles=tiles,
        audience=audience(offer, context, in_use=in_use),
        content=content(offer, context),
        access=access(card, offer, context),
        economy=economy(offer, context),
        effects=effects(offer, catalogue.measurements.get(card.id, ()), context),
        capacity=capacity(card, offer, context),
        is_full=card.is_full,
        alternatives=tuple(map(rows.offer, relations.ask(alternatives, card.id))),
        see_also=tuple(
            Link(catalogue.offers[id].title, paths.offer(id))
            for id in offer.see_also
            if id in catalogue.offers and not card.is_full
        ),
        partners=tuple(map(rows.partner, relations.ask(partners_of, card.id))),
        workplaces=workplaces(card, context, relations),
        provider=provider,
        where=where,
        terms=offer.terms,
        laws=law_views(offer.laws, context),
        principles=offer_principles(card, catalogue, relations),
        facts=fact_views(offer.facts, offer.sources, context),
        sources=tuple(parts.source_view(context, source) for source in offer.sources),
        review=parts.review(context, offer.owner, offer.reviewed, in_use=in_use),
        edit_url=parts.edit_url(context, card.file),
        form_path=parts.form_path(context, "tilbud", card.id),
        correction=_correction(card, offer, (*tiles, *whereabouts), context),
        withheld=card.withheld,
    )


def _correction(
    card: OfferCard, offer: Offer, shown: tuple[Line, ...], context: Context
) -> Correction:
    """The e-mail about what is shown at the top and the foot of the page."""
    groups = [parts.term_label(context, "maalgrupper", id) for id in card.groups]
    referral = offer.referral
    facts = (
        *known(
            Line("status", "Status", labels.OFFER_STATUS[card.status]),
            Line("tool", "Redskab", parts.term_label(context, "redskaber", card.tool)),
            Line("groups", "Målgrupper", ", ".join(groups)),
        ),
        *shown,
        *known(Line("referral", "Henvisning", (referral.how or "") if referral else "")),
    )
    about = About(f"tilbud/{card.id}", offer.title, paths.offer(card.id), facts)
    return correction(about, (offer.contact if card.in_use else None,), context)


def _place(offer: Offer, context: Context) -> str:
    names = parts.municipality_names(context, offer.municipalities or ())
    return ", ".join(part for part in (names, offer.area) if part)


def _provider(offer: Offer, catalogue: Catalogue) -> Link | None:
    provider = catalogue.providers.get(offer.provider or "")
    return (
        Link(provider.name, paths.provider(offer.provider)) if provider and offer.provider else None
    )
