"""What must hold of every page before it is published."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Collection, Iterator

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
    for link in dict.fromkeys(_LINK.findall(html)):
        target, _, fragment = link.partition("#")
        if _EXTERNAL.match(link):
            continue
        if target and _resolved(path, target) not in known:
            yield f"{path}: no such page: {link}"
        if fragment and not target and fragment not in places:
            yield f"{path}: no such place: {link}"


def _resolved(path: str, target: str) -> str:
    full = target[1:] if target.startswith("/") else posixpath.join(posixpath.dirname(path), target)
    if full == "" or full.endswith("/"):
        full += "index.html"
    return posixpath.normpath(full)
