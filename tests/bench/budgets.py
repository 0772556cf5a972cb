"""The budgets of the architecture, and the table that tells whether they hold."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

SIZES = (1_000, 10_000, 50_000)

# By what is measured: the unit, and the bound at each of the sizes. A cold build is held
# against Hugo on the same entries (a ratio of wall times); "linear" bounds are five times
# those at 10,000.
_BUDGETS: Mapping[str, tuple[str, tuple[float, float, float]]] = {
    "cold": ("x Hugo", (1.5, 0.6, 0.4)),
    "memory": ("MiB", (120, 300, 1024)),
    "validate": ("s", (0.5, 2.5, 12.5)),
    "changed": ("s", (0.3, 0.7, 2)),
    "unchanged": ("s", (0.15, 0.3, 1)),
    "serve": ("s", (0.4, 0.7, 2)),
    "diff": ("s", (1.5, 6, 30)),
    "prints": ("s", (6, 60, 300)),
}
HELP_SECONDS = 0.15
GROWTH_50_000 = 5.5
"""How many times the time at 10,000 entries a cold build of 50,000 may take."""


class Line(NamedTuple):
    """A line of the table. ``value`` is what the budget bounds, in the budget's unit."""

    what: str
    size: str
    wall: str = ""
    cpu: str = ""
    value: float | None = None
    bound: float | None = None
    unit: str = ""
    note: str = ""


def budget(name: str, size: int) -> tuple[float | None, str]:
    """The bound of a measurement at a size, if there is one, and its unit."""
    unit, bounds = _BUDGETS[name]
    return (bounds[SIZES.index(size)] if size in SIZES else None), unit


def table(lines: Iterable[Line]) -> str:
    """The lines as aligned plain text."""
    rows: list[tuple[str, ...]] = [
        ("what", "entries", "wall s", "CPU s", "measured", "budget", "holds", "note")
    ]
    rows += [_cells(line) for line in lines]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    text = []
    for row in rows:
        cells = [
            cell.rjust(width) if 1 <= column <= 3 else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        text.append("  ".join(cells).rstrip())
    text.insert(1, "-" * max(len(row) for row in text))
    return "\n".join(text) + "\n"


def _cells(line: Line) -> tuple[str, ...]:
    measured = "" if line.value is None else f"{_number(line.value)} {line.unit}"
    bound = "" if line.bound is None else f"≤ {line.bound:g} {line.unit}"
    holds = ""
    if line.value is not None and line.bound is not None:
        holds = "yes" if line.value <= line.bound else "NO"
    return (line.what, line.size, line.wall, line.cpu, measured, bound, holds, line.note)


def _number(value: float) -> str:
    return f"{value:.0f}" if value >= 100 else f"{value:.2f}"
