"""Diagnostics for a terminal: a line of what is wrong and a line of how to mend it."""

from collections.abc import Callable, Sequence

from generator.diagnostics import Diagnostic, Position
from generator.render.messages import message
from generator.texts.numbers import count
from generator.texts.printable import masked, printable

SEVERITY = {"error": "fejl", "warning": "advarsel"}
LineOf = Callable[[str, int], str]
"""The text of a file's line (from 1); empty when there is none."""

WIDTH = 100
_BEFORE = 60


def no_line(file: str, line: int) -> str:
    """No line of any file: for places where the files are not at hand."""
    return ""


def render(diagnostics: Sequence[Diagnostic], line_of: LineOf = no_line) -> str:
    """Every diagnostic with the line it is about, then a line that counts them.

    Errors come last: what must be mended is where one reads first on a terminal.
    """
    by_weight = sorted(diagnostics, key=lambda diagnostic: diagnostic.is_error)
    lines = [line for diagnostic in by_weight for line in _lines(diagnostic, line_of)]
    return "\n".join([*lines, summary(diagnostics)]) + "\n"


def _lines(diagnostic: Diagnostic, line_of: LineOf) -> list[str]:
    words = message(diagnostic)
    severity = SEVERITY[diagnostic.severity]
    lines = [
        f"{printable(str(diagnostic.position))}: {severity} [{diagnostic.code}] {words.what}",
        *excerpt(diagnostic, line_of),
        f"    {words.remedy}",
    ]
    lines += [f"    se også {printable(str(place))}" for place in diagnostic.related]
    return lines


def summary(diagnostics: Sequence[Diagnostic]) -> str:
    """``2 fejl og 1 advarsel`` in a sentence."""
    errors = sum(d.is_error for d in diagnostics)
    warnings = len(diagnostics) - errors
    if not diagnostics:
        return "Ingen fejl."
    return f"{count(errors, 'fejl', 'fejl')} og {count(warnings, 'advarsel', 'advarsler')}."


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
