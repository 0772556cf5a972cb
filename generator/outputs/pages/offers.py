"""The page of each offer."""

from __future__ import annotations

from collections.abc import Iterator

from generator.outputs.files import Content, Page
from generator.outputs.shared import paths
from generator.outputs.shared.offer import offer_page
from generator.outputs.site import Site

SHELL = f"{paths.OFFERS}/index.html"


def plan(site: Site) -> Iterator[Page]:
    for id in site.catalogue.offers:
        yield Page(paths.offer(id), _page, (id,), shell=SHELL)


def _page(site: Site, id: str) -> Content:
    catalogue = site.catalogue
    offer = site.model_of("tilbud", id)
    page = offer_page(catalogue.offers[id], offer, catalogue, site.relations, site.rows)
    html = site.templates.render("offer.html", page=page, crumbs=site.crumbs(SHELL))
    return Content(page.title, page.summary or page.title, html)
