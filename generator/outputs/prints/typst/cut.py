"""Blocks shortened to a length, where a print must keep to one page."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from generator.outputs.prints.typst.tree import Inline, Node

T = TypeVar("T")
U = TypeVar("U")

# A short line takes as much room on the page as this many characters.
_LINE = 45


class _Room:
    """How many characters there is still room for."""

    def __init__(self, characters: int) -> None:
        self.left = characters
        self.is_cut = False

    def take(self, text: str) -> str:
        """As much of the text as there is room for, to the end of a word."""
        kept = text[: max(0, self.left)]
        self.left -= len(text)
        if len(kept) == len(text):
            return text
        self.is_cut = True
        whole = kept.rsplit(" ", 1)[0] if " " in kept else kept
        return f"{whole.rstrip(' ,;.:')}…" if whole else ""

    def begin_line(self) -> bool:
        """Whether there is room for one more line; a line that is not full counts as one."""
        if self.left <= 0:
            self.is_cut = True
        return self.left > 0


def cut(blocks: list[Node], characters: int) -> tuple[list[Node], bool]:
    """The first blocks, with about so many characters in all, and whether anything is left out."""
    room = _Room(characters)
    return _blocks(blocks, room), room.is_cut


def length(blocks: list[Node]) -> int:
    """How much room blocks take, in characters."""
    enough = 10**9
    room = _Room(enough)
    _blocks(blocks, room)
    return enough - room.left


def _fitting(items: Iterable[T], room: _Room, make: Callable[[T], U], least: int = 0) -> list[U]:
    """What is made of the first items, as far as there is room; each takes ``least`` of it."""
    kept = []
    for item in items:
        if not room.begin_line():
            break
        before = room.left
        kept.append(make(item))
        room.left = min(room.left, before - least)
    return kept


def _blocks(blocks: list[Node], room: _Room) -> list[Node]:
    return _fitting(blocks, room, lambda block: _block(block, room), _LINE)


def _block(block: Node, room: _Room) -> Node:
    match block["k"]:
        case "ul" | "ol":
            return block | {"c": _items(block["c"], room)}
        case "quote":
            return block | {"c": _blocks(block["c"], room)}
        case "pre":
            return block | {"t": _code(block["t"], room)}
        case "table" | "grid":
            return block | {"rows": _rows(block["rows"], room)}
        case "facts":
            return block | {"c": _facts(block["c"], room)}
        case _:
            return block | {"c": _inlines(block["c"], room)}


def _items(items: list[list[Node]], room: _Room) -> list[list[Node]]:
    return _fitting(items, room, lambda item: _blocks(item, room))


def _rows(rows: list[list[list[Inline]]], room: _Room) -> list[list[list[Inline]]]:
    # A row is as high as its longest cell, which has a fifth of the width or so.
    return _fitting(rows, room, lambda row: [_inlines(cell, room) for cell in row], 2 * _LINE)


def _facts(lines: list[list[str]], room: _Room) -> list[list[str]]:
    return _fitting(lines, room, lambda line: [line[0], room.take(line[1])], _LINE)


def _code(text: str, room: _Room) -> str:
    return "\n".join(_fitting(text.split("\n"), room, room.take, _LINE))


def _inlines(inlines: list[Inline], room: _Room) -> list[Inline]:
    kept: list[Inline] = []
    for inline in inlines:
        if room.left <= 0:
            room.is_cut = True
            break
        if isinstance(inline, str):
            kept.append(room.take(inline))
        elif inline["k"] == "br":
            room.left -= _LINE
            kept.append(inline)
        else:
            kept.append(inline | {"c": _inlines(inline["c"], room)})
    return kept
