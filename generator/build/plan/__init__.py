"""Which pages a catalogue has, section by section."""

from __future__ import annotations

from collections.abc import Iterator

from generator.build.pages import Page, Site
from generator.build.plan import agreements, entries, lists, own, terms


def plan(site: Site) -> Iterator[Page]:
    """Every page of the site, each exactly once."""
    yield from own.pages(site)
    yield from lists.pages(site)
    yield from entries.pages(site)
    yield from terms.pages(site)
    yield from agreements.pages(site)
