"""Diagnostics as GitHub's workflow commands, which become annotations on a pull request.

GitHub shows at most ten errors and ten warnings a step, so the worst come first.
Source: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
"""

from __future__ import annotations

from collections.abc import Sequence

from generator.diagnostics import Diagnostic
from generator.render.diagnostics.as_text import summary
from generator.texts.messages import message
from generator.texts.printable import printable

_ESCAPES = {"%": "%25", "\r": "%0D", "\n": "%0A"}
_PROPERTY_ESCAPES = _ESCAPES | {":": "%3A", ",": "%2C"}


def render(diagnostics: Sequence[Diagnostic]) -> str:
    """One workflow command a diagnostic, errors first, and the summary as a notice."""
    ordered = sorted(diagnostics, key=lambda d: not d.is_error)
    lines = [_command(diagnostic) for diagnostic in ordered]
    return "\n".join([*lines, f"::notice::{_escape(summary(diagnostics), _ESCAPES)}"]) + "\n"


def _command(diagnostic: Diagnostic) -> str:
    place = diagnostic.position
    file, code = (
        _escape(text, _PROPERTY_ESCAPES) for text in (printable(place.file), diagnostic.code)
    )
    text = _escape(str(message(diagnostic)), _ESCAPES)
    return (
        f"::{diagnostic.severity} file={file},line={place.line},col={place.column},"
        f"title={code}::{text}"
    )


def _escape(text: str, escapes: dict[str, str]) -> str:
    return "".join(escapes.get(character, character) for character in text)
