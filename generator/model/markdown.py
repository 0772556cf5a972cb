"""Markdown in entries: CommonMark with tables, raw HTML off.

One parser serves the rules that read a text and the renderer that shows it.
"""

from collections.abc import Iterator
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token


@cache
def parser() -> MarkdownIt:
    """The one configured parser. Links of any scheme are parsed; a rule judges them."""
    markdown = MarkdownIt("commonmark", {"html": False}).enable("table")
    markdown.validateLink = lambda url: True  # type: ignore[method-assign]
    return markdown


def tokens(text: str) -> list[Token]:
    """The block tokens of a text."""
    return parser().parse(text)


def inline_tokens(text: str) -> Iterator[tuple[int, Token]]:
    """Every inline token with the line of the text its paragraph begins on (from 0)."""
    for block in tokens(text):
        if block.type == "inline":
            line = block.map[0] if block.map else 0
            for token in block.children or ():
                yield line, token
                if token.type in ("softbreak", "hardbreak"):
                    line += 1


def plain_blocks(text: str) -> list[str]:
    """What a text says, without its marks: one line a paragraph, a heading or a list's item."""
    return [
        "".join(_WORDS.get(token.type, token.content) for token in block.children or ())
        for block in tokens(text)
        if block.type == "inline"
    ]


# What is between words; every other inline token has its words, or none, as its content.
_WORDS = {"softbreak": " ", "hardbreak": " "}
