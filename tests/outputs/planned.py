"""The embedded site as its files are planned from."""

from __future__ import annotations

from datetime import date
from functools import cache

from generator.outputs.shared.relations import relate
from generator.outputs.shared.rows import Rows
from generator.outputs.site import Index, Site
from generator.publishing.load import load
from generator.publishing.shells import rendering
from generator.publishing.sources import read_sources
from generator.render.html import Templates
from tests.projects import DAY, embedded


@cache
def planned_site() -> Site:
    """A site from which files can be planned and not made."""
    root = embedded().root
    sources = read_sources(root)
    whole = load(sources, date.fromisoformat(DAY)).catalogue
    assert whole is not None
    settings = whole.context.settings
    with rendering(root, engine_name="mkdocs", settings=sources.settings or b"") as started:
        shells = started(settings.site_name, settings.site_url).shells
    relations, rows = relate(whole), Rows(whole)
    return Site(whole, relations, rows, Templates({}), shells, _no_model, {}, _no_index)


def _no_model(kind: str, id: str) -> object:
    raise AssertionError(kind, id)


def _no_index() -> Index:
    raise AssertionError
