"""The same values written in any way that YAML has, with comments and empty lines in between."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from itertools import count
from random import Random
from typing import Any

from generator.edits.scalars import block, text
from generator.nodes.text import INVISIBLE


class Writer:
    """Writes a file; ``random`` chooses how, and each comment is another."""

    def __init__(self, random: Random, *, comments: bool, airy: bool = True) -> None:
        self.random = random
        self.airy = airy
        self.comments = comments
        self.number = count(1)

    def file(self, data: dict[str, Any]) -> bytes:
        ending = self.random.choice(("\n", "\r\n", "\r"))
        lines = [*self._between(0), *self._group(data, 0), *self._between(0)]
        return (ending.join(lines) + ending * self.random.randint(not self.airy, 2)).encode()

    def _group(self, data: dict[str, Any], indent: int) -> Iterator[str]:
        keys = list(data)
        self.random.shuffle(keys)
        for key in keys:
            yield from self._between(indent)
            yield from self._entry(f"{' ' * indent}{self._quoted(key)}:", data[key], indent)
        yield from self._between(indent)

    def _entry(self, head: str, value: Any, indent: int) -> Iterator[str]:
        inner = indent + self.random.randint(1, 4)
        if value and isinstance(value, dict | tuple) and self.random.random() < 0.6:
            yield head + self._beside()
            yield from self._between(inner)
            yield from (
                self._group(value, inner) if isinstance(value, dict) else self._items(value, inner)
            )
            return
        running = block(value) if isinstance(value, str) else None
        if running and self.random.random() < 0.5:
            yield f"{head} {running[0]}{self._beside()}"
            yield from (" " * inner + line for line in running[1])
        else:
            yield f"{head} {self._flow(value)}{self._beside()}"

    def _items(self, items: tuple[Any, ...], indent: int) -> Iterator[str]:
        for item in items:
            yield from self._between(indent)
            yield from self._entry(f"{' ' * indent}-", item, indent)
        yield from self._between(indent)

    def _flow(self, value: Any) -> str:
        if isinstance(value, dict):
            parts = [f"{self._quoted(k)}: {self._flow(v)}" for k, v in value.items()]
            return f"{{{self._comma().join(parts)}}}"
        if isinstance(value, tuple):
            return f"[{self._comma().join(map(self._flow, value))}]"
        if isinstance(value, str):
            return self._quoted(value)
        return value.isoformat() if isinstance(value, date) else json.dumps(value)

    def _comma(self) -> str:
        if not self.comments or self.random.random() < 0.7:
            return ", "
        return f",{self._beside()}\n{' ' * 30}"

    def _quoted(self, value: str) -> str:
        escaped = "".join(c if c.isascii() else f"\\U{ord(c):08X}" for c in value)
        forms = [f'"{json.dumps(escaped)[1:-1]}"'.replace("\\\\U", "\\U"), text(value, flow=True)]
        if "\n" not in value and not INVISIBLE.search(value):
            forms.append("'" + value.replace("'", "''") + "'")
        return self.random.choice(forms)

    def _between(self, indent: int) -> Iterator[str]:
        for _ in range(self.random.choice((0, 0, 0, 1, 2)) if self.airy else 0):
            if not self.comments or self.random.random() < 0.4:
                yield ""
            else:
                yield " " * self.random.choice((0, indent, indent, indent + 1)) + self._comment()

    def _beside(self) -> str:
        return f"  {self._comment()}" if self.comments and self.random.random() < 0.2 else ""

    def _comment(self) -> str:
        return f"# nr. {next(self.number)}: {self.random.choice(('æ', 'a: b', '- x', '#'))}"
