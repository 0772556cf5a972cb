"""The figures that cards hold, each in one small shape."""

from datetime import date
from typing import NamedTuple

from generator.model.partner import Seats
from generator.model.quantities import Duration, Span
from generator.model.shared import Participants


class Link(NamedTuple):
    """A reference from an entry to another: what kind, which id, and where it is written."""

    target: str
    id: str
    line: int
    column: int


class LengthFigure(NamedTuple):
    """A duration: its unit (as in :attr:`Duration.unit`), its span, and both ends in weeks."""

    unit: str
    span: Span | None
    min_weeks: float | None
    max_weeks: float | None


class PriceFigure(NamedTuple):
    """An offer's own price and its unit."""

    amount: float
    unit: str
    year: int | None


class ParticipantFigure(NamedTuple):
    """People in a place: how many of what, and the day or the period they were counted in."""

    number: Span
    unit: str | None
    dated: str
    period: str | None


class SeatFigure(NamedTuple):
    """Seats in one form, and the people in the place. ``unit`` is the source's own.

    ``too_few`` names the keys of what is known and counts too few people to be shown.
    ``per_centre`` is known instead of ``total`` where a source says no more; it is never added.
    ``note`` is the source's own condition, as "fyldt 18 år"; ``free_from`` the day that the free
    seats are free from, where that is not at once.
    """

    form: str
    total: Span | None
    free: int | None
    paused: int | None
    coming: int | None
    waiting: int | None
    groups: tuple[str, ...]
    updated: date | None
    unit: str | None = None
    participants: ParticipantFigure | None = None
    per_centre: Span | None = None
    free_from: date | None = None
    too_few: tuple[str, ...] = ()
    note: str = ""

    @property
    def has_seats(self) -> bool:
        """Whether the seats are counted, in all or the free ones."""
        return self.total is not None or self.free is not None

    @property
    def taken(self) -> int | None:
        """The seats in use, only where an exact number and the free ones are both known.

        Seats on pause are neither free nor taken.
        """
        if self.free is None or self.total is None or self.total.shape != "exact":
            return None
        rest = int(self.total.low or 0) - self.free - (self.paused or 0)
        return rest if rest >= 0 else None


Spot = tuple[int, int]
"""A line and a column of an entry's file."""


class PartnerSpots(NamedTuple):
    """Where a company's file says what rules across entries judge it by."""

    signed: Spot = (1, 1)
    seats: Spot = (1, 1)
    mentors: Spot = (1, 1)
    town: Spot = (1, 1)


def length_figure(duration: Duration) -> LengthFigure:
    """A duration as a figure of a card."""
    span = duration.amount.span if duration.amount else None
    return LengthFigure(duration.unit, span, duration.min_weeks, duration.max_weeks)


def seat_figure(seats: Seats) -> SeatFigure:
    """A workplace's seats in one form as a figure of its card."""
    each = seats.sites.seats_each if seats.sites else None
    return SeatFigure(
        seats.form,
        seats.count.span if seats.count else None,
        seats.free,
        seats.paused,
        seats.coming,
        seats.waiting,
        seats.groups,
        seats.updated,
        participants=participant_figure(seats.participants),
        per_centre=each.span if each and seats.count is None else None,
        free_from=seats.free_from,
        too_few=seats.too_few,
        note=seats.note or "",
    )


def participant_figure(people: Participants | None) -> ParticipantFigure | None:
    """People in a place as a figure of a card."""
    if people is None:
        return None
    return ParticipantFigure(people.count.span, people.unit, people.dated, people.period)
