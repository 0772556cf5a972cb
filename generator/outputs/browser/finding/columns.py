"""The columns of a list: facets with named values, numbers with bands, and sort keys.

A facet's empty row, and a number's None that stands in none of ``others``, means "not known".
The browser shows that as a value of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from generator.model.ids import suggest_id

Known = Sequence[tuple[str, str]]
"""The values an entry may have, each by its id in addresses and its label, in order."""

Band = tuple[float, float | None, str]
"""From a number up to but not including another, and what that is called."""


class Facet(NamedTuple):
    """A facet: its values, and for each row the indexes of those it has."""

    id: str
    title: str
    values: Known
    of: Sequence[Sequence[int]]


class Figure(NamedTuple):
    """A row's number or range. None: an open end. ``other`` names what is no number."""

    low: float | None = None
    high: float | None = None
    other: str | None = None


class Numbers(NamedTuple):
    """A number of each row: ``of`` is its low end, ``to`` its high end where it is a range.

    ``others`` holds what is known but no such number: id, label, and the rows.
    """

    id: str
    title: str
    unit: str
    bands: Sequence[Band]
    of: Sequence[float | None]
    to: Sequence[float | None]
    others: Sequence[tuple[str, str, Sequence[int]]]


class Sort(NamedTuple):
    """A key to sort by; None comes last. ``down``: the largest comes first."""

    id: str
    title: str
    down: bool
    of: Sequence[float | None]


def facet(id: str, title: str, known: Known, rows: Iterable[Iterable[str]]) -> Facet:
    """A facet with those of the known values that any row has; their ids fit in addresses.

    A value that no vocabulary knows comes last, and is called by its id.
    """
    given = [tuple(row) for row in rows]
    kinds = set(given)  # far fewer than rows
    having = {value for row in kinds for value in row}
    labels = {value: label for value, label in known if value in having}
    labels |= {value: value for value in sorted(having - labels.keys())}
    places = {value: place for place, value in enumerate(labels)}
    codes = {row: sorted({places[value] for value in row}) for row in kinds}
    values = [(suggest_id(value), label) for value, label in labels.items()]
    return Facet(id, title, values, [codes[row] for row in given])


def numbers(
    names: tuple[str, str, str], bands: Sequence[Band], others: Known, rows: Sequence[Figure]
) -> Numbers:
    """A number with its id, title and unit. A range without a low end begins at 0."""
    low = [_low(row) for row in rows]
    high = [rounded(row.high) for row in rows]
    return Numbers(
        *names,
        bands,
        low,
        [] if low == high else high,
        [
            (id, label, [index for index, row in enumerate(rows) if row.other == id])
            for id, label in others
            if any(row.other == id for row in rows)
        ],
    )


def _low(row: Figure) -> float | None:
    return 0 if row.low is None and row.high is not None else rounded(row.low)


def rounded(number: float | None) -> float | None:
    """A number as it is written: two decimals at most, and none where there are none."""
    if number is None:
        return None
    return int(number) if number == int(number) else round(number, 2)


def plain(columns: Iterable[Facet | Numbers | Sort]) -> list[dict[str, Any]]:
    """Columns as dicts that can be written as JSON."""
    return [column._asdict() for column in columns]
