"""The line a diagnostic is about, with its place marked."""

from __future__ import annotations

from collections.abc import Callable

from generator.diagnostics import Diagnostic, Position
from generator.texts.printable import masked, printable

LineOf = Callable[[str, int], str]
"""The text of a file's line (from 1); empty when there is none."""

WIDTH = 100
_BEFORE = 60


def no_line(file: str, line: int) -> str:
    """No line of any file: for places where the files are not at hand."""
    return ""


def excerpt(diagnostic: Diagnostic, line_of: LineOf) -> list[str]:
    """The line and below it a mark; nothing for what is about a whole file, or personal."""
    place = diagnostic.position
    if diagnostic.code == "cpr" or (place.line, place.column) == (1, 1):
        return []
    text = line_of(place.file, place.line)
    if not text.strip():
        return []
    shown, before = _window(text, place)
    return [f"{place.line:>7} │ {masked(shown)}", f"{'':>7} │ {' ' * before}^"]


def _window(text: str, place: Position) -> tuple[str, int]:
    """The part of a line around a column, and how many characters are before the place."""
    column = min(place.column - 1, len(text))
    start = max(0, column - _BEFORE) if len(text) > WIDTH else 0
    before = printable(("…" if start else "") + text[start:column])
    after = printable(text[column : start + WIDTH]) + ("…" if start + WIDTH < len(text) else "")
    return before + after, len(before)
