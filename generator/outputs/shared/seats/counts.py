"""What is counted of seats besides how many there are."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import NamedTuple

from generator.model.cards import SeatFigure


class Count(NamedTuple):
    """A number that a figure of seats may have: its id, its label, and how it is read on a day."""

    id: str
    label: str
    of: Callable[[SeatFigure, date], int | None]


def _is_later(seats: SeatFigure, day: date) -> bool:
    return bool(seats.free and seats.free_from and seats.free_from > day)


SEATS = ("seats", "Pladser")
"""The id and the label of how many there are, which is a span."""

COUNTS: Sequence[Count] = (
    Count("free", "Ledige", lambda seats, day: None if _is_later(seats, day) else seats.free),
    Count(
        "later", "Ledige senere", lambda seats, day: seats.free if _is_later(seats, day) else None
    ),
    Count("taken", "Optagne", lambda seats, _: seats.taken),
    Count("paused", "På pause", lambda seats, _: seats.paused),
    Count("coming", "På vej", lambda seats, _: seats.coming),
    Count("waiting", "På venteliste", lambda seats, _: seats.waiting),
)
"""In the order of tables."""
