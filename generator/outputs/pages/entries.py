"""The page of each offer and of each company."""

from collections.abc import Iterator

from generator.outputs.files import Content, Page
from generator.outputs.shared import paths
from generator.outputs.shared.offer.page import OfferPage, offer_page
from generator.outputs.shared.partner import PartnerPage, partner_page
from generator.outputs.site import Site

_OFFERS = f"{paths.OFFERS}/index.html"
_PARTNERS = f"{paths.PARTNERS}/index.html"


def plan(site: Site) -> Iterator[Page]:
    for id in site.catalogue.offers:
        yield Page(paths.offer(id), _offer, (id,), shell=_OFFERS)
    for id in site.catalogue.partners:
        yield Page(paths.partner(id), _partner, (id,), shell=_PARTNERS)


def _offer(site: Site, id: str) -> Content:
    card, offer = site.catalogue.offers[id], site.model_of("tilbud", id)
    page = offer_page(card, offer, site.catalogue, site.relations, site.rows)
    return _content(site, page, "offer.html", _OFFERS)


def _partner(site: Site, id: str) -> Content:
    card, partner = site.catalogue.partners[id], site.model_of("virksomheder", id)
    page = partner_page(card, partner, site.catalogue, site.relations, site.rows)
    return _content(site, page, "partner.html", _PARTNERS)


def _content(site: Site, page: OfferPage | PartnerPage, template: str, shell: str) -> Content:
    html = site.templates.render(template, page=page, crumbs=site.crumbs(shell))
    return Content(page.title, page.summary or page.title, html)
