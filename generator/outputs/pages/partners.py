"""The page of each company."""

from __future__ import annotations

from collections.abc import Iterator

from generator.outputs.files import Content, Page
from generator.outputs.shared import paths
from generator.outputs.shared.partner import partner_page
from generator.outputs.site import Site

SHELL = f"{paths.PARTNERS}/index.html"


def plan(site: Site) -> Iterator[Page]:
    for id in site.catalogue.partners:
        yield Page(paths.partner(id), _page, (id,), shell=SHELL)


def _page(site: Site, id: str) -> Content:
    catalogue = site.catalogue
    partner = site.model_of("virksomheder", id)
    page = partner_page(catalogue.partners[id], partner, catalogue, site.relations, site.rows)
    html = site.templates.render("partner.html", page=page, crumbs=site.crumbs(SHELL))
    return Content(page.title, page.summary or page.title, html)
