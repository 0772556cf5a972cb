"""Which files a site has, section by section."""

from __future__ import annotations

from collections.abc import Iterator

from generator.publishing.pages import File, Site
from generator.publishing.plan import (
    agreements,
    companies,
    data,
    entries,
    form,
    lists,
    moved,
    news,
    own,
    prints,
    reviews,
    seats,
    terms,
)


def plan(site: Site) -> Iterator[File]:
    """Every file of the site, each exactly once. Those that take long to make come first."""
    yield from prints.books(site)
    yield from data.files(site)
    yield from form.files(site)
    yield from prints.files(site)
    yield from own.pages(site)
    yield from lists.pages(site)
    yield from entries.pages(site)
    yield from terms.pages(site)
    yield from agreements.pages(site)
    yield from companies.pages(site)
    yield from seats.pages(site)
    yield from reviews.pages(site)
    yield from news.files(site)
    yield from moved.files(site)
