"""Where the nodes of a document are, and its scalars by their places."""

from typing import NamedTuple

from yaml.nodes import MappingNode, Node, ScalarNode

from generator.model.references import Path
from generator.nodes import Document


class Spot(NamedTuple):
    """A scalar with its path."""

    path: Path
    node: ScalarNode
    is_key: bool = False

    @property
    def start(self) -> int:
        return int(self.node.start_mark.index)

    @property
    def end(self) -> int:
        return int(self.node.end_mark.index)


def spots(document: Document) -> dict[tuple[int, int], Spot]:
    """Every key and every value that is a scalar, by line and column (from 1)."""
    return {
        (node.start_mark.line + 1, node.start_mark.column + 1): Spot(path, node, node is key)
        for path, key, value in document.entries()
        for node in (key, value)
        if isinstance(node, ScalarNode) and node.start_mark.index < node.end_mark.index
    }


def in_flow(node: Node) -> bool:
    """Whether a group or a list is in brackets."""
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
