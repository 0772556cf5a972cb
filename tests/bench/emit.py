"""Plain values → YAML as the embedded catalogue writes it: short things on one line."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from generator.nodes.scalars import plain_value

_LINE = 140
"""Collections that fit in this many characters are written in flow style."""

# Texts that need no quotation marks: inside brackets, and on a line of their own.
_IN_FLOW = re.compile(r"\w[^:#\[\]{},\n]*(?<! )\Z")
_IN_BLOCK = re.compile(r"\w(?:[^:#\n]|:(?! |\Z))*(?<! )\Z")


def to_yaml(data: Mapping[str, Any]) -> str:
    """A mapping as a YAML text."""
    lines: list[str] = []
    _mapping(data, "", lines)
    return "\n".join(lines) + "\n"


def scalar(value: Any, *, flow: bool = False) -> str:
    """A value without parts, quoted when a reader could take it for something else."""
    if isinstance(value, str):
        safe = _IN_FLOW if flow else _IN_BLOCK
        if safe.match(value) and isinstance(plain_value(value), str):
            return value
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value == int(value):
        return str(int(value))
    return str(value)


def _flow(value: Any) -> str | None:
    """A value on one line, or None when it does not fit there."""
    if isinstance(value, dict):
        parts = [f"{key}: {inner}" for key, item in value.items() if (inner := _flow(item))]
        text = "{" + ", ".join(parts) + "}" if len(parts) == len(value) else None
    elif isinstance(value, tuple | list):
        if not value or isinstance(value[0], dict):
            return None
        parts = [inner for item in value if (inner := _flow(item))]
        text = "[" + ", ".join(parts) + "]" if len(parts) == len(value) else None
    else:
        text = scalar(value, flow=True)
        if isinstance(value, str) and (len(value) > 80 or "\n" in value):
            return None
    return text if text is not None and len(text) <= _LINE else None


def _mapping(data: Mapping[str, Any], indent: str, lines: list[str]) -> None:
    for key, value in data.items():
        if isinstance(value, str) and "\n" in value:
            lines.append(f"{indent}{key}: |")
            lines += [f"{indent}  {line}" if line else "" for line in value.rstrip().split("\n")]
        elif isinstance(value, dict):
            inline = _flow(value)
            lines.append(f"{indent}{key}: {inline or ''}".rstrip())
            if inline is None:
                _mapping(value, indent + "  ", lines)
        elif isinstance(value, tuple | list):
            _sequence(key, value, indent, lines)
        else:
            lines.append(f"{indent}{key}: {scalar(value)}")


def _sequence(key: str, items: Any, indent: str, lines: list[str]) -> None:
    is_ids = all(isinstance(item, str) and " " not in item for item in items)
    inline = _flow(items) if is_ids or not isinstance(items[0], str) else None
    lines.append(f"{indent}{key}: {inline or ''}".rstrip())
    if inline is not None:
        return
    for item in items:
        if not isinstance(item, dict):
            lines.append(f"{indent}  - {scalar(item)}")
            continue
        short = _flow(item)
        if short is not None and len(item) > 1:
            lines.append(f"{indent}  - {short}")
            continue
        first = len(lines)
        _mapping(item, indent + "    ", lines)
        lines[first] = f"{indent}  - {lines[first].lstrip()}"
