"""Rates by date: the one in force, or the last one known."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from generator.model.quantities import Amount
from generator.model.vocabulary import RateTerm


class Ends(NamedTuple):
    """The least and the most øre that something is; alike when it is known exactly."""

    low: int
    high: int


class Found(NamedTuple):
    """The numbers of the rates that were found, and whether they are in force on the day."""

    numbers: tuple[int, ...]
    in_force: bool


def ends_of(amount: Amount) -> Ends:
    """An amount of kroner in øre; an end that is not known is nothing, or the other end."""
    low = 0 if amount.minimum is None else amount.minimum
    high = low if amount.maximum is None else amount.maximum
    return Ends(round(low * 100), round(high * 100))


def rates_on(rates: Sequence[RateTerm], kind: str, day: date) -> Found:
    """Which of some rates are in force on a day, else which were the last to begin before it."""
    begun = [
        (rate.valid_from, number)
        for number, rate in enumerate(rates)
        if rate.kind == kind and rate.valid_from is not None and rate.valid_from <= day
    ]
    current = tuple(number for _, number in begun if rates[number].valid_on(day))
    if current:
        return Found(current, in_force=True)
    latest = max((start for start, _ in begun), default=None)
    return Found(tuple(number for start, number in begun if start == latest), in_force=False)
