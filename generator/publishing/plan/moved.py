"""Small pages at the addresses that entries had before, which lead on."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from generator.outputs.pages.moved import Moved, moved
from generator.publishing.pages import DataFile, Site
from generator.render.sitemap import address


def files(site: Site) -> Iterator[DataFile]:
    """Without the theme: who comes here is on the way elsewhere."""
    for old in moved(site.catalogue):
        yield DataFile(old.path, (old.entry,), old, partial(_html, old, site))


def _html(old: Moved, site: Site) -> bytes:
    near = old.to.rpartition("/")[2]
    whole = site.catalogue.context.settings.site_url + address(old.to)
    return site.templates.render("moved.html", near=near, whole=whole).encode()
