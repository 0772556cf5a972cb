"""What the five founding documents say, and which files of the catalogue cite them.

``seeds/`` holds the quoted passages alone, each with its page: a file for each document, whose
first line is the document's date and title. White space, words that were divided at the end of a
line, and breaks of pages are evened out.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from generator import layout

ROOT = Path(__file__).resolve().parents[2]
SEEDS = Path(__file__).parent / "seeds"
FOLDERS = (layout.OFFERS, layout.PARTNERS, layout.PROVIDERS)
FILES = (layout.GOALS, f"{layout.VOCABULARY}/principper.yml")
TYPE = "grunddokument"

_MARKS = re.compile(r"“([^“”]+)”|»([^»«]+)«")
_PAGE_LISTS = re.compile(r"(?:s\.|side) (\d+(?:(?:-|, | og )\d+)*)")


class Passage(NamedTuple):
    """Words of a document and the page they are on; both, where they go on over a page."""

    text: str
    pages: frozenset[int]


class Cited(NamedTuple):
    """A part of a file with the founding documents it cites: their pages by date."""

    name: str
    data: Any
    pages: Mapping[str, frozenset[int]]


@cache
def passages() -> Mapping[str, tuple[Passage, ...]]:
    """Every passage by its document's date."""
    found = {}
    for file in sorted(SEEDS.glob("*.txt")):
        head, *lines = file.read_text(encoding="utf-8").splitlines()
        split = (line.partition(": ") for line in lines)
        found[head.split()[0]] = tuple(Passage(text, pages_in(place)) for place, _, text in split)
    return found


def pages_in(place: str) -> frozenset[int]:
    """The pages that a place names: ``afsnit C, s. 3-4, og afsnit 6, s. 11`` is 3, 4 and 11."""
    pages: set[int] = set()
    for listed in _PAGE_LISTS.findall(place):
        for part in re.split(r", | og ", listed):
            first, _, last = part.partition("-")
            pages.update(range(int(first), int(last or first) + 1))
    return frozenset(pages)


def cited() -> Iterator[Cited]:
    """Every entry, goal and principle that has no other source than founding documents."""
    for folder in FOLDERS:
        for file in sorted((ROOT / folder).glob("*.yml")):
            data = yaml.safe_load(file.read_text(encoding="utf-8"))
            yield from _cited(f"{folder}/{file.name}", data, data.get("kilder", []))
    for path in FILES:
        data = yaml.safe_load((ROOT / path).read_text(encoding="utf-8"))
        for item in data.get("mål", data.get("termer", [])):
            source = item.get("kilde")
            yield from _cited(f"{path}:{item['id']}", item, [source] if source else [])


def _cited(name: str, data: Any, sources: list[Any]) -> Iterator[Cited]:
    if sources and all(isinstance(s, dict) and s.get("type") == TYPE for s in sources):
        pages: dict[str, frozenset[int]] = {}
        for source in sources:
            date = str(source["dato"])
            pages[date] = pages.get(date, frozenset()) | pages_in(source.get("sted", ""))
        yield Cited(name, data, pages)


def quotes(value: Any) -> Iterator[str]:
    """The literal passages of all texts: what is in quotation marks, cut where it leaves out."""
    match value:
        case str():
            for pair in _MARKS.findall(value):
                yield from (part.strip() for part in "".join(pair).split("[…]"))
        case list():
            for item in value:
                yield from quotes(item)
        case dict():
            for key, item in value.items():
                if key not in ("kilder", "kilde", "titel", "navn"):
                    yield from quotes(item)
