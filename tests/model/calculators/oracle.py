"""What only the browser reckons, done again to hold it to: room left, and the limit of a refund."""

from __future__ import annotations

from math import floor
from typing import NamedTuple

from generator.model.calculators import places
from generator.model.vocabulary import Reading


class Room(NamedTuple):
    """How many there is room for in all, how many more, and whether there are too many now."""

    places: int
    more: int
    over: bool


def room(staff: float, present: float, reading: Reading, exempt: float = 0) -> Room:
    """The room among ``staff`` ordinary staff when ``present`` are in training already.

    Those of them who are ``exempt`` from the rule do not take up room.
    """
    allowed, counted = places(staff, reading), max(0, present - exempt)
    return Room(allowed, max(0, floor(allowed - counted)), counted > allowed)


def exceeds(refund: int, wage: int, percent: int) -> bool:
    """Whether a refund is more than so many percent of a wage."""
    return refund * 100 > wage * percent
