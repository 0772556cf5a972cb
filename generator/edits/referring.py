"""Who refers to an entry."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.diagnostics import Position
from generator.nodes import read_document
from generator.reading.files import references_in


def referring(kind: str, id: str, files: Mapping[str, bytes]) -> Iterator[Position]:
    """Every place in files that refers to an entry. What cannot be read refers to nothing."""
    for path, raw in files.items():
        document, _ = read_document(path, raw)
        if document is not None:
            for found in references_in(path, document.data):
                if (found.target, found.value) == (kind, id):
                    yield document.position(found.path)
