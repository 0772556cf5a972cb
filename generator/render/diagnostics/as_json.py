"""Diagnostics for programs."""

from __future__ import annotations

import json
from collections.abc import Sequence

from generator.diagnostics import Diagnostic, Position
from generator.render.messages import message
from generator.texts.printable import printable


def render(diagnostics: Sequence[Diagnostic]) -> str:
    """A JSON array of objects with code, severity, place, message and remedy."""
    return json.dumps([_object(d) for d in diagnostics], ensure_ascii=False, indent=2) + "\n"


def _object(diagnostic: Diagnostic) -> dict[str, object]:
    words = message(diagnostic)
    return {
        "code": diagnostic.code,
        "severity": str(diagnostic.severity),
        **_place(diagnostic.position),
        "message": words.what,
        "remedy": words.remedy,
        "related": [_place(place) for place in diagnostic.related],
    }


def _place(position: Position) -> dict[str, object]:
    return {"file": printable(position.file), "line": position.line, "column": position.column}
