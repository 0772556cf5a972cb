"""An offer's card: what lists show of it, and what decides whether it fits a citizen."""

from datetime import date
from typing import NamedTuple

from generator.model.cards.figures import (
    LengthFigure,
    Link,
    PriceFigure,
    SeatFigure,
    Spot,
    length_figure,
    participant_figure,
)
from generator.model.effect import NO_MEASUREMENT
from generator.model.guarded import withheld
from generator.model.intake import Start
from generator.model.offer import Offer, Price
from generator.model.quantities import Span
from generator.model.shared import in_use, is_active


class ShareFigure(NamedTuple):
    """A share that a measure gives, when it was measured, for which group and of how many."""

    measure: str
    after: str | None
    group: str | None
    share: Span
    measured: int | None
    about: str | None = None
    period: str | None = None


class StartFigure(NamedTuple):
    """A day that a group begins, whether that group is known to be full, or to have room."""

    day: date
    is_full: bool
    has_room: bool


class Fit(NamedTuple):
    """An offer's terms. ``ages`` are in the order of the offer's target groups."""

    ages: tuple[Span | None, ...]
    support: tuple[str, ...]
    mentor: bool | None
    town: str | None
    transport: str | None
    waiting: LengthFigure | None
    requirements: tuple[str, ...]
    shares: tuple[ShareFigure, ...]


def fit_of(offer: Offer) -> Fit:
    """The terms of an offer, as its card keeps them."""
    waiting = offer.intake.waiting if offer.intake else None
    return Fit(
        ages=tuple(group.age.span if group.age else None for group in offer.groups),
        support=offer.support,
        mentor=offer.mentoring.possible if offer.mentoring else None,
        town=offer.place.town if offer.place else None,
        transport=offer.place.transport if offer.place else None,
        waiting=length_figure(waiting) if waiting else None,
        requirements=offer.requirements,
        shares=tuple(
            ShareFigure(e.measure, e.after, e.group, e.part, e.measured, e.about, e.period)
            for e in offer.effects
            if e.part
        ),
    )


class OfferCard(NamedTuple):
    """An offer's card.

    ``measured_for`` and ``unmeasured_for`` have the group of each result and of each that is yet
    to be measured; None stands for all whom the offer is for. ``withheld`` names the keys whose
    values are known and not shown.
    """

    id: str
    file: str
    title_line: int
    title: str
    status: str
    example: bool
    municipalities: tuple[str, ...]
    area: str | None
    tool: str
    groups: tuple[str, ...]
    purposes: tuple[str, ...]
    step: int | None
    exit: str | None
    summary: str | None
    length: LengthFigure | None
    hours: Span | None
    price: PriceFigure | None
    unmeasured_for: tuple[str | None, ...]
    measured_for: tuple[str | None, ...]
    seats: SeatFigure | None
    intake: str | None
    starts: tuple[StartFigure, ...]
    provider: str | None
    owner: str | None
    reviewed: date | None
    see_also: tuple[str, ...]
    partners: tuple[str, ...]
    principles: tuple[str, ...]
    links: tuple[Link, ...]
    fit: Fit
    withheld: tuple[str, ...] = ()
    town_spot: Spot = (1, 1)

    @property
    def has_result(self) -> bool:
        """Whether any effect has been measured."""
        return bool(self.measured_for)

    @property
    def unmeasured(self) -> bool:
        """Whether it is said of any effect that it is not measured yet."""
        return bool(self.unmeasured_for)

    @property
    def is_active(self) -> bool:
        return is_active(self.status)

    @property
    def in_use(self) -> bool:
        return in_use(self.status)

    @property
    def is_full(self) -> bool:
        """Whether an offer in use has reported that no seat is free."""
        return self.is_active and self.seats is not None and self.seats.free == 0

    @property
    def name(self) -> str:
        return self.title


def offer_card(
    id: str, file: str, title_line: int, offer: Offer, links: tuple[Link, ...]
) -> OfferCard:
    """The card of an offer that was read from ``file``."""
    return OfferCard(
        id=id,
        file=file,
        title_line=title_line,
        title=offer.title,
        status=offer.status,
        example=offer.example,
        municipalities=offer.municipalities or (),
        area=offer.area,
        tool=offer.tool,
        groups=tuple(group.group for group in offer.groups),
        purposes=offer.purposes,
        step=offer.step,
        exit=offer.exit,
        summary=offer.summary,
        length=length_figure(offer.duration) if offer.duration else None,
        hours=offer.hours_a_week.span if offer.hours_a_week else None,
        price=_weekly_first(offer.prices),
        unmeasured_for=tuple(e.group for e in offer.effects if e.measure == NO_MEASUREMENT),
        measured_for=tuple(e.group for e in offer.effects if e.is_result),
        seats=_capacity(offer),
        intake=offer.intake.form if offer.intake else None,
        starts=tuple(StartFigure(s.day, s.is_full, s.has_room) for s in _starts(offer)),
        provider=offer.provider,
        owner=offer.owner,
        reviewed=offer.reviewed,
        see_also=offer.see_also,
        partners=offer.partners,
        principles=offer.principles,
        links=links,
        fit=fit_of(offer),
        withheld=_withheld(offer),
    )


def _withheld(offer: Offer) -> tuple[str, ...]:
    """What is not shown; a price, though another may be."""
    has_price = any(price.is_price and price.is_withheld for price in offer.prices)
    return (*withheld(offer), *(("pris",) if has_price else ()))


def _starts(offer: Offer) -> tuple[Start, ...]:
    return offer.intake.starts if offer.intake else ()


def _weekly_first(prices: tuple[Price, ...]) -> PriceFigure | None:
    """The price per citizen and week if there is one, else the first other price."""
    figures = [
        PriceFigure(price.amount, price.unit, price.year)
        for price in prices
        if price.is_price and price.amount is not None and price.unit is not None
    ]
    weekly = [figure for figure in figures if figure.unit == "kr/borger/uge"]
    return next(iter(weekly + figures), None)


def _capacity(offer: Offer) -> SeatFigure | None:
    capacity = offer.capacity
    if capacity is None:
        return None
    count = capacity.seats.span if capacity.seats else None
    return SeatFigure(
        offer.tool,
        count,
        capacity.free,
        None,
        None,
        capacity.waiting,
        (),
        capacity.updated,
        capacity.unit,
        participant_figure(capacity.participants),
        free_from=capacity.free_from,
        note=capacity.note or "",
        too_few=capacity.too_few,
    )
