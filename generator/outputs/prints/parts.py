"""What prints are made of. How any of it looks is up to the templates in ``site/print``."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from generator.model.catalogue import Context
from generator.model.shared import Contact
from generator.outputs.shared import parts
from generator.outputs.shared.facts import Line
from generator.outputs.shared.offer import OfferPage
from generator.outputs.shared.partner import PartnerPage
from generator.outputs.shared.parts import Badge, Review
from generator.texts import labels, numbers


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
    """Labels with what they say. An empty text is a line to write on."""

    lines: tuple[Line, ...]


class Grid(NamedTuple):
    """A table of plain texts with a heading for every column."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class Note(NamedTuple):
    """A small remark: a source, a reservation."""

    text: str


Part = Words | Prose | Bullets | Facts | Grid | Note


class Section(NamedTuple):
    """A heading and what stands under it."""

    heading: str
    parts: tuple[Part, ...]


class Head(NamedTuple):
    """What stands at the top of a print: what it is, its title, what must be seen first.

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
    """One A4 about an entry. ``qr`` tells whether its address stands there as a picture too."""

    head: Head
    sections: tuple[Section, ...]
    foot: str
    qr: bool


@dataclass(frozen=True, slots=True)
class Contract:
    """An agreement: what it is about, its clauses, and who signs it.

    ``terms`` is the path of the page where the clauses stand with their sources.
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

EXAMPLE = "Eksempel. Oplysningerne er opdigtede og viser, hvordan kataloget virker."
HISTORIC = "Historisk. Oplysningerne stammer fra en offentlig kilde og er ikke bekræftet siden."


def marks(badges: tuple[Badge, ...]) -> tuple[str, ...]:
    """An entry's marks as words."""
    return tuple(badge.text for badge in badges)


def notices(badges: tuple[Badge, ...], validity: str | None) -> tuple[str, ...]:
    """What the marks mean, and when the entry is valid."""
    kinds = {badge.kind for badge in badges}
    found = []
    if "historisk" in kinds:
        found.append(f"{HISTORIC} De gælder: {validity}." if validity else HISTORIC)
    elif validity:
        found.append(f"Gælder {validity}.")
    if "eksempel" in kinds:
        found.append(EXAMPLE)
    return tuple(found)


def head_of(kind: str, page: OfferPage | PartnerPage, path: str) -> Head:
    """The head of a sheet that says what an entry's page says."""
    return Head(
        kind=kind,
        title=page.title,
        marks=marks(page.badges),
        notices=notices(page.badges, page.validity),
        lead=page.summary or "",
        path=path,
    )


def known(*lines: Line) -> tuple[Line, ...]:
    """The lines of which something is known."""
    return tuple(line for line in lines if line[1])


def told(lines: Iterable[Line]) -> tuple[Line, ...]:
    """The lines that do not say that nothing is known: on paper there is no room for more."""
    return tuple(line for line in lines if line[1] != labels.NOT_KNOWN)


def or_unknown(text: str) -> str:
    return text or labels.NOT_KNOWN


def contact_lines(contact: Contact | None) -> tuple[Line, ...]:
    """How to reach a function."""
    if contact is None:
        return ()
    return known(
        ("Enhed", contact.unit or ""),
        ("E-mail", contact.email or ""),
        ("Telefon", contact.phone or ""),
        ("Hjemmeside", contact.web or ""),
        ("Træffetid", contact.hours or ""),
    )


def contact_line(contact: Contact | None) -> str:
    """How to reach a function, in one line."""
    return or_unknown(", ".join(text for _, text in contact_lines(contact)))


def dated(updated: date | None, context: Context) -> str:
    """The date of a figure. On paper it tells no age, which grows, but that it is old."""
    if updated is None:
        return labels.NOT_KNOWN
    old = ", gammelt tal" if parts.is_stale(updated, context) else ""
    return f"{numbers.day(updated)}{old}"


def counted_on(updated: date | None, context: Context) -> str:
    """When something was counted, in words."""
    return f"opgjort {dated(updated, context)}" if updated else f"dato {labels.NOT_KNOWN}"


def noted(text: str, *notes: str) -> str:
    """A text with what else there is to say in brackets."""
    told = ", ".join(note for note in notes if note)
    return f"{text} ({told})" if told else text


def reviewed(review: Review) -> str:
    """When an entry was read through, and who answers for it."""
    owner = f"Ansvarlig: {review.owner}. " if review.owner else ""
    if not review.reviewed:
        return f"{owner}Ikke gennemgået af nogen endnu."
    late = f" Skulle være gennemgået senest {review.overdue_since}." if review.overdue_since else ""
    return f"{owner}Sidst gennemgået {review.reviewed}.{late}"
