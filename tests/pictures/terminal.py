"""What commands print, as a page that looks like a terminal."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import NamedTuple

_STYLE = """
body { margin: 0; background: #fff }
pre {
  margin: 0; padding: 20px 24px; width: 112ch; background: #10262b; color: #e8f0f1;
  font: 15px/1.55 "DejaVu Sans Mono", monospace; white-space: pre-wrap; overflow-wrap: anywhere;
}
b { color: #ffcb7d }
i { color: #9fb6ba; font-style: normal }
"""


class Typed(NamedTuple):
    """A command as an editor types it, and what it printed."""

    command: str
    printed: str


def page(typed: Iterable[Typed]) -> str:
    """The HTML of a terminal in which the commands were typed one after the other."""
    typing = "\n".join(
        f"<i>$</i> <b>{escape(command)}</b>\n{escape(printed)}" for command, printed in typed
    )
    head = f'<!doctype html><html lang="da"><style>{_STYLE}</style>'
    return f"{head}<pre>{typing.rstrip()}</pre></html>"


def about(file: str, printed: str) -> str:
    """The messages about a file and the last line, with a dot line for what is left out.

    A message begins at the left margin, and what belongs to it is indented.
    """
    kept: list[str] = []
    is_kept = False
    *lines, last = printed.rstrip("\n").split("\n")
    for line in lines:
        if not line.startswith(" "):
            is_kept = line.startswith(file)
        if is_kept:
            kept.append(line)
        elif kept[-1:] != ["…"]:
            kept.append("…")
    return "\n".join([*kept, last]) + "\n"
