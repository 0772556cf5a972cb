"""The search's index, in two files."""

from __future__ import annotations

from collections.abc import Iterator

from generator.outputs.browser.documents import OwnPage, documents
from generator.outputs.files import DataFile
from generator.outputs.site import Index, Site
from generator.render.html import plain_text
from generator.render.json import compact
from generator.search.index import build_index, in_parts

_REST = "indeks-tekst.json"


def plan(site: Site) -> Iterator[DataFile]:
    """Two files of one index, which :func:`search_index` makes once for both."""
    yield DataFile("soeg/indeks.json", _head, is_slow=True)
    yield DataFile(f"soeg/{_REST}", _rest, is_slow=True)


def _head(site: Site) -> bytes:
    return site.index().head


def _rest(site: Site) -> bytes:
    return site.index().rest


def search_index(site: Site) -> Index:
    """The search's index of all entries, terms and hand-written pages."""
    own = (
        OwnPage(path, shell.title, plain_text(shell.own["content"]))
        for path, shell in site.shells.items()
    )
    found = documents(site.catalogue, site.relations, site.words, own)
    head, rest = in_parts(build_index(found, site.catalogue.context), _REST)
    return Index(compact(head), compact(rest))
