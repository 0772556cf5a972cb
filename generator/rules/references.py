"""References from an entry, found through the marks on the models' fields."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.diagnostics import Diagnostic, Position, error
from generator.model.cards import Link
from generator.model.fields import reference_patterns, values_at
from generator.model.vocabulary import TERM_TYPES
from generator.rules.base import EntryView
from generator.validation.problems import nearest


def term_references(entry: EntryView) -> Iterator[tuple[tuple[str | int, ...], str, str]]:
    """Every reference to a vocabulary's term: its path, the vocabulary and the term's id."""
    for pattern, target in reference_patterns(entry.model_type):
        if target in TERM_TYPES:
            for path, value in values_at(entry.document.data, pattern):
                yield path, target, value


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
    for pattern, target in reference_patterns(entry.model_type):
        if target in TERM_TYPES:
            continue
        for path, value in values_at(entry.document.data, pattern):
            place: Position = entry.at(*path)
            links.append(Link(target, value, place.line, place.column))
    return tuple(links)
