"""A report for a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from generator.texts import changes as say
from generator.texts.printable import masked, printable
from generator.views.differences.outline import Line, Outline

_MARKS = {"nyt": "[+{}+]", "udgået": "[-{}-]"}


def render(outline: Outline) -> str:
    """A heading, a summary, and what has changed; words that are new or gone in brackets."""
    return "\n".join(_lines(outline)) + "\n"


def _lines(outline: Outline) -> Iterator[str]:
    yield printable(outline.title)
    yield printable(outline.summary)
    for section in outline.sections:
        yield ""
        yield f"{section.heading} ({section.total})"
        for item in section.items:
            yield f"  {_line(item.line)}"
            yield from (f"      {_line(line)}" for line in item.inner)
        if section.hidden:
            yield f"  {say.more(section.hidden)}"


def _line(line: Line) -> str:
    text = "".join(_MARKS.get(piece.mark, "{}").format(piece.text) for piece in line)
    return masked(printable(text))
