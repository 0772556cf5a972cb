"""What must hold of every page before it is published."""

import posixpath
import re
from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

MAX_BYTES = 150 * 1024

_LINK = re.compile(r' (?:href|src)="([^"]*)"')
_ID = re.compile(r' id="([^"]*)"')
_EXTERNAL = re.compile(r"^(?:[a-z][a-z0-9+.-]*:|//)", re.IGNORECASE)


class _Marks(NamedTuple):
    """What is looked at in a piece of a page."""

    headings: int
    has_slot: bool
    ids: tuple[str, ...]
    links: tuple[str, ...]


def problems(
    path: str, shell: tuple[str, ...], content: str, known: Collection[str]
) -> Iterator[str]:
    """Everything that is wrong with a finished page, in words for engineers.

    ``shell`` holds the pieces that are in many pages, ``content`` what is this page's own,
    ``known`` the path of every file of the site.
    """
    pieces = (*map(_kept_marks, shell), _marks(content))
    headings = sum(piece.headings for piece in pieces)
    if headings != 1:
        yield f"{path}: {headings} h1"
    if any(piece.has_slot for piece in pieces):
        yield f"{path}: a slot is not filled"
    ids = list(chain.from_iterable(piece.ids for piece in pieces))
    places = set(ids)
    if len(ids) != len(places):
        twice = sorted({id for id in ids if ids.count(id) > 1})
        yield f"{path}: id twice: {', '.join(twice)}"
    links = dict.fromkeys(chain.from_iterable(piece.links for piece in pieces))
    yield from _links(path, links, known, places)


def too_large(path: str, size: int) -> Iterator[str]:
    """What is wrong with a list of so many bytes: lists stay small at any size of catalogue.

    An entry's own page is as long as what is written in it.
    """
    if size > MAX_BYTES:
        yield f"{path}: {size} bytes, the limit is {MAX_BYTES}"


def _marks(html: str) -> _Marks:
    links = tuple(dict.fromkeys(_LINK.findall(html)))
    return _Marks(html.count("<h1"), "<!-- katalog:" in html, tuple(_ID.findall(html)), links)


# A site has some dozens of shells, each of a few pieces.
_kept_marks = lru_cache(maxsize=512)(_marks)


def _links(
    path: str, links: Iterable[str], known: Collection[str], places: Collection[str]
) -> Iterator[str]:
    folder = posixpath.dirname(path)
    for link in links:
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
