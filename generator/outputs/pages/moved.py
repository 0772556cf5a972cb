"""Addresses that lead on: those an entry had before it was renamed."""

from collections.abc import Iterator
from typing import NamedTuple

from generator.model.catalogue import Catalogue
from generator.outputs.files import DataFile
from generator.outputs.shared import paths
from generator.outputs.site import Site
from generator.render.sitemap import address


class Moved(NamedTuple):
    """An address of before, the entry (``kind:id``) that had it, and where it leads."""

    path: str
    entry: str
    to: str


def moved(catalogue: Catalogue) -> Iterator[Moved]:
    """Every address of before. An agreement's versions had one each."""
    for before, id in catalogue.former.items():
        kind, _, old = before.partition(":")
        entry = f"{kind}:{id}"
        yield Moved(paths.entry(kind, old), entry, paths.entry(kind, id))
        if kind == "aftaler":
            for version in catalogue.agreements[id].versions:
                name = version.version
                yield Moved(paths.agreement(old, name), entry, paths.agreement(id, name))


def plan(site: Site) -> Iterator[DataFile]:
    """Small pages without the theme: who comes here is on the way elsewhere."""
    for old in moved(site.catalogue):
        yield DataFile(old.path, _page, (old.to,))


def _page(site: Site, to: str) -> bytes:
    near = to.rpartition("/")[2]
    whole = site.catalogue.context.settings.site_url + address(to)
    return site.templates.render("moved.html", near=near, whole=whole).encode()
