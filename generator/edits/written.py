"""Plain values as YAML text, in the forms that the reader takes for the same values."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from generator.nodes.scalars import plain_value

_WIDTH = 100
"""Groups and lists that fit in this many characters stand on one line."""

# Texts that need no quotation marks: inside brackets, and on a line of their own.
_IN_FLOW = re.compile(r"[^\W_][^:#\[\]{},\n\"'`]*(?<!\s)\Z")
_IN_BLOCK = re.compile(r"[^\W_](?:[^:#\n\"'`]|:(?!\s|\Z))*(?<!\s)\Z")
_LITERAL = re.compile(r"\S[^\r\t\x85\u2028\u2029]*\S\n?\Z")


def flow(value: Any, quote: str = "") -> str:
    """A value on one line, as it can stand inside brackets too."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {flow(item)}" for key, item in value.items()) + "}"
    if isinstance(value, tuple):
        return "[" + ", ".join(flow(item) for item in value) + "]"
    return _scalar(value, _IN_FLOW, quote)


def block(value: Any, indent: int, quote: str = "") -> str:
    """What stands behind a key's colon or an item's dash, whose line is indented so far."""
    if isinstance(value, str):
        literal = _literal(value, indent + 2) if "\n" in value else ""
        return f" {literal or _scalar(value, _IN_BLOCK, quote)}"
    if isinstance(value, tuple) and value and not _is_ids(value):
        dash = " " * (indent + 2) + "-"
        return "".join(f"\n{dash} {item(one, indent + 2)}" for one in value)
    inline = flow(value, quote)
    if isinstance(value, dict) and (len(inline) > _WIDTH or "\\n" in inline):
        return _group(value, indent + 2)
    return f" {inline}"


def item(value: Any, indent: int) -> str:
    """What stands behind an item's dash, which is indented so far."""
    if isinstance(value, dict) and len(value) == 1:
        return _group(value, indent + 2).lstrip()
    return block(value, indent).lstrip()


def _group(value: Mapping[str, Any], indent: int) -> str:
    return "".join(f"\n{' ' * indent}{key}:{block(item, indent)}" for key, item in value.items())


def _is_ids(value: tuple[Any, ...]) -> bool:
    plain = not any(isinstance(item, dict) or " " in str(item) for item in value)
    return plain and len(flow(value)) <= _WIDTH


def _scalar(value: Any, safe: re.Pattern[str], quote: str) -> str:
    if isinstance(value, str):
        if quote == "'" and value.isprintable() and value:
            return "'" + value.replace("'", "''") + "'"
        if not quote and safe.match(value) and isinstance(plain_value(value), str):
            return value
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, bool):
        return "ja" if value else "nej"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def _literal(text: str, indent: int) -> str:
    """A text of several lines as it is, or nothing where that would not say the same."""
    lines = text.removesuffix("\n").split("\n")
    if not _LITERAL.match(text) or any(line.isspace() for line in lines):
        return ""
    shown = "".join(f"\n{' ' * indent}{line}" if line else "\n" for line in lines)
    return f"|{'' if text.endswith(chr(10)) else '-'}{shown}"
