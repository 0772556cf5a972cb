"""Whole øre, rounded half up."""

from __future__ import annotations


def half_up(amount: int, parts: int) -> int:
    """``amount / parts`` as a whole number; a half goes up. ``amount`` is never negative."""
    return (2 * amount + parts) // (2 * parts)


def cost(hours: int, weeks: int, rate: int) -> int:
    """Øre for hours a week over some weeks at a rate an hour, all three in hundredths."""
    return half_up(hours * weeks * rate, 100 * 100)
