"""Every address of another site in the catalogue's files, with its places."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple
from urllib.parse import urldefrag, urlsplit

from generator import layout
from generator.diagnostics import Position
from generator.edits.spots import spots
from generator.model.urls import url_problem
from generator.nodes import read_document
from generator.nodes.text import position_at

_ADDRESS = re.compile(r"https?://[^\s<>\"'`{}|\\^\[\]]+")
_END_OF_SENTENCE = ".,;:!?*_"

# RFC 2606: names that belong to nobody, for examples.
_FICTITIOUS = re.compile(r"(?:^|\.)(?:example|test|invalid|localhost|example\.(?:com|net|org))$")

_OWN_SETTINGS = ("extra", "katalog")
_EDITING = ("rediger", "rediger_url")


class Found(NamedTuple):
    """The places of each address, without its fragment, and the files that cannot be read."""

    places: dict[str, list[Position]]
    unreadable: list[str]


def addresses(files: Iterable[tuple[str, bytes]]) -> Found:
    """The addresses in YAML and Markdown files, given by path."""
    places: dict[str, list[Position]] = defaultdict(list)
    unreadable: list[str] = []
    for path, raw in files:
        if b"://" not in raw:
            continue
        found = _in_markdown(path, raw) if path.endswith(".md") else _in_yaml(path, raw)
        if found is None:
            unreadable.append(path)
            continue
        for url, place in found:
            places[urldefrag(url).url].append(place)
    return Found(dict(places), unreadable)


def is_fictitious(url: str) -> bool:
    """Whether an address is made up for an example, so that nobody can answer."""
    return _FICTITIOUS.search(host_of(url)) is not None


def host_of(url: str) -> str:
    return urlsplit(url).hostname or ""


def _in_yaml(path: str, raw: bytes) -> list[tuple[str, Position]] | None:
    document, _ = read_document(path, raw)
    if document is None:
        return None
    return [
        (url, position_at(path, document.text, spot.start + offset))
        for spot in spots(document).values()
        if not spot.is_key and _is_shown(path, spot.path)
        for url, offset in in_text(document.text[spot.start : spot.end])
    ]


def _is_shown(path: str, field: tuple[str | int, ...]) -> bool:
    """Of the settings, only the catalogue's own, without those for editing: they need a login."""
    return path != layout.SETTINGS or (field[:2] == _OWN_SETTINGS and field[2] not in _EDITING)


def _in_markdown(path: str, raw: bytes) -> list[tuple[str, Position]]:
    text = raw.decode("utf-8-sig", "replace")
    return [(url, position_at(path, text, offset)) for url, offset in in_text(text)]


def in_text(text: str) -> Iterator[tuple[str, int]]:
    """Every address of a text and its offset, without the punctuation after it."""
    for match in _ADDRESS.finditer(text):
        url = match[0].rstrip(_END_OF_SENTENCE)
        while url.endswith(")") and url.count(")") > url.count("("):
            url = url[:-1].rstrip(_END_OF_SENTENCE)
        if url_problem(url) is None:
            yield url, match.start()
