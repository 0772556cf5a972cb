"""Rimelighedskravet: how many may be in training among the ordinary staff of a workplace.

Sources disagree on workplaces with more than 50 staff, so the rule comes in readings (data in
``lovregler.yml``).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from math import floor
from typing import NamedTuple

from generator.model.vocabulary import Reading, RuleTerm, Step


class Room(NamedTuple):
    """How many there is room for in all, how many more, and whether there are too many now."""

    places: int
    more: int
    over: bool


def readings_on(rules: Iterable[RuleTerm], day: date) -> tuple[Reading, ...]:
    """The readings that can be reckoned with, of the rules in force on a day."""
    return tuple(
        reading
        for rule in rules
        if rule.kind == "rimelighed" and rule.valid_on(day)
        for reading in rule.readings
        if reading.steps
    )


def room(staff: float, present: float, reading: Reading) -> Room:
    """The room among ``staff`` ordinary staff when ``present`` are in training already."""
    allowed = places(staff, reading)
    return Room(allowed, max(0, floor(allowed - present)), present > allowed)


def places(staff: float, reading: Reading) -> int:
    """How many may be in training among ``staff`` ordinary staff, by one reading of the rule.

    A workplace always has room for one. Staff are counted in full-time posts, so parts are taken.
    """
    count = _all_at_once if reading.counting == "samlet" else _step_by_step
    return max(1, count(staff, reading.steps))


def _step_by_step(staff: float, steps: Sequence[Step]) -> int:
    total, below = 0, 0
    for step in steps:
        top = staff if step.up_to is None else min(staff, step.up_to)
        total += int(max(0, top - below) // step.per)
        below = below if step.up_to is None else max(below, step.up_to)
    return total


def _all_at_once(staff: float, steps: Sequence[Step]) -> int:
    fitting = (step for step in steps if step.up_to is None or staff <= step.up_to)
    return next((int(staff // step.per) for step in fitting), 0)
