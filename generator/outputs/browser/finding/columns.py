"""The columns of a list: facets with named values, and numbers with bands.

A facet's empty row, and a number's None that is in none of ``others``, means "not known".
The browser shows that as a value of its own.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from generator.model.ids import suggest_id
from generator.outputs.browser.contract import (
    FacetColumn,
    FacetId,
    NumberColumn,
    NumberId,
    SortColumn,
    SortId,
    Value,
)

Known = Sequence[Value]
"""The values an entry may have, each by its id in addresses and its label, in order."""

Band = tuple[float, float | None, str]
"""From a number up to but not including another, and what that is called."""


class Figure(NamedTuple):
    """A row's number or range. None: an open end. ``other`` names what is no number."""

    low: float | None = None
    high: float | None = None
    other: str | None = None


def facet(id: FacetId, title: str, known: Known, rows: Iterable[Iterable[str]]) -> FacetColumn:
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
    return FacetColumn(id=id, title=title, values=values, of=[codes[row] for row in given])


def of_parts(column: FacetColumn, best: Sequence[Sequence[str]] = ()) -> FacetColumn:
    """The same facet, of the rows' parts and not of the rows.

    With ``best`` a row has only the values of the first of these groups that any part is in.
    """
    return {**column, "parts": True, **({"best": best} if best else {})}  # type: ignore[typeddict-item]


def numbers(
    names: tuple[NumberId, str, str], bands: Sequence[Band], others: Known, rows: Sequence[Figure]
) -> NumberColumn:
    """A number with its id, title and unit. A range without a low end begins at 0."""
    low = [_low(row) for row in rows]
    high = [rounded(row.high) for row in rows]
    id, title, unit = names
    return NumberColumn(
        id=id,
        title=title,
        unit=unit,
        bands=bands,
        of=low,
        to=[] if low == high else high,
        others=[
            (other, label, [index for index, row in enumerate(rows) if row.other == other])
            for other, label in others
            if any(row.other == other for row in rows)
        ],
    )


def sort(id: SortId, title: str, of: Sequence[float | None], *, down: bool = False) -> SortColumn:
    """A key to sort by. ``down``: the largest comes first."""
    return SortColumn(id=id, title=title, down=down, of=of)


def _low(row: Figure) -> float | None:
    return 0 if row.low is None and row.high is not None else rounded(row.low)


def rounded(number: float | None) -> float | None:
    """A number as it is written: two decimals at most, and none where there are none."""
    if number is None:
        return None
    return int(number) if number == int(number) else round(number, 2)
