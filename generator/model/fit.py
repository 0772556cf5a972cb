"""What of an offer tells whether it fits a citizen, and the figures it is compared by."""

from __future__ import annotations

from typing import NamedTuple

from generator.model.offer import Offer
from generator.model.quantities import Span


class ShareFigure(NamedTuple):
    """A share that a measure gives, when it was measured, for which group and of how many."""

    measure: str
    after: str | None
    group: str | None
    share: Span
    measured: int | None


class WaitingFigure(NamedTuple):
    """A waiting time: its unit (as in :attr:`Duration.unit`), its span, and at most how long."""

    unit: str
    span: Span | None
    max_weeks: float | None


class Fit(NamedTuple):
    """An offer's terms. ``ages`` stand in the order of the offer's target groups."""

    ages: tuple[Span | None, ...]
    support: tuple[str, ...]
    mentor: bool | None
    town: str | None
    transport: str | None
    waiting: WaitingFigure | None
    requirements: tuple[str, ...]
    shares: tuple[ShareFigure, ...]


def fit_of(offer: Offer) -> Fit:
    """The terms of an offer, as its card keeps them."""
    return Fit(
        ages=tuple(group.age.span if group.age else None for group in offer.groups),
        support=offer.support,
        mentor=offer.mentoring.possible if offer.mentoring else None,
        town=offer.place.town if offer.place else None,
        transport=offer.place.transport if offer.place else None,
        waiting=_waiting(offer),
        requirements=offer.requirements,
        shares=tuple(
            ShareFigure(e.measure, e.after, e.group, e.share.span, e.measured)
            for e in offer.effects
            if e.share
        ),
    )


def _waiting(offer: Offer) -> WaitingFigure | None:
    waiting = offer.intake.waiting if offer.intake else None
    if waiting is None:
        return None
    span = waiting.amount.span if waiting.amount else None
    return WaitingFigure(waiting.unit, span, waiting.max_weeks)
