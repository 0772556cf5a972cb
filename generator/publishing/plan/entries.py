"""The pages of offers, companies and providers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.model.cards import OfferCard, PartnerCard
from generator.model.offer import Provider
from generator.outputs.pages.provider import provider_page
from generator.outputs.shared import paths
from generator.outputs.shared.leads import offers_leading_to, workplaces_for
from generator.outputs.shared.lists import Listing, in_order, in_pages
from generator.outputs.shared.offer import offer_page
from generator.outputs.shared.partner import partner_page
from generator.outputs.shared.relations import alternatives, similar
from generator.publishing.pages import Content, Page, Site

OFFERS = f"{paths.OFFERS}/index.html"
PARTNERS = f"{paths.PARTNERS}/index.html"
PROVIDERS = f"{paths.PROVIDERS}/index.html"


def pages(site: Site) -> Iterator[Page]:
    for offer in site.catalogue.offers.values():
        yield _offer(offer, site)
    for partner in site.catalogue.partners.values():
        yield _partner(partner, site)
    for id, provider in site.catalogue.providers.items():
        offers = in_order(site.relations.offers_by_provider.get(id, ()))
        size = site.catalogue.context.settings.page_size
        for listing in in_pages(paths.provider(id), offers, size):
            yield _provider(id, provider, listing, site)


def _offer(card: OfferCard, site: Site) -> Page:
    catalogue, relations = site.catalogue, site.relations
    others = alternatives(card, catalogue.offers, relations)
    room = workplaces_for(card, relations)

    def make() -> Content:
        offer = site.model_of("tilbud", card.id)
        page = offer_page(card, offer, catalogue, relations, site.rows)
        html = site.templates.render("offer.html", page=page, crumbs=site.crumbs(OFFERS))
        return Content(page.title, page.summary or page.title, html)

    depends = (
        f"tilbud:{card.id}",
        f"udbydere:{card.provider}",
        *(f"tilbud:{id}" for id in card.see_also),
        *(f"tilbud:{other.id}" for other in others),
        *(f"virksomheder:{p.id}" for p in relations.partners_of_offer.get(card.id, ())),
        *(f"virksomheder:{free.card.id}" for free in room),
    )
    return Page(paths.offer(card.id), OFFERS, depends, None, make)


def _partner(card: PartnerCard, site: Site) -> Page:
    catalogue, relations = site.catalogue, site.relations

    def make() -> Content:
        partner = site.model_of("virksomheder", card.id)
        page = partner_page(card, partner, catalogue, relations, site.rows)
        html = site.templates.render("partner.html", page=page, crumbs=site.crumbs(PARTNERS))
        return Content(page.title, page.summary or page.title, html)

    depends = (
        f"virksomheder:{card.id}",
        f"aftaler:{card.agreement}",
        *(f"tilbud:{offer.id}" for offer in relations.offers_of_partner.get(card.id, ())),
        *(f"tilbud:{offer.id}" for offer in offers_leading_to(card, relations)),
        *(f"virksomheder:{other.id}" for other in similar(card, relations)),
    )
    return Page(paths.partner(card.id), PARTNERS, depends, None, make)


def _provider(id: str, provider: Provider, listing: Listing[OfferCard], site: Site) -> Page:
    def make() -> Content:
        page = provider_page(id, provider, site.catalogue)
        html = site.templates.render(
            "provider.html",
            page=page,
            rows=[site.rows.offer(card) for card in listing.cards],
            pager=listing.pager,
            crumbs=site.crumbs(PROVIDERS),
        )
        return Content(_numbered(page.title, listing), page.summary or page.title, html)

    depends = (f"udbydere:{id}", *_ids("tilbud", listing.cards))
    return Page(listing.path, PROVIDERS, depends, listing.pager, make, is_list=True)


def _numbered(title: str, listing: Listing[OfferCard]) -> str:
    return title if listing.pager.page == 1 else f"{title}, side {listing.pager.page}"


def _ids(kind: str, cards: Sequence[OfferCard]) -> tuple[str, ...]:
    return tuple(f"{kind}:{card.id}" for card in cards)
