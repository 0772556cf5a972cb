"""References from an entry to terms and to other entries."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.diagnostics import Diagnostic, Position, error
from generator.model.cards import Link
from generator.model.references import Found
from generator.model.vocabulary import TERM_TYPES
from generator.rules.base import EntryView
from generator.validation.problems import nearest


def term_references(entry: EntryView) -> Iterator[Found]:
    """Every reference to a vocabulary's term."""
    return (found for found in entry.references if found.target in TERM_TYPES)


def unknown_term(
    position: Position, vocabulary: str, value: str, known: Iterable[str]
) -> Diagnostic:
    """The diagnostic for a term that a vocabulary does not have."""
    return error(
        "ukendt-ord",
        position,
        value=value,
        vocabulary=vocabulary,
        suggestion=nearest(value, known),
    )


def entry_links(entry: EntryView) -> tuple[Link, ...]:
    """Every reference to another entry, with its place."""
    links = []
    for path, target, value in entry.references:
        if target not in TERM_TYPES:
            place = entry.at(*path)
            links.append(Link(target, value, place.line, place.column))
    return tuple(links)
