"""What must hold of every page before it is published."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Collection, Iterator
from functools import lru_cache

MAX_BYTES = 150 * 1024

_LINK = re.compile(r' (?:href|src)="([^"]*)"')
_ID = re.compile(r' id="([^"]*)"')
_EXTERNAL = re.compile(r"^(?:[a-z][a-z0-9+.-]*:|//)", re.IGNORECASE)


def problems(path: str, html: str, known: Collection[str], *, is_list: bool) -> Iterator[str]:
    """Everything that is wrong with a finished page, in words for engineers.

    ``known`` holds the path of every file of the site. A list must stay small at any size
    of catalogue; an entry's own page is as long as what is written in it.
    """
    if html.count("<h1") != 1:
        yield f"{path}: {html.count('<h1')} h1"
    if "<!-- katalog:" in html:
        yield f"{path}: a slot is not filled"
    size = len(html.encode())
    if is_list and size > MAX_BYTES:
        yield f"{path}: {size} bytes, the limit is {MAX_BYTES}"
    ids = _ID.findall(html)
    if len(ids) != len(set(ids)):
        twice = sorted({id for id in ids if ids.count(id) > 1})
        yield f"{path}: id twice: {', '.join(twice)}"
    yield from _links(path, html, known, set(ids))


def _links(path: str, html: str, known: Collection[str], places: Collection[str]) -> Iterator[str]:
    folder = posixpath.dirname(path)
    for link in dict.fromkeys(_LINK.findall(html)):
        if link.startswith("#"):
            if link[1:] and link[1:] not in places:
                yield f"{path}: no such place: {link}"
            continue
        target = _target(folder, link)
        if target is not None and target not in known:
            yield f"{path}: no such page: {link}"


# Most links of a page are those of its shell, so the same ones are met again and again.
@lru_cache(maxsize=4096)
def _target(folder: str, link: str) -> str | None:
    """The path of the file that a link in a folder's pages leads to; None for another site."""
    if _EXTERNAL.match(link):
        return None
    path = link.partition("#")[0].partition("?")[0]
    full = path[1:] if path.startswith("/") else posixpath.join(folder, path)
    if full == "" or full.endswith("/"):
        full += "index.html"
    return posixpath.normpath(full)
