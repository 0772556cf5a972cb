"""Edits of a file's bytes, in the places that the reader gives."""

import codecs
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple


class Edit(NamedTuple):
    """New text from one offset to another, counted in a document's text."""

    start: int
    end: int
    new: str


def edited(raw: bytes, edits: Sequence[Edit]) -> bytes:
    """A file's bytes with edits that do not overlap; everything outside them is untouched."""
    mark = codecs.BOM_UTF8 if raw.startswith(codecs.BOM_UTF8) else b""
    text = raw.decode("utf-8-sig")
    for edit in sorted(edits, reverse=True):
        start, end = _written(text, edit.start), _written(text, edit.end)
        text = text[:start] + edit.new + text[end:]
    return mark + text.encode()


def _written(text: str, offset: int) -> int:
    """Where an offset in the composed text, which the reader sees, is in the text as written."""
    if unicodedata.is_normalized("NFC", text):
        return offset
    here = 0
    for line in text.splitlines(keepends=True):
        width = len(_composed(line))
        if offset < width:
            reached = [k for k in range(len(line) + 1) if len(_composed(line[:k])) == offset]
            return here + reached[-1]
        offset -= width
        here += len(line)
    return here


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def end_of_line(text: str, offset: int) -> int:
    """The offset behind the line's end at or after an offset; the text's end if there is none."""
    if text[:offset].endswith("\n"):
        return offset
    return text.find("\n", offset) + 1 or len(text)


def line_ending(text: str) -> str:
    return "\r\n" if "\r\n" in text else "\n"
