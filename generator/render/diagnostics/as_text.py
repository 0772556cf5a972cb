"""Diagnostics for a terminal: a line of what is wrong and a line of how to mend it."""

from __future__ import annotations

from collections.abc import Sequence

from generator.diagnostics import Diagnostic
from generator.render.diagnostics.excerpt import LineOf, excerpt, no_line
from generator.render.messages import message
from generator.texts.numbers import count
from generator.texts.printable import printable

SEVERITY = {"error": "fejl", "warning": "advarsel"}


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
