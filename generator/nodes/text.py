"""The raw text of a file: encoding, size and characters that do not belong in it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from generator.diagnostics import Diagnostic, Position, error, warning

MAX_BYTES = 256 * 1024

# Control characters, line separators of YAML 1.1, zero-width and bidirectional marks,
# tag characters and surrogates: all can hide or turn text around without being seen.
INVISIBLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u180e\u200b-\u200f\u2028-\u202e"
    "\u2060-\u206f\ufeff\ufff9-\uffff\ud800-\udfff\U000e0000-\U000e007f]"
)
_SUSPECT = re.compile(INVISIBLE.pattern[:-1] + "\t\u00ad]")
_BOMS = (b"\xff\xfe", b"\xfe\xff")  # of UTF-16


def decode(file: str, raw: bytes) -> tuple[str | None, list[Diagnostic]]:
    """The file's text in Unicode NFC, or the reasons why it cannot be read."""
    if len(raw) > MAX_BYTES:
        size = -(-len(raw) // 1024)
        return None, [error("for-stor", Position(file), size=size, limit=MAX_BYTES // 1024)]
    if raw.startswith(_BOMS):
        return None, [error("kodning", Position(file), encoding="UTF-16")]
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        before = raw[: problem.start].decode("utf-8", "replace")
        return None, [error("kodning", position_at(file, before, len(before)), encoding="")]
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    return text, list(_characters(file, text))


def position_at(file: str, text: str, offset: int) -> Position:
    """The position of a character offset in a text."""
    return Position(file, text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset))


def _characters(file: str, text: str) -> Iterator[Diagnostic]:
    """One diagnostic a line and kind of character that does not belong in the text."""
    if not _SUSPECT.search(text):
        return
    codes = {"\t": "tabulator", "\u00ad": "bloed-bindestreg"}
    for number, line in enumerate(text.split("\n"), 1):
        first: dict[str, re.Match[str]] = {}
        for match in _SUSPECT.finditer(line):
            first.setdefault(codes.get(match.group(), "usynligt-tegn"), match)
        for code, match in first.items():
            make = warning if match.group() == "\u00ad" else error
            position = Position(file, number, match.start() + 1)
            yield make(code, position, character=f"U+{ord(match.group()):04X}")
