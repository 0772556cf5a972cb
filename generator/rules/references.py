"""References from an entry, found through the marks on the models' fields."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Position
from generator.model.cards import Link
from generator.model.fields import reference_patterns, values_at
from generator.model.vocabulary import TERM_TYPES
from generator.rules.base import EntryView


def term_references(entry: EntryView) -> Iterator[tuple[tuple[str | int, ...], str, str]]:
    """Every reference to a vocabulary's term: its path, the vocabulary and the term's id."""
    for pattern, target in reference_patterns(type(entry.model)):
        if target in TERM_TYPES:
            for path, value in values_at(entry.document.data, pattern):
                yield path, target, value


def entry_links(entry: EntryView) -> tuple[Link, ...]:
    """Every reference to another entry, with its place."""
    links = []
    for pattern, target in reference_patterns(type(entry.model)):
        if target in TERM_TYPES:
            continue
        for path, value in values_at(entry.document.data, pattern):
            place: Position = entry.at(*path)
            links.append(Link(target, value, place.line, place.column))
    return tuple(links)
