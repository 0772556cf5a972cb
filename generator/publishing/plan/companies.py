"""The way in for companies: what they can do, side by side."""

from __future__ import annotations

from collections.abc import Iterator

from generator.outputs.pages.ways import ways_page
from generator.outputs.shared import paths
from generator.publishing.pages import Content, Page, Site
from generator.render.text import plain_text

# The slots of the hand-written page, and the template that fills each.
_PARTS = {
    "overblik": "ways_overview.html",
    "veje": "ways_table.html",
    "kontakt": "ways_contact.html",
    "kilder": "ways_sources.html",
}


def pages(site: Site) -> Iterator[Page]:
    path = paths.FOR_COMPANIES
    catalogue = site.catalogue

    def make() -> Content:
        words = len(plain_text(site.shells[path].own["content"]).split())
        view = ways_page(catalogue, site.relations, words)
        parts = {slot: site.templates.render(name, "", page=view) for slot, name in _PARTS.items()}
        return site.fill(path, **parts)

    # It counts the workplaces of each way, quotes the terms, and names whom to write to.
    depends = (
        *(f"virksomheder:{id}" for id in catalogue.partners),
        *(f"aftaler:{id}" for id in catalogue.agreements),
        *(f"udbydere:{id}" for id in catalogue.providers),
    )
    yield Page(path, path, depends, None, make)
