"""Values anywhere in a file set, put in or taken away, without a change to what is around."""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from itertools import pairwise
from typing import Any

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from generator.edits.changes import Change, with_value
from generator.edits.spots import end_of, in_flow
from generator.edits.text import Edit, edited, end_of_line
from generator.edits.written import block, flow, item
from generator.model.references import Path
from generator.nodes import Document, child, read_data, read_document

_DASH = re.compile(r" *- +\Z")


def with_values(
    file: str, raw: bytes, changes: Sequence[Change], order: Sequence[str] = ()
) -> bytes | None:
    """A file's bytes with values changed, or None when its form gives no safe place for them.

    ``order`` says where a new key of the file itself comes. What is written is read again: it
    must say what it said, and the changes.
    """
    document, _ = read_document(file, raw)
    if document is None or not changes:
        return raw if document is not None else None
    at_once = _at_once(document, raw, changes, order)
    if at_once is not None:
        return at_once
    for change in changes:
        new = _at_once(document, raw, [change], order)
        again = read_document(file, new)[0] if new is not None else None
        if new is None or again is None:
            return None
        raw, document = new, again
    return raw


def _at_once(
    document: Document, raw: bytes, changes: Sequence[Change], order: Sequence[str]
) -> bytes | None:
    """The bytes after all changes, each made where the file had its place; None if they mix."""
    wanted: Any = document.data
    for change in changes:
        wanted = with_value(wanted, change)
    editor = _Editor(document, order)
    edits = sorted(filter(None, (editor.edit(*change) for change in changes)))
    if any(one.end > other.start or one.start == other.start for one, other in pairwise(edits)):
        return None
    new = edited(raw, edits)
    return new if read_data(document.file, new) == wanted else None


class _Editor:
    """One change of a document, as an edit of its text."""

    def __init__(self, document: Document, order: Sequence[str]) -> None:
        self.data = document.data
        self.text = document.text
        self.root = document.root
        self.order = order
        self.ending = "\r\n" if "\r\n" in document.text else "\n"

    def edit(self, path: Path, value: Any) -> Edit | None:
        """The edit that makes a change, or None when there is nothing to do, or no way to."""
        trail = self._trail(path)
        reached = len(trail) - 1
        if reached == len(path):
            if value is None:
                return self._remove(path, trail)
            return self._value(path, trail, value)
        if value is None:
            return None
        held, step = trail[-1], path[reached]
        inner = with_value(None, Change(path[reached + 1 :], value))
        if isinstance(held, MappingNode) and isinstance(step, str):
            return self._insert(held, step, inner)
        if isinstance(held, SequenceNode) and isinstance(step, int):
            return self._value(path[:reached], trail, (*self._at(path[:reached]), inner))
        if isinstance(held, ScalarNode) and not held.value and not held.style:
            new = with_value(None, Change(path[reached:], value))
            return self._value(path[:reached], trail, new)
        return None  # what is there has another form

    def _trail(self, path: Path) -> list[Node]:
        """The nodes along a path, from the root, as far as there are any."""
        trail: list[Node] = [self.root]
        for step in path:
            found = child(trail[-1], step)
            if found is None:
                break
            trail.append(found[1])
        return trail

    def _at(self, path: Path) -> Any:
        data: Any = self.data
        for step in path:
            data = data[step]
        return data

    def _value(self, path: Path, trail: list[Node], value: Any) -> Edit:
        node, holder = trail[len(path)], trail[len(path) - 1]
        if isinstance(node, SequenceNode) and isinstance(value, tuple) and self._has_lines(node):
            return self._items(node, self._at(path), value)
        style = node.style if isinstance(node, ScalarNode) else ""
        quote = style if style in ("'", '"') and isinstance(value, str) else ""
        start, end = node.start_mark.index, end_of(node, self.text)
        if in_flow(holder):
            gap = " " if start == end else ""
            return Edit(start, end, gap + flow(value, quote))
        new = block(value, self._indent(holder), quote)
        goes_on = self.text[end : end_of_line(self.text, end)].strip()
        if isinstance(value, str) and "\n" in new and goes_on:
            new = f" {flow(value, quote)}"  # a comment cannot be behind a text of many lines
        new = new.replace("\n", self.ending)
        if isinstance(holder, MappingNode):
            key = next(key for key, _ in holder.value if key.value == path[-1])
            behind = self.text.index(":", key.end_mark.index) + 1
            if start == end or "\n" in self.text[behind:start] or new.startswith(self.ending):
                return Edit(behind, max(behind, end), new)
        return Edit(start, end, new.removeprefix(" "))

    def _indent(self, holder: Node) -> int:
        """How far the lines of a block's keys are indented, or the keys of its items."""
        first = holder.value[0]
        node = first[0] if isinstance(holder, MappingNode) else first
        return int(node.start_mark.column) - (0 if isinstance(holder, MappingNode) else 2)

    def _items(self, node: SequenceNode, old: Sequence[Any], new: Sequence[Any]) -> Edit:
        """A list with other items; those that stay keep the text and the comments they have."""
        matcher = SequenceMatcher(None, [repr(i) for i in old], [repr(i) for i in new], False)
        pieces: list[str] = []
        for what, i, j, k, m in matcher.get_opcodes():
            if what == "equal":
                pieces += [self._kept(node, n) for n in range(i, j)]
            else:
                pieces += [self._item(node, new[n]) for n in range(k, m)]
        if in_flow(node):
            return Edit(node.start_mark.index, end_of(node, self.text), f"[{', '.join(pieces)}]")
        start = self._line(node.value[0])
        return Edit(start, self._last(node, len(node.value) - 1), "".join(pieces))

    def _has_lines(self, node: SequenceNode) -> bool:
        """Whether a list is in brackets, or each of its items on a line behind its dash."""
        starts = (self.text[self._line(one) : one.start_mark.index] for one in node.value)
        return bool(node.value) and (in_flow(node) or all(map(_DASH.match, starts)))

    def _item(self, node: SequenceNode, value: Any) -> str:
        if in_flow(node):
            return flow(value)
        first = node.value[0]
        dash = self.text[self._line(first) : first.start_mark.index]
        return f"{dash}{item(value, len(dash) - 2)}\n".replace("\n", self.ending)

    def _kept(self, node: SequenceNode, n: int) -> str:
        kept = node.value[n]
        if in_flow(node):
            return self.text[kept.start_mark.index : end_of(kept, self.text)]
        start = self._last(node, n - 1) if n else self._line(node.value[0])
        text = self.text[start : self._last(node, n)]
        return text if text.endswith("\n") else text + self.ending

    def _line(self, node: Node) -> int:
        return self.text.rfind("\n", 0, node.start_mark.index) + 1

    def _last(self, node: SequenceNode, n: int) -> int:
        return end_of_line(self.text, end_of(node.value[n], self.text))

    def _insert(self, group: MappingNode, key: str, value: Any) -> Edit:
        before = self._before(group, key)
        if in_flow(group):
            if before is None:
                more = ", " if group.value else ""
                place = int(group.start_mark.index) + 1
                return Edit(place, place, f"{key}: {flow(value)}{more}")
            place = end_of(before, self.text)
            return Edit(place, place, f", {key}: {flow(value)}")
        column = int(group.value[0][0].start_mark.column)
        new = f"{' ' * column}{key}:{block(value, column)}\n".replace("\n", self.ending)
        if before is None and group is self.root:
            place = self._line(group)
        else:
            place = end_of_line(self.text, end_of(before or group.value[0][1], self.text))
        gap = self.ending if place and not self.text[:place].endswith("\n") else ""
        return Edit(place, place, gap + new)

    def _before(self, group: MappingNode, key: str) -> Node | None:
        """The value that a new key comes behind: that of the last key that comes before it."""
        if not group.value:
            return None
        if group is not self.root or key not in self.order:
            return group.value[-1][1]  # type: ignore[no-any-return]
        earlier = self.order[: self.order.index(key)]
        found = [value for name, value in group.value if name.value in earlier]
        return found[-1] if found else None

    def _remove(self, path: Path, trail: list[Node]) -> Edit:
        """Take away a value, with the groups that have nothing else."""
        while len(path) > 1 and len(trail[-2].value) == 1:
            path, trail = path[:-1], trail[:-1]
        holder = trail[-2]
        if isinstance(holder, SequenceNode):
            items, gone = self._at(path[:-1]), int(path[-1])
            return self._value(path[:-1], trail[:-1], (*items[:gone], *items[gone + 1 :]))
        assert isinstance(holder, MappingNode)
        n = next(n for n, (key, _) in enumerate(holder.value) if key.value == path[-1])
        key, value = holder.value[n]
        if in_flow(holder):
            if n:
                return Edit(end_of(holder.value[n - 1][1], self.text), end_of(value, self.text), "")
            return Edit(key.start_mark.index, holder.value[1][0].start_mark.index, "")
        line = self._line(key)
        if self.text[line : key.start_mark.index].strip():  # behind an item's dash
            return Edit(key.start_mark.index, holder.value[n + 1][0].start_mark.index, "")
        return Edit(line, end_of_line(self.text, end_of(value, self.text)), "")
