"""What is in a file beside its values: comments and empty lines, and where they belong.

A comment belongs to the key or the list's entry that it is above or beside. One that is
last in a group, as far in as the group's own lines, belongs to the group.
"""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from yaml.nodes import CollectionNode, Node, ScalarNode

from generator.model.references import Path
from generator.nodes import Document

_COMMENT = re.compile(r"(?:^|(?<=[ \t]))#.*")
MODELINE = "# yaml-language-server:"


@dataclass(frozen=True)
class Remarks:
    """Comments by the path of what they belong to. An empty text is an empty line.

    ``above`` the root is the head of the file.
    """

    above: Mapping[Path, list[str]]
    beside: Mapping[Path, str]
    last: Mapping[Path, list[str]]

    @cached_property
    def inside(self) -> frozenset[Path]:
        """The groups and lists that have comments within."""
        said = [*(path for path, lines in self.above.items() if any(lines)), *self.beside]
        return frozenset(path[:n] for path in said for n in range(len(path))).union(self.last)

    def comments(self) -> list[str]:
        """Every comment, sorted."""
        lists = (*self.above.values(), *self.last.values(), self.beside.values())
        return sorted(line for lines in lists for line in lines if line)


def remarks(document: Document) -> Remarks:
    """Every comment of a document, and the empty lines between its entries."""
    return _Finder(document).found()


class _Line(NamedTuple):
    """A line without its scalars: its offset, what else is there, and its comment if it has one."""

    offset: int
    rest: str
    comment: str

    @property
    def end(self) -> int:
        return self.offset + len(self.rest)


class _Entry(NamedTuple):
    """A key or a list's entry: its offset, how deep it lies, its path."""

    offset: int
    depth: int
    path: Path


class _Finder:
    """Walks a document once for where its parts are, then its lines for what is said of them."""

    def __init__(self, document: Document) -> None:
        self.text = document.text
        self.entries: list[_Entry] = []
        self.scalars: list[tuple[int, int]] = []
        self.ends: list[tuple[int, Path]] = []
        self.brackets: list[tuple[int, int, Path]] = []
        self.columns: dict[Path, int] = {}
        self.above: defaultdict[Path, list[str]] = defaultdict(list)
        self.beside: dict[Path, str] = {}
        self.last: defaultdict[Path, list[str]] = defaultdict(list)
        self._add(document.root, ())
        for path, key, value in document.entries():
            first = value if key is None else key
            self.entries.append(_Entry(first.start_mark.index, len(path), path))
            if key is not None:
                self._add_scalar(key, path)
            self._add(value, path)
        self.entries.sort(key=lambda entry: entry[:2])
        self.ends.sort()

    def _add(self, node: Node, path: Path) -> None:
        start, end = node.start_mark.index, node.end_mark.index
        if isinstance(node, ScalarNode):
            self._add_scalar(node, path)
        elif isinstance(node, CollectionNode) and node.flow_style:
            self.brackets.append((start, end, path))
            self.ends.append((end, path))
        else:
            self.columns[path] = node.start_mark.column

    def _add_scalar(self, node: ScalarNode, path: Path) -> None:
        """A scalar's own characters. Those of a block begin in the line after its sign."""
        start, end = node.start_mark.index, node.end_mark.index
        if node.style in ("|", ">"):
            self.ends.append((start + 1, path))
            start = self.text.find("\n", start) + 1 or end
            end = start + len(self.text[start:end].rstrip())
        else:
            self.ends.append((end, path))
        self.scalars.append((start, max(start, end)))

    def found(self) -> Remarks:
        is_after_empty = False
        for line in self._lines():
            place = self._place(line)
            if place is None:
                is_after_empty = True
                continue
            if is_after_empty and not self._bracket_around(line.offset):
                place.append("")
            if line.comment and not self._put_beside(line):
                place.append(line.comment)
            is_after_empty = False
        self._set_head()
        return Remarks(dict(self.above), self.beside, dict(self.last))

    def _lines(self) -> Iterator[_Line]:
        parts: list[str] = []
        here = 0
        for start, end in sorted(self.scalars):
            parts += (self.text[here:start], "x" * (end - start))
            here = end
        offset = 0
        for text in "".join([*parts, self.text[here:]]).split("\n"):
            comment = _COMMENT.search(text)
            rest = text[: comment.start()] if comment else text
            yield _Line(offset, rest, comment.group().rstrip() if comment else "")
            offset += len(text) + 1

    def _place(self, line: _Line) -> list[str] | None:
        """Where what is above a line's parts is kept, or the line itself; None when empty."""
        if line.rest.strip(" -?"):
            at = bisect_left(self.entries, (line.offset,))
            return self.above[self.entries[at].path] if at < len(self.entries) else self.last[()]
        if not line.comment:
            return [] if line.rest.strip() else None
        return self._own_line(line)

    def _own_line(self, line: _Line) -> list[str]:
        """Above the next entry, or last in a group that has ended before it."""
        at = bisect_left(self.entries, (line.end,))
        after = self.entries[at] if at < len(self.entries) else None
        group = self._group_of(line, at)
        if after is not None and after.path[: len(group)] == group:
            return self.above[after.path]
        return self.last[group]

    def _group_of(self, line: _Line, at: int) -> Path:
        """The innermost group or list whose lines are no further in than a comment does."""
        around = self._bracket_around(line.end)
        if around:
            return around
        before = self.entries[at - 1].path if at else ()
        column = line.end - (self.text.rfind("\n", 0, line.end) + 1)
        open_ = [before[:n] for n in range(len(before) + 1) if before[:n] in self.columns]
        return max((p for p in open_ if self.columns[p] <= column), key=len, default=())

    def _bracket_around(self, offset: int) -> Path:
        around = (path for start, end, path in self.brackets if start < offset < end)
        return max(around, key=len, default=())

    def _put_beside(self, line: _Line) -> bool:
        """Keep a comment beside what ends before it, if anything does and has none yet."""
        if not line.rest.strip(" -?"):
            return False
        at = bisect_right(self.ends, line.end, key=lambda end: end[0])
        path = self.ends[at - 1][1] if at else ()
        if not path or path in self.beside:
            return False
        self.beside[path] = line.comment
        return True

    def _set_head(self) -> None:
        """Part the file's head from what is said of its first key, by an empty or a modeline."""
        if not self.entries:
            return
        first = self.entries[0].path
        lines = self.above.pop(first, [])
        ends = [n for n, line in enumerate(lines, 1) if not line or line.startswith(MODELINE)]
        head = max(ends, default=0)
        self.above[()] = lines[:head]
        self.above[first] = lines[head:]
