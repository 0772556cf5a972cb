"""A report as Markdown for a comment on a pull request, on GitHub and on GitLab.

What editors wrote is text and nothing else: no markup, no HTML, no link, and nobody is called by a
mention. Characters that could be markup are written by their numbers. What a forge looks for in
the finished text (``@name``, ``#12``, ``www.``) is broken by a blank of no width.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.texts import changes as say
from generator.texts.printable import masked, printable
from generator.views.differences.outline import Line, Outline, Piece

LIMIT = 60_000
"""Characters; GitHub takes 65,536 in a comment."""

_ROOM_FOR_REST = 300

_NO_WIDTH = "&#8203;"
# Before a word these call somebody, refer to something or draw a picture.
_SIGIL = re.compile(r"[@#!$~%&^:](?=\w|[\"'])|(?<=:)(?=//)|(?<=www)(?=\.)", re.IGNORECASE)
_MARKUP = re.compile(r"[\\`*_{}\[\]<>#|~&@$^]|^[-+=]|(?<=^\d)[.)]|(?<=^\d\d)[.)]")
_WRAPPED = {"nyt": "**{}**", "udgået": "~~{}~~", "navn": "**{}**"}


def render(outline: Outline) -> str:
    """The report, cut at a line's end where a comment could hold no more."""
    return "\n".join(_within(list(_lines(outline)))) + "\n"


def _within(lines: list[str]) -> Iterator[str]:
    room = LIMIT - _ROOM_FOR_REST
    for index, line in enumerate(lines):
        room -= len(line) + 1
        if room < 0:
            yield f"\n{say.more_in_all(len(lines) - index)}"
            return
        yield line


def _lines(outline: Outline) -> Iterator[str]:
    yield f"### {escaped(outline.title)}"
    yield ""
    yield escaped(outline.summary)
    for section in outline.sections:
        yield ""
        yield f"#### {section.heading} ({section.total})"
        yield ""
        for item in section.items:
            yield f"- {_line(item.line)}"
            yield from (f"  - {_line(line)}" for line in item.inner)
        if section.hidden:
            yield f"- {say.more(section.hidden)}"


def _line(line: Line) -> str:
    return "".join(_piece(piece) for piece in line)


def _piece(piece: Piece) -> str:
    text = escaped(piece.text)
    return _WRAPPED[piece.mark].format(text.strip()) if piece.mark in _WRAPPED else text


def escaped(text: str) -> str:
    """A text that Markdown shows as it is, on one line."""
    broken = _SIGIL.sub(lambda found: f"{found[0]}\0", masked(printable(text)))
    return _MARKUP.sub(lambda found: f"&#{ord(found[0])};", broken).replace("\0", _NO_WIDTH)
