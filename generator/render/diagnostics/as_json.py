"""Diagnostics for programs."""

import json
from collections.abc import Sequence

from generator.diagnostics import Diagnostic, Position
from generator.render.messages import message
from generator.texts.printable import printable


def render(diagnostics: Sequence[Diagnostic]) -> str:
    """A JSON array of objects with code, severity, place, message and remedy."""
    found = [plain(d) | {"related": [place(other) for other in d.related]} for d in diagnostics]
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"


def plain(diagnostic: Diagnostic) -> dict[str, object]:
    """A diagnostic without the other places that belong to it."""
    words = message(diagnostic)
    return {
        "code": diagnostic.code,
        "severity": str(diagnostic.severity),
        **place(diagnostic.position),
        "message": words.what,
        "remedy": words.remedy,
    }


def place(position: Position) -> dict[str, object]:
    return {"file": printable(position.file), "line": position.line, "column": position.column}
