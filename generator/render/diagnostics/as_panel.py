"""Diagnostics as the panel that the live preview shows on a page."""

from collections.abc import Mapping, Sequence
from html import escape

from generator.diagnostics import Diagnostic
from generator.render.diagnostics.as_text import summary
from generator.render.messages import message

MAX_SHOWN = 20

# The line that holds a number like a personal number is not shown again.
_SECRET = frozenset({"cpr"})


def render(diagnostics: Sequence[Diagnostic], lines: Mapping[str, Sequence[str]]) -> str:
    """The errors as HTML, with the line each is in. ``lines`` holds the files' lines."""
    errors = [diagnostic for diagnostic in diagnostics if diagnostic.is_error]
    items = "".join(f"<li>{_item(d, lines)}</li>" for d in errors[:MAX_SHOWN])
    return f"<h2>{escape(summary(errors))} Siden viser det, der virkede sidst.</h2><ol>{items}</ol>"


def failure(title: str, detail: str) -> str:
    """Something else that hinders the site, as HTML."""
    return f"<h2>{escape(title)}</h2><pre>{escape(detail)}</pre>"


def _item(diagnostic: Diagnostic, lines: Mapping[str, Sequence[str]]) -> str:
    words = message(diagnostic)
    return (
        f"<code>{escape(str(diagnostic.position))}</code>"
        f"<p><strong>{escape(words.what)}</strong> {escape(words.remedy)}</p>"
        f"{_source(diagnostic, lines)}"
    )


def _source(diagnostic: Diagnostic, lines: Mapping[str, Sequence[str]]) -> str:
    place = diagnostic.position
    text = lines.get(place.file, ())[place.line - 1 : place.line]
    if not text or diagnostic.code in _SECRET:
        return ""
    before, after = text[0][: place.column - 1], text[0][place.column - 1 :]
    return f"<pre>{escape(before)}<mark>{escape(after) or ' '}</mark></pre>"
