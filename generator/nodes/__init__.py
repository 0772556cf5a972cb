"""YAML with positions: bytes in, plain values and the place of each value out."""

from generator.nodes.document import Document, Parse, child, read_document
from generator.nodes.scalars import Lookalike

__all__ = ["Document", "Lookalike", "Parse", "child", "read_document"]
