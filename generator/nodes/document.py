"""One YAML file as plain values, with the place of every value at hand.

Source of the rules: YAML 1.2.2 core schema, narrowed (see :mod:`generator.nodes.scalars`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, cast

import yaml
from yaml.cyaml import CParser  # type: ignore[attr-defined]
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from generator.diagnostics import Diagnostic, Position, error
from generator.nodes.guard import MAX_DEPTH, forbidden
from generator.nodes.scalars import plain_value
from generator.nodes.syntax import syntax_error
from generator.nodes.text import INVISIBLE, decode

Path = Sequence[str | int]
Entry = tuple[tuple[str | int, ...], ScalarNode | None, Node]
"""The path of a value, its key unless it is an item of a list, and the value itself."""


class _Composer(CParser):
    """libyaml's composer without tag resolution: scalars are read by our own rules."""

    def resolve(self, *_: object) -> str:
        return ""

    def descend_resolver(self, *_: object) -> None:
        pass

    def ascend_resolver(self) -> None:
        pass


@dataclass(frozen=True, slots=True)
class Document:
    """A file's values (mappings, tuples and scalars) and the nodes they came from."""

    file: str
    text: str
    data: dict[str, Any]
    root: MappingNode
    has_empty: bool

    def position(self, path: Path, *, key: bool = False) -> Position:
        """Where the value at ``path`` is, or its key; the nearest parent if it is absent."""
        node: Node = self.root
        place: Node = self.root
        for step in path:
            found = child(node, step)
            if found is None:
                break
            place, node = found
            if not key:
                place = node
        return _start(self.file, place)

    def entries(self) -> Iterator[Entry]:
        """Every key with its value and every item of a list, each before what is within it."""
        return _entries(self.root, ())

    def plain_scalars(self) -> Iterator[tuple[tuple[str | int, ...], ScalarNode]]:
        """Every unquoted, one-line scalar with its path."""
        for path, _, node in self.entries():
            if isinstance(node, ScalarNode) and not node.style:
                yield path, node

    def empty_keys(self) -> Iterator[tuple[str | int, ...]]:
        """The path of every key without a value."""
        if self.has_empty:
            for path, node in self.plain_scalars():
                if isinstance(path[-1], str) and plain_value(node.value) is None:
                    yield path

    def parted(self, path: Path) -> tuple[Path, str] | None:
        """The unquoted value that a comma alone parts from the key at ``path``, and both as text.

        ``{beløb: 64,87}`` is a value 64 and a key 87.
        """
        group = self._node(path[:-1])
        if not isinstance(group, MappingNode):
            return None
        for (name, value), (key, _) in pairwise(group.value):
            if key.value == path[-1] and isinstance(value, ScalarNode) and not value.style:
                start, end = value.start_mark.index, key.end_mark.index
                if key.start_mark.index == value.end_mark.index + 1:
                    return (*path[:-1], name.value), self.text[start:end]
        return None

    def scalar_style(self, path: Path) -> str | None:
        """How the scalar at ``path`` is written: empty for plain, ``'``, ``"``, ``|`` or ``>``."""
        node = self._node(path)
        return node.style if isinstance(node, ScalarNode) else None

    def _node(self, path: Path) -> Node | None:
        node: Node = self.root
        for step in path:
            found = child(node, step)
            if found is None:
                return None
            _, node = found
        return node


def read_document(file: str, raw: bytes) -> tuple[Document | None, list[Diagnostic]]:
    """A file's document, or None, with every problem that its text and syntax have.

    ``file`` is the name shown in diagnostics, relative to the project's folder.
    """
    text, found = decode(file, raw)
    if text is None or any(d.is_error for d in found):
        return None, found
    refused = forbidden(file, text)
    if refused:
        return None, [*found, refused]
    try:
        parser = _Composer(text)
        root = parser.get_single_node()
    except yaml.YAMLError as problem:
        return None, [*found, syntax_error(file, problem, text)]
    if root is None or (isinstance(root, ScalarNode) and not root.value and not root.style):
        return None, [*found, error("tom-fil", Position(file))]
    if not isinstance(root, MappingNode):
        return None, [*found, error("rod", _start(file, root))]
    builder = _Builder(file)
    data = builder.mapping(root)
    if builder.too_deep:
        return None, found + builder.found
    return Document(file, text, data, root, builder.has_empty), found + builder.found


def read_data(file: str, raw: bytes) -> dict[str, Any] | None:
    """A file's values alone, or None when it cannot be read."""
    document, _ = read_document(file, raw)
    return document.data if document is not None else None


class _Builder:
    """Turns nodes into plain values and collects what is wrong with them."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.found: list[Diagnostic] = []
        self.depth = 0
        self.has_empty = False
        self.too_deep = False

    def value(self, node: Node) -> Any:
        if isinstance(node, ScalarNode):
            return self.scalar(node)
        self.depth += 1
        if self.depth == MAX_DEPTH and not self.too_deep:
            self.too_deep = True
            self.found.append(error("yaml-dybde", _start(self.file, node), limit=MAX_DEPTH))
        if isinstance(node, SequenceNode):
            value: Any = tuple([self.value(item) for item in node.value])
        else:
            value = self.mapping(cast(MappingNode, node))
        self.depth -= 1
        return value

    def scalar(self, node: ScalarNode) -> Any:
        if not node.style:
            return plain_value(node.value)
        self.look_for_hidden(node)
        return node.value

    def look_for_hidden(self, node: ScalarNode) -> None:
        """Characters written as escapes, which the file's own text does not show."""
        hidden = INVISIBLE.search(node.value) if node.style == '"' else None
        if hidden:
            code = f"U+{ord(hidden.group()):04X}"
            self.found.append(error("usynligt-tegn", _start(self.file, node), character=code))

    def mapping(self, node: MappingNode) -> dict[str, Any]:
        data: dict[str, Any] = {}
        for key, value in node.value:
            if not isinstance(key, ScalarNode):
                self.found.append(error("noegle", _start(self.file, key)))
                continue
            self.look_for_hidden(key)
            name = key.value
            if name in data:
                first = next(k for k, _ in node.value if k.value == name)
                twice = error("dublet-noegle", _start(self.file, key), key=name)
                self.found.append(twice.beside(_start(self.file, first)))
                continue
            data[name] = self.value(value)
        if None not in data.values():
            return data
        # An empty value says the same as an absent key: not known.
        self.has_empty = True
        return {name: value for name, value in data.items() if value is not None}


def _start(file: str, node: Node) -> Position:
    return Position(file, node.start_mark.line + 1, node.start_mark.column + 1)


def child(node: Node, step: str | int) -> tuple[Node, Node] | None:
    """The child (key node and value node) of a node, or None when there is none."""
    if isinstance(node, MappingNode):
        for key, value in node.value:
            if isinstance(key, ScalarNode) and key.value == step:
                return key, value
    elif isinstance(node, SequenceNode) and isinstance(step, int) and step < len(node.value):
        item = node.value[step]
        return item, item
    return None


def _entries(node: Node, path: tuple[str | int, ...]) -> Iterator[Entry]:
    if isinstance(node, SequenceNode):
        for index, item in enumerate(node.value):
            yield (*path, index), None, item
            yield from _entries(item, (*path, index))
    elif isinstance(node, MappingNode):
        for key, value in node.value:
            if isinstance(key, ScalarNode):
                yield (*path, key.value), key, value
                yield from _entries(value, (*path, key.value))
