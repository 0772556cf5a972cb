"""Every link of the site that points into a page points at something that is there."""

from __future__ import annotations

from functools import cache
from html.parser import HTMLParser
from typing import NamedTuple
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from tests.projects import embedded


class Ends(NamedTuple):
    """Where the links of a page lead, and where links may lead in it."""

    links: frozenset[str]
    ids: frozenset[str]


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.links: list[str] = []
        self.ids: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name == "href":
                self.links.append(value or "")
            elif name == "id":
                self.ids.append(value or "")


def ends_of(html: str) -> Ends:
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return Ends(frozenset(reader.links), frozenset(reader.ids))


@cache
def site() -> dict[str, Ends]:
    """Every page of the embedded catalogue's site by its path."""
    return {
        path: ends_of(raw.decode())
        for path, raw in embedded().tree().items()
        if path.endswith(".html")
    }


def target(page: str, link: str) -> tuple[str, str] | None:
    """The path of the page and the id there that a link leads to, when it is the site's own."""
    if urlsplit(link).scheme or link.startswith("//"):
        return None
    path, fragment = urldefrag(urljoin(f"/{page}", link))
    path = path.removeprefix("/")
    if path == "" or path.endswith("/"):
        path += "index.html"
    return unquote(path), unquote(fragment)


def dangling(pages: dict[str, Ends]) -> list[str]:
    """Every link whose fragment is not an id of the page that it leads to."""
    found = []
    for page, ends in pages.items():
        for link in sorted(ends.links):
            aim = target(page, link)
            if aim and aim[1] and (aim[0] not in pages or aim[1] not in pages[aim[0]].ids):
                found.append(f"{page}: {link}")
    return found


def test_every_link_into_a_page_leads_to_an_id_that_is_there() -> None:
    assert dangling(site()) == []


def test_links_within_a_page_and_into_other_pages_are_among_those_that_are_tried() -> None:
    aims = {
        (page, aim)
        for page, ends in site().items()
        for link in ends.links
        if (aim := target(page, link)) and aim[1]
    }
    across = {path for page, (path, _) in aims if path != page}
    within = {path for page, (path, _) in aims if path == page}
    assert "om/kilder.html" in across
    assert within == set(site())


def test_a_link_to_an_id_that_is_not_there_is_found() -> None:
    pages = {
        "index.html": ends_of('<a href="om/kilder.html#a">x</a><p id="æ"><a href="#%C3%A6">y</a>'),
        "om/kilder.html": ends_of('<p id="b"><a href="../#c">x</a><a href="#b">y</a><a href="">'),
        "om/z.html": ends_of(
            '<a href="kilder.html#b">x</a><a href="y.html#b">y</a>'
            '<a href="https://x.example/#c">z</a><a href="mailto:a@b.example">m</a>'
        ),
    }
    assert dangling(pages) == [
        "index.html: om/kilder.html#a",
        "om/kilder.html: ../#c",
        "om/z.html: y.html#b",
    ]
