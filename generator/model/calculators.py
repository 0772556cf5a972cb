"""What the calculators on the page reckon, and the rules hold entries up to.

Pure functions, the same as in ``site/assets/js/calculators/``; a file of cases
(``tests/data/calculators/cases.json``) holds the two together. Money, hours and weeks are whole
hundredths (øre, hundredths of an hour, of a week), so that totals add up to the øre.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from generator.model.quantities import Amount
from generator.model.vocabulary import RateTerm, Reading, RuleTerm, Step

COUNTED: Mapping[str, str] = {
    "virksomhedspraktik": "praktik",
    "virksomhedscenter": "praktik",
    "løntilskud": "løntilskud",
    "nytteindsats": "nytteindsats",
}
"""The tools that the rule counts, and what the law calls them (LAB §§ 63 and 77)."""


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


def half_up(amount: int, parts: int) -> int:
    """``amount / parts`` as a whole number; a half goes up. ``amount`` is never negative."""
    return (2 * amount + parts) // (2 * parts)


def cost(hours: int, weeks: int, rate: int) -> int:
    """Øre for hours a week over some weeks at a rate an hour, all three in hundredths."""
    return half_up(hours * weeks * rate, 100 * 100)


class Work(NamedTuple):
    """Hours a week, weeks, and the wage or fee an hour, in hundredths."""

    hours: int
    weeks: int
    rate: int

    @property
    def cost(self) -> int:
        return cost(*self)


class Subsidy(NamedTuple):
    """In øre: the wage, what is refunded of it, and the rest. Refund and rest add up to it."""

    cost: int
    refund: Ends
    left: Ends


def subsidy(work: Work, rate: Ends) -> Subsidy:
    """What a rate an hour covers of some work. Never more than the wage itself."""
    wage = work.cost
    refund = Ends(*(min(wage, cost(work.hours, work.weeks, end)) for end in rate))
    return Subsidy(wage, refund, Ends(wage - refund.high, wage - refund.low))


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
