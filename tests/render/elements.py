"""A page as a browser reads it: its elements and its texts, for tests to compare."""

from __future__ import annotations

from collections.abc import Mapping
from html.parser import HTMLParser
from typing import NamedTuple


class Element(NamedTuple):
    """An element with its attributes."""

    tag: str
    attributes: Mapping[str, str]


class Read(NamedTuple):
    """What a reader of HTML finds: elements in order, texts between them, comments and such."""

    elements: tuple[Element, ...]
    texts: tuple[str, ...]
    other: tuple[str, ...]

    @property
    def text(self) -> str:
        return "".join(self.texts)

    @property
    def tags(self) -> list[str]:
        return [element.tag for element in self.elements]

    def values(self) -> list[str]:
        """Every attribute's value."""
        return [value for element in self.elements for value in element.attributes.values()]


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[Element] = []
        self.texts: list[str] = []
        self.other: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(Element(tag, {name: value or "" for name, value in attrs}))

    def handle_data(self, data: str) -> None:
        self.texts.append(data)

    def handle_comment(self, data: str) -> None:
        self.other.append(data)

    def handle_decl(self, decl: str) -> None:
        self.other.append(decl)

    def handle_pi(self, data: str) -> None:
        self.other.append(data)


def read(html: str) -> Read:
    """The elements and texts of some HTML."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return Read(tuple(reader.elements), tuple(reader.texts), tuple(reader.other))
