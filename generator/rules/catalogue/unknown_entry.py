"""En henvisning fører til noget, der ikke findes.

**Hvad:** Filen henviser til et tilbud, en virksomhed, en udbyder eller en aftale, som ikke
har en fil.

**Hvorfor:** Linket på siden ville føre ud i ingenting.

**Eksempel:** `udbyder: eksempel-komune`

**Sådan retter du det:** Ret stavemåden. Navnet er filens navn uden `.yml`.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Diagnostic, Position
from generator.rules.base import CatalogueView, error
from generator.texts.messages import unknown
from generator.texts.messages.base import Message
from generator.validation.problems import nearest

CODE = "ukendt-henvisning"


def message(*, value: str, kind: str, suggestion: str) -> Message:
    return unknown.unknown_entry(value=value, kind=kind, suggestion=suggestion)


def check(view: CatalogueView) -> Iterator[Diagnostic]:
    """An error for every link to an entry that has no file.

    An id whose file is broken still counts as known: one mistake gives one diagnostic.
    """
    for file, link in view.links:
        known = view.known_ids[link.target]
        if link.id not in known:
            yield error(
                CODE,
                message,
                Position(file, link.line, link.column),
                value=link.id,
                kind=link.target,
                suggestion=nearest(link.id, known),
            )
