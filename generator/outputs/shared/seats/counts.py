"""What is counted of seats besides how many there are."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import NamedTuple

from generator.model.cards import SeatFigure


class Count(NamedTuple):
    """A number that a figure of seats may have: its id, its label, and how it is read on a day.

    ``key`` is that of the field that it is not shown without.
    """

    id: str
    label: str
    key: str
    of: Callable[[SeatFigure, date], int | None]


def _is_later(seats: SeatFigure, day: date) -> bool:
    return bool(seats.free and seats.free_from and seats.free_from > day)


SEATS = ("seats", "Pladser")
"""The id and the label of how many there are, which is a span."""

COUNTS: Sequence[Count] = (
    Count("free", "Ledige", "ledige", lambda s, day: None if _is_later(s, day) else s.free),
    Count("later", "Ledige senere", "ledige", lambda s, day: s.free if _is_later(s, day) else None),
    Count("taken", "Optagne", "antal", lambda seats, _: seats.taken),
    Count("paused", "På pause", "på_pause", lambda seats, _: seats.paused),
    Count("coming", "På vej", "på_vej", lambda seats, _: seats.coming),
    Count("waiting", "På venteliste", "venteliste", lambda seats, _: seats.waiting),
)
"""In the order of tables."""
