"""Who refers to an entry."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pydantic import BaseModel

from generator.diagnostics import Position
from generator.model.references import references
from generator.nodes import read_document

Modelled = tuple[type[BaseModel], str, bytes]
"""A file's model, its path and its bytes."""


def referring(kind: str, id: str, files: Iterable[Modelled]) -> Iterator[Position]:
    """Every place in files that refers to an entry. What cannot be read refers to nothing."""
    for model, path, raw in files:
        document, _ = read_document(path, raw)
        if document is not None:
            for found in references(model, document.data):
                if (found.target, found.value) == (kind, id):
                    yield document.position(found.path)
