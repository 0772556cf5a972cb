"""What nodes tell of what is within them, and of where it stands."""

from __future__ import annotations

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode


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
