"""One field of an entry with a new value."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from generator.edits.text import Edit, edited, end_of_line, line_ending
from generator.nodes import Document, read_document


class Field(NamedTuple):
    """A field of the entry itself, its value, and the field it comes behind when it is new."""

    key: str
    value: str | date
    behind: str


def reviewed(day: date) -> Field:
    """The day an entry was read through and found right."""
    return Field("gennemgået", day, "ansvarlig")


RETIRED = Field("status", "ophørt", "type")


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
        return Edit(node.start_mark.index, node.end_mark.index, str(field.value))
    if node is not None:  # the key stands without a value
        return Edit(node.start_mark.index, node.start_mark.index, f" {field.value}")
    last = nodes.get(field.behind)
    text, ending = document.text, line_ending(document.text)
    place = end_of_line(text, last.end_mark.index) if last is not None else len(text)
    before = "" if text[:place].endswith("\n") else ending
    return Edit(place, place, f"{before}{field.key}: {field.value}{ending}")
