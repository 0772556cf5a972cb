"""Rates that the law regulates: a base amount, and a percentage each 1 January (LAB § 189).

A base is a rate with ``reguleres: ja``: its year is the level year. A percentage is a rate of the
kind ``satsregulering``. An official amount, once it is typed, is used in place of the computed one.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from generator.model.calculators import half_up
from generator.model.quantities import Amount
from generator.model.vocabulary import RateTerm

PERCENTAGE = "satsregulering"


class Computed(NamedTuple):
    """The rate of a year by the rule, and the official one of that year when it is known."""

    rate: RateTerm
    official: RateTerm | None


def with_computed(rates: Sequence[RateTerm]) -> tuple[RateTerm, ...]:
    """Some rates, each base followed by those computed from it for years without an official."""
    following: dict[str, list[RateTerm]] = {}
    for base, computed in regulated(rates):
        if computed.official is None:
            following.setdefault(base.id, []).append(computed.rate)
    return tuple(rate for base in rates for rate in (base, *following.get(base.id, ())))


def regulated(rates: Sequence[RateTerm]) -> Iterator[tuple[RateTerm, Computed]]:
    """Every base with each of its later years, up to the next base or the last percentage."""
    percentages = {_year(rate): rate for rate in rates if rate.kind == PERCENTAGE}
    for base in rates:
        if base.regulated:
            alike = [rate for rate in rates if rate.kind == base.kind and rate is not base]
            yield from ((base, computed) for computed in _years(base, alike, percentages))


def next_amount(ore: int, percent: float) -> int:
    """An amount in øre after a year, rounded half up to the øre as the law does each year."""
    return half_up(ore * (100_00 + round(percent * 100)), 100_00)


def _years(
    base: RateTerm, alike: Sequence[RateTerm], percentages: dict[int, RateTerm]
) -> Iterator[Computed]:
    year, ore = _year(base) + 1, round((base.amount.exact or 0) * 100)
    while percentage := percentages.get(year):
        ore = next_amount(ore, percentage.amount.exact or 0)
        official = next((rate for rate in alike if _year(rate) == year), None)
        yield Computed(_computed(base, year, ore, percentage), official)
        if official is not None and official.regulated:
            return
        year += 1


def _computed(base: RateTerm, year: int, ore: int, percentage: RateTerm) -> RateTerm:
    changed = {
        "id": f"{base.kind}-{year}",
        "name": base.name.replace(str(_year(base)), str(year)),
        "amount": Amount(antal=ore / 100),
        "valid_from": date(year, 1, 1),
        "valid_to": date(year, 12, 31),
        "verified": False,
        "regulated": False,
        "computed": True,
        "checked": None,
        "source": percentage.source,
        "note": None,
    }
    return base.model_copy(update=changed)


def _year(rate: RateTerm) -> int:
    return rate.valid_from.year if rate.valid_from else 0
