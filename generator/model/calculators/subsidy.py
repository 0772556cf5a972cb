"""Løntilskud: what the wage costs, what is refunded, and what is left to pay, in whole øre."""

from __future__ import annotations

from typing import NamedTuple

from generator.model.calculators.rates import Ends


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


def exceeds(refund: int, wage: int, percent: int) -> bool:
    """Whether a refund is more than so many percent of a wage."""
    return refund * 100 > wage * percent
