"""A report as Markdown for a comment on a pull request, on GitHub and on GitLab."""

from collections.abc import Iterator

from generator.outputs.changes.outline import Line, Outline, Piece
from generator.render.forge import escaped
from generator.texts import changes as say

LIMIT = 60_000
"""Characters; GitHub takes 65,536 in a comment."""

_ROOM_FOR_REST = 300

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
