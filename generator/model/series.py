"""Which figures of a series over time are of too few people to be shown."""

from collections.abc import Sequence

from generator.model.catalogue import Measurement
from generator.model.discretion import Cell, Discretion, also_hidden, is_few, may_show_share

PERCENT, PEOPLE = "procent", "personer"
"""The units of figures about people."""


def few_rows(rows: Sequence[Measurement], discretion: Discretion) -> frozenset[int]:
    """The places of an offer's figures that count too few people, alone or by what others tell.

    Those of a source that is public are quoted as published.
    """
    least = discretion.least
    own = [row.source not in discretion.published and _is_few(row, least) for row in rows]
    cells = [_cell(row, is_hidden=few) for row, few in zip(rows, own, strict=True)]
    alone = {place for place, few in enumerate(own) if few}
    return frozenset(alone | also_hidden(cells)) if least else frozenset()


def _values(row: Measurement) -> tuple[float, ...]:
    return tuple(value for value in (row.value, row.low, row.high) if value is not None)


def _is_few(row: Measurement, least: int) -> bool:
    whole = row.measured
    if row.unit == PEOPLE:  # of so many days it is an average, and no count of anybody
        return whole is None and any(is_few(value, least) for value in _values(row))
    if row.unit != PERCENT or whole is None:
        return False
    shares = (may_show_share(value * whole / 100, whole, least) for value in _values(row))
    return is_few(whole, least) or not all(shares)


def _cell(row: Measurement, *, is_hidden: bool) -> Cell | None:
    people = row.measured if row.unit == PERCENT else row.value
    if row.unit not in (PERCENT, PEOPLE) or people is None:
        return None
    return Cell((row.measure, row.period), row.group is None, people, is_hidden)
