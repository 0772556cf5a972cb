"""YAML with positions: bytes in, plain values and the place of each value out."""

from generator.nodes.document import Document, child, read_data, read_document
from generator.nodes.scalars import Lookalike

__all__ = ["Document", "Lookalike", "child", "read_data", "read_document"]
