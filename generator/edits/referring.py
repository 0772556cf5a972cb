"""Who refers to an entry."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.diagnostics import Position
from generator.model.files import references_in
from generator.model.references import Path
from generator.nodes import Document, read_document


def referring(kind: str, id: str, files: Mapping[str, bytes]) -> Iterator[Position]:
    """Every place in files that refers to an entry. What cannot be read refers to nothing."""
    for path, raw in files.items():
        document, _ = read_document(path, raw)
        if document is not None:
            yield from (document.position(place) for place in references_to(kind, id, document))


def references_to(kind: str, id: str, document: Document) -> Iterator[Path]:
    """The path of every reference to an entry."""
    for found in references_in(document.file, document.data):
        if (found.target, found.value) == (kind, id):
            yield found.path
