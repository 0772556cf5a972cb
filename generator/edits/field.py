"""One field of an entry with a new value."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from yaml.nodes import CollectionNode, Node, SequenceNode

from generator.edits.scalars import text
from generator.edits.text import Edit, edited, end_of_line, line_ending
from generator.nodes import Document, read_document


class Field(NamedTuple):
    """A field of the entry itself, its value, and the fields that it may come behind."""

    key: str
    value: str | date | tuple[str, ...]
    behind: tuple[str, ...]


def reviewed(day: date) -> Field:
    """The day an entry was read through and found right."""
    return Field("gennemgået", day, ("ansvarlig",))


RETIRED = Field("status", "ophørt", ("type",))


def with_field(document: Document, raw: bytes, field: Field) -> bytes | None:
    """A file's bytes with a field set, or None when its form gives no safe place for it.

    What is written is read again: it must say what the file said, and the field.
    """
    new = edited(raw, [_edit(document, field)])
    again, _ = read_document(document.file, new)
    if again is None or again.data != {**document.data, field.key: field.value}:
        return None
    return new


def _edit(document: Document, field: Field) -> Edit:
    nodes = {key.value: value for key, value in document.root.value}
    node = nodes.get(field.key)
    if node is not None and node.start_mark.index < node.end_mark.index:
        return Edit(node.start_mark.index, _end(node), _written(field, node))
    if node is not None:  # the key stands without a value
        return Edit(node.start_mark.index, node.start_mark.index, f" {_written(field)}")
    last = next((nodes[key] for key in reversed(field.behind) if key in nodes), None)
    whole, ending = document.text, line_ending(document.text)
    place = end_of_line(whole, _end(last)) if last is not None else len(whole)
    before = "" if whole[:place].endswith("\n") else ending
    return Edit(place, place, f"{before}{field.key}: {_written(field)}{ending}")


def _written(field: Field, node: Node | None = None) -> str:
    """The value, in the form of the one it replaces where that is a list of lines."""
    if not isinstance(field.value, tuple):
        return str(field.value)
    items = [text(item, flow=True) for item in field.value]
    if isinstance(node, SequenceNode) and not node.flow_style:
        return f"\n{' ' * node.start_mark.column}".join(f"- {item}" for item in items)
    return f"[{', '.join(items)}]"


def _end(node: Node) -> int:
    """Where a node's own text ends: a group's mark stands behind the comments below it too."""
    if isinstance(node, CollectionNode) and not node.flow_style and node.value:
        last = node.value[-1]
        return _end(last[1] if isinstance(last, tuple) else last)
    return int(node.end_mark.index)
