"""What prints are made of. How any of it looks is up to the templates in ``site/print``."""

from dataclasses import dataclass
from typing import NamedTuple

Fact = tuple[str, str]
"""A label and what it says. An empty text is a line to write on."""


class Words(NamedTuple):
    """A paragraph of plain text."""

    text: str


class Prose(NamedTuple):
    """Text that an editor has written in Markdown."""

    markdown: str


class Bullets(NamedTuple):
    """A list of plain texts."""

    items: tuple[str, ...]


class Facts(NamedTuple):
    """Labels with what they say."""

    lines: tuple[Fact, ...]


class Grid(NamedTuple):
    """A table of plain texts with a heading for every column."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class Note(NamedTuple):
    """A small remark: a source, a reservation."""

    text: str


Part = Words | Prose | Bullets | Facts | Grid | Note


class Section(NamedTuple):
    """A heading and what is below it."""

    heading: str
    parts: tuple[Part, ...]


class Head(NamedTuple):
    """The top of a print: what it is, its title, what must be seen first.

    ``path`` is the page of the site that says the same, from the site's root.
    """

    kind: str
    title: str
    marks: tuple[str, ...]
    notices: tuple[str, ...]
    lead: str
    path: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """One A4 about an entry. ``qr``: its address is there as a picture too."""

    head: Head
    sections: tuple[Section, ...]
    foot: str
    qr: bool


@dataclass(frozen=True, slots=True)
class Contract:
    """An agreement: what it is about, its clauses, and who signs it.

    ``terms`` is the path of the page where the clauses are with their sources.
    """

    head: Head
    sections: tuple[Section, ...]
    terms: str
    clauses: tuple[Section, ...]
    signers: tuple[str, ...]
    foot: str


class BookEntry(NamedTuple):
    """An entry of a book."""

    title: str
    marks: tuple[str, ...]
    lead: str
    parts: tuple[Part, ...]
    path: str


class Chapter(NamedTuple):
    """Entries that belong together."""

    heading: str
    entries: tuple[BookEntry, ...]


@dataclass(frozen=True, slots=True)
class Book:
    """All entries of a kind, with a table of contents."""

    head: Head
    chapters: tuple[Chapter, ...]
    foot: str


Print = Sheet | Contract | Book
