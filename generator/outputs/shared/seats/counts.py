"""What is counted of seats besides how many there are."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from generator.model.cards import SeatFigure


class Count(NamedTuple):
    """A number that a figure of seats may have: its id, its label, and how it is read.

    ``key`` is that of the field that it is not shown without.
    """

    id: str
    label: str
    key: str
    of: Callable[[SeatFigure], int | None]


SEATS = ("seats", "Pladser")
"""The id and the label of how many there are, which is a span."""

COUNTS: Sequence[Count] = (
    Count("free", "Ledige", "ledige", lambda seats: seats.free),
    Count("taken", "Optagne", "antal", lambda seats: seats.taken),
    Count("paused", "På pause", "på_pause", lambda seats: seats.paused),
    Count("coming", "På vej", "på_vej", lambda seats: seats.coming),
    Count("waiting", "På venteliste", "venteliste", lambda seats: seats.waiting),
)
"""In the order of tables."""
