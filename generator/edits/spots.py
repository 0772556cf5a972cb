"""Where the scalars of a document stand."""

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
