"""Blocks shortened to a length, where a print must keep to one page."""

from __future__ import annotations

from generator.outputs.prints.typst.tree import Inline, Node

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


def _blocks(blocks: list[Node], room: _Room) -> list[Node]:
    kept = []
    for block in blocks:
        if not room.begin_line():
            break
        before = room.left
        kept.append(_block(block, room))
        room.left = min(room.left, before - _LINE)
    return kept


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
    kept = []
    for item in items:
        if not room.begin_line():
            break
        kept.append(_blocks(item, room))
    return kept


def _rows(rows: list[list[list[Inline]]], room: _Room) -> list[list[list[Inline]]]:
    kept = []
    for row in rows:
        if not room.begin_line():
            break
        # A row is as high as its longest cell, which has a fifth of the width or so.
        before = room.left
        kept.append([_inlines(cell, room) for cell in row])
        room.left = min(room.left, before - 2 * _LINE)
    return kept


def _facts(lines: list[list[str]], room: _Room) -> list[list[str]]:
    kept = []
    for label, text in lines:
        if not room.begin_line():
            break
        before = room.left
        kept.append([label, room.take(text)])
        room.left = min(room.left, before - _LINE)
    return kept


def _code(text: str, room: _Room) -> str:
    lines = []
    for line in text.split("\n"):
        if not room.begin_line():
            break
        before = room.left
        lines.append(room.take(line))
        room.left = min(room.left, before - _LINE)
    return "\n".join(lines)


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
