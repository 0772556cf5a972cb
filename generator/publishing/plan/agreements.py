"""The partnership terms: the overview, each agreement in force, each version for good."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from generator.model.partner import Agreement, Version
from generator.model.versions import oldest_first
from generator.outputs.shared import paths
from generator.outputs.shared.agreement import agreement_cards, agreement_page, in_force
from generator.outputs.shared.agreement_changes import changes_page
from generator.outputs.shared.paths import Link
from generator.publishing.pages import Content, Page, Site

SHELL = f"{paths.AGREEMENTS}/index.html"


def pages(site: Site) -> Iterator[Page]:
    cards = agreement_cards(site.catalogue)
    yield Page(
        SHELL,
        SHELL,
        (),
        cards,
        lambda: site.fill(SHELL, liste=site.templates.render("agreements.html", cards=cards)),
    )
    for id, agreement in site.catalogue.agreements.items():
        current = in_force(agreement, site.catalogue)
        yield _page(id, agreement, current, site, permanent=False)
        for version in agreement.versions:
            yield _page(id, agreement, version, site, permanent=True)
        for old, new in pairwise(oldest_first(agreement)):
            yield _changes(id, agreement, (old, new), site)


def _page(id: str, agreement: Agreement, version: Version, site: Site, *, permanent: bool) -> Page:
    view = agreement_page(id, agreement, version, site.catalogue)

    def make() -> Content:
        html = site.templates.render(
            "agreement.html", page=view, permanent=permanent, crumbs=site.crumbs(SHELL)
        )
        title = f"{view.title}: {view.version}" if permanent else view.title
        return Content(title, view.summary, html)

    path = paths.agreement(id, version.version if permanent else None)
    return Page(path, SHELL, (f"aftaler:{id}",), view.partners, make)


def _changes(id: str, agreement: Agreement, versions: tuple[Version, Version], site: Site) -> Page:
    def make() -> Content:
        view = changes_page(id, agreement, versions, site.catalogue)
        crumbs = (*site.crumbs(SHELL), Link(agreement.name, paths.agreement(id)))
        html = site.templates.render("changes.html", page=view, crumbs=crumbs)
        return Content(f"{view.title}: ændret i {view.new.link.text}", view.summary, html)

    path = paths.agreement_changes(id, versions[1].version)
    return Page(path, SHELL, (f"aftaler:{id}",), None, make)
