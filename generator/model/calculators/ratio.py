"""Rimelighedskravet: how many may be in training among the ordinary staff of a workplace.

The rule and its exemptions are data with dates (``lovregler.yml``). It comes in readings, for the
day when two official sources disagree.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from math import floor
from typing import NamedTuple

from generator.model.vocabulary import Reading, RuleTerm, Step

COUNTED: Mapping[str, str] = {
    "virksomhedspraktik": "praktik",
    "virksomhedscenter": "praktik",
    "løntilskud": "løntilskud",
    "nytteindsats": "nytteindsats",
}
"""The tools that the rule counts, and what the law calls them (LAB §§ 63 and 77)."""


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


def exemptions_on(rules: Iterable[RuleTerm], day: date) -> tuple[RuleTerm, ...]:
    """The exemptions from the rule on a day: each is of a tool, of some groups or of all."""
    return tuple(r for r in rules if r.kind == "rimelighed" and r.tool and r.valid_on(day))


def counts(tool: str, groups: Collection[str], exemptions: Iterable[RuleTerm]) -> bool:
    """Whether places of a tool count. They do not when each of their groups is exempt."""
    exempt = (rule for rule in exemptions if rule.tool == tool)
    return tool in COUNTED and not any(
        not rule.groups or (groups and set(rule.groups).issuperset(groups)) for rule in exempt
    )


def counted(exemptions: Iterable[RuleTerm]) -> tuple[str, ...]:
    """What counts, in the law's words: ``praktik``, ``løntilskud``."""
    exempt = tuple(exemptions)
    return tuple(dict.fromkeys(COUNTED[tool] for tool in COUNTED if counts(tool, (), exempt)))


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
