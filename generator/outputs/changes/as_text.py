"""A report for a terminal."""

from collections.abc import Iterable, Iterator

from generator.outputs.changes.outline import Item, Line, Outline
from generator.texts import changes as say
from generator.texts.printable import masked, printable

_MARKS = {"nyt": "[+{}+]", "udgået": "[-{}-]"}


def render(outline: Outline) -> str:
    """A heading, a summary, and what has changed; words that are new or gone in brackets."""
    return "".join(_lines(outline))


def listed(items: Iterable[Item]) -> str:
    """Items without a heading, as far out as can be."""
    return "".join(_under(items, "", "  "))


def _under(items: Iterable[Item], indent: str, inner: str) -> Iterator[str]:
    for item in items:
        yield f"{indent}{_line(item.line)}\n"
        yield from (f"{inner}{_line(line)}\n" for line in item.inner)


def _lines(outline: Outline) -> Iterator[str]:
    yield f"{printable(outline.title)}\n{printable(outline.summary)}\n"
    for section in outline.sections:
        yield f"\n{section.heading} ({section.total})\n"
        yield from _under(section.items, "  ", "      ")
        if section.hidden:
            yield f"  {say.more(section.hidden)}\n"


def _line(line: Line) -> str:
    text = "".join(_MARKS.get(piece.mark, "{}").format(piece.text) for piece in line)
    return masked(printable(text))
