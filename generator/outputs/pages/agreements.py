"""The partnership terms: the overview, each agreement in force, each version for good."""

from collections.abc import Iterator
from itertools import pairwise

from generator.model.partner import Agreement, Version
from generator.model.versions import oldest_first
from generator.outputs.files import Content, Page
from generator.outputs.shared import paths
from generator.outputs.shared.agreement import agreement_cards, agreement_page, in_force
from generator.outputs.shared.agreement_changes import changes_page
from generator.outputs.shared.paths import Link
from generator.outputs.site import Site

SHELL = f"{paths.AGREEMENTS}/index.html"


def plan(site: Site) -> Iterator[Page]:
    yield Page(SHELL, _overview, shell=SHELL)
    for id, agreement in site.catalogue.agreements.items():
        yield Page(paths.agreement(id), _page, (id, None), shell=SHELL)
        for version in agreement.versions:
            name = version.version
            yield Page(paths.agreement(id, name), _page, (id, name), shell=SHELL)
        for old, new in pairwise(oldest_first(agreement)):
            path = paths.agreement_changes(id, new.version)
            yield Page(path, _changes, (id, old.version, new.version), shell=SHELL)


def _overview(site: Site) -> Content:
    cards = agreement_cards(site.catalogue)
    return site.fill(SHELL, liste=site.templates.render("agreements.html", cards=cards))


def _page(site: Site, id: str, version: str | None) -> Content:
    """An agreement: a version for good, or without one that in force."""
    agreement = site.catalogue.agreements[id]
    shown = _version(agreement, version) if version else in_force(agreement, site.catalogue)
    view = agreement_page(id, agreement, shown, site.catalogue)
    html = site.templates.render(
        "agreement.html", page=view, permanent=version is not None, crumbs=site.crumbs(SHELL)
    )
    title = f"{view.title}: {view.version}" if version else view.title
    return Content(title, view.summary, html)


def _changes(site: Site, id: str, old: str, new: str) -> Content:
    agreement = site.catalogue.agreements[id]
    versions = (_version(agreement, old), _version(agreement, new))
    view = changes_page(id, agreement, versions, site.catalogue)
    crumbs = (*site.crumbs(SHELL), Link(agreement.name, paths.agreement(id)))
    html = site.templates.render("changes.html", page=view, crumbs=crumbs)
    return Content(f"{view.title}: ændret i {view.new.link.text}", view.summary, html)


def _version(agreement: Agreement, name: str) -> Version:
    return next(version for version in agreement.versions if version.version == name)
