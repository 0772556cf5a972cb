"""Plain values as YAML text, in the forms that the reader takes for the same values."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from generator.edits import scalars

_WIDTH = 100
"""Groups and lists that fit in this many characters are on one line."""


def flow(value: Any, quote: str = "") -> str:
    """A value on one line, as it can be inside brackets too."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {flow(item)}" for key, item in value.items()) + "}"
    if isinstance(value, tuple):
        return "[" + ", ".join(flow(item) for item in value) + "]"
    return _scalar(value, quote, flow=True)


def block(value: Any, indent: int, quote: str = "") -> str:
    """What is behind a key's colon or an item's dash, whose line is indented so far."""
    if isinstance(value, str):
        running = scalars.block(value)
        if running is None:
            return f" {_scalar(value, quote, flow=False)}"
        sign, lines = running
        return f" {sign}" + "".join(f"\n{' ' * (indent + 2)}{x}" if x else "\n" for x in lines)
    if isinstance(value, tuple) and value and not _is_ids(value):
        dash = " " * (indent + 2) + "-"
        return "".join(f"\n{dash} {item(one, indent + 2)}" for one in value)
    inline = flow(value, quote)
    if isinstance(value, dict) and (len(inline) > _WIDTH or "\\n" in inline):
        return _group(value, indent + 2)
    return f" {inline}"


def item(value: Any, indent: int) -> str:
    """What is behind an item's dash, which is indented so far."""
    if isinstance(value, dict) and len(value) == 1:
        return _group(value, indent + 2).lstrip()
    return block(value, indent).lstrip()


def as_file(data: Mapping[str, Any]) -> bytes:
    """Plain data as a file."""
    return "".join(f"{key}:{block(value, 0)}\n" for key, value in data.items()).encode()


def _group(value: Mapping[str, Any], indent: int) -> str:
    return "".join(f"\n{' ' * indent}{key}:{block(item, indent)}" for key, item in value.items())


def _is_ids(value: tuple[Any, ...]) -> bool:
    plain = not any(isinstance(item, dict) or " " in str(item) for item in value)
    return plain and len(flow(value)) <= _WIDTH


def _scalar(value: Any, quote: str, *, flow: bool) -> str:
    if isinstance(value, str):
        return scalars.text(value, flow=flow, quote=quote)
    if isinstance(value, bool):
        return "ja" if value else "nej"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
