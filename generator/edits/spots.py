"""Where the nodes of a document stand, and its scalars by their places."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from generator.model.references import Path
from generator.nodes import Document


class Spot(NamedTuple):
    """A scalar with its path; a key also with the scalar before it in its group."""

    path: Path
    node: ScalarNode
    is_key: bool = False
    before: Spot | None = None

    @property
    def start(self) -> int:
        return int(self.node.start_mark.index)

    @property
    def end(self) -> int:
        return int(self.node.end_mark.index)


def spots(document: Document) -> dict[tuple[int, int], Spot]:
    """Every key and every value that is a scalar, by line and column (from 1)."""
    return {
        (spot.node.start_mark.line + 1, spot.node.start_mark.column + 1): spot
        for spot in _spots(document.root, ())
        if spot.start < spot.end
    }


def _spots(node: Node, path: Path) -> Iterator[Spot]:
    if isinstance(node, ScalarNode):
        yield Spot(path, node)
    elif isinstance(node, SequenceNode):
        for index, item in enumerate(node.value):
            yield from _spots(item, (*path, index))
    elif isinstance(node, MappingNode):
        before: Spot | None = None
        for key, value in node.value:
            if not isinstance(key, ScalarNode):
                continue
            here = (*path, key.value)
            yield Spot(here, key, is_key=True, before=before)
            yield from _spots(value, here)
            before = Spot(here, value) if isinstance(value, ScalarNode) else None


def child_of(node: Node, step: str | int) -> Node | None:
    """What stands in a group under a key, or in a list in a place, if it is there."""
    if isinstance(node, MappingNode):
        found = (value for key, value in node.value if key.value == step)
        return next(found, None)
    if isinstance(node, SequenceNode) and isinstance(step, int) and step < len(node.value):
        return node.value[step]  # type: ignore[no-any-return]
    return None


def key_of(holder: MappingNode, step: str | int) -> Node:
    """A key that a group has."""
    key: Node = next(key for key, _ in holder.value if key.value == step)
    return key


def in_flow(node: Node) -> bool:
    """Whether a group or a list stands in brackets."""
    return bool(getattr(node, "flow_style", False))


def end_of(node: Node, text: str) -> int:
    """Where a node's own text ends. The parser's mark is behind what follows a block too."""
    if isinstance(node, ScalarNode) and node.style in ("|", ">"):
        return len(text[: node.end_mark.index].rstrip())
    if isinstance(node, ScalarNode) or in_flow(node) or not node.value:
        return int(node.end_mark.index)
    last = node.value[-1]
    if isinstance(node, MappingNode):
        return max(end_of(last[1], text), int(last[0].end_mark.index) + 1)
    return end_of(last, text)
