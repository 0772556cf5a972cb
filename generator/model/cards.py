"""Catalogue cards: the few facts of an entry that lists, relations and rules across entries use.

A card is small and quick to store, so a build can know all entries while it holds
the whole of only those it renders.
"""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from generator.model.fit import Fit, fit_of
from generator.model.offer import NO_MEASUREMENT, Effect, Offer, Price
from generator.model.partner import Partner, Seats
from generator.model.quantities import Duration, Span


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
    """A price and its unit."""

    amount: float
    unit: str
    year: int | None


class EffectFigure(NamedTuple):
    """The first share a measure gives, with how many were measured."""

    measure: str
    share: Span
    measured: int | None


class SeatFigure(NamedTuple):
    """Seats in one form."""

    form: str
    total: Span | None
    free: int | None
    paused: int | None
    coming: int | None
    waiting: int | None
    groups: tuple[str, ...]
    updated: date | None

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


class OfferCard(NamedTuple):
    """An offer's card."""

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
    summary: str | None
    length: LengthFigure | None
    hours: Span | None
    price: PriceFigure | None
    effect: EffectFigure | None
    unmeasured: bool
    seats: SeatFigure | None
    intake: str | None
    intake_dates: tuple[date, ...]
    provider: str | None
    owner: str | None
    reviewed: date | None
    see_also: tuple[str, ...]
    partners: tuple[str, ...]
    links: tuple[Link, ...]
    fit: Fit

    @property
    def is_active(self) -> bool:
        return self.status == "aktiv"

    @property
    def is_full(self) -> bool:
        """Whether an offer in use has reported that no seat is free."""
        return self.is_active and self.seats is not None and self.seats.free == 0

    @property
    def name(self) -> str:
        return self.title


class PartnerCard(NamedTuple):
    """A partner company's card."""

    id: str
    file: str
    title_line: int
    title: str
    status: str
    kind: str
    example: bool
    municipalities: tuple[str, ...]
    area: str | None
    town: str | None
    sector: str | None
    branch_code: tuple[str, str] | None
    branch_text: str | None
    staff: int | None
    summary: str | None
    seats: tuple[SeatFigure, ...]
    mentors: Span | None
    trained: int | None
    mentor_hours: Span | None
    bought_free: bool | None
    paid: bool | None
    agreement: str | None
    signed: date | None
    expires: date | None
    owner: str | None
    reviewed: date | None
    offers: tuple[str, ...]
    links: tuple[Link, ...]
    spots: PartnerSpots = PartnerSpots()

    @property
    def is_active(self) -> bool:
        return self.status == "aktiv"

    @property
    def is_full(self) -> bool:
        """Whether a workplace in use has reported of all its seats that none is free."""
        return self.is_active and bool(self.seats) and all(s.free == 0 for s in self.seats)

    @property
    def name(self) -> str:
        return self.title


Card = OfferCard | PartnerCard


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
        summary=offer.summary,
        length=length_figure(offer.duration) if offer.duration else None,
        hours=offer.hours_a_week.span if offer.hours_a_week else None,
        price=_weekly_first(offer.prices),
        effect=_first_share(offer.effects),
        unmeasured=any(effect.measure == NO_MEASUREMENT for effect in offer.effects),
        seats=_capacity(offer),
        intake=offer.intake.form if offer.intake else None,
        intake_dates=offer.intake.dates if offer.intake else (),
        provider=offer.provider,
        owner=offer.owner,
        reviewed=offer.reviewed,
        see_also=offer.see_also,
        partners=offer.partners,
        links=links,
        fit=fit_of(offer),
    )


def partner_card(
    id: str, file: str, title_line: int, partner: Partner, links: tuple[Link, ...]
) -> PartnerCard:
    """The card of a partner company that was read from ``file``."""
    branch, mentors, signed = partner.branch, partner.mentors, partner.agreement
    has_code = branch is not None and branch.system is not None and branch.code is not None
    return PartnerCard(
        id=id,
        file=file,
        title_line=title_line,
        title=partner.name,
        status=partner.status,
        kind=partner.kind,
        example=partner.example,
        municipalities=partner.municipalities or (),
        area=partner.area,
        town=partner.place.town if partner.place else None,
        sector=partner.sector,
        branch_code=(branch.system, branch.code) if has_code else None,  # type: ignore[union-attr,arg-type]
        branch_text=branch.text if branch else None,
        staff=partner.staff,
        summary=partner.summary,
        seats=tuple(seat_figure(seats) for seats in partner.seats),
        mentors=mentors.count.span if mentors and mentors.count else None,
        trained=mentors.trained if mentors else None,
        mentor_hours=mentors.hours_a_week.span if mentors and mentors.hours_a_week else None,
        bought_free=mentors.bought_free if mentors else None,
        paid=mentors.paid if mentors else None,
        agreement=signed.type if signed else None,
        signed=signed.signed if signed else None,
        expires=signed.expires if signed else None,
        owner=partner.owner,
        reviewed=partner.reviewed,
        offers=partner.offers,
        links=links,
    )


def length_figure(duration: Duration) -> LengthFigure:
    """A duration as a figure of a card."""
    span = duration.amount.span if duration.amount else None
    return LengthFigure(duration.unit, span, duration.min_weeks, duration.max_weeks)


def _weekly_first(prices: tuple[Price, ...]) -> PriceFigure | None:
    """The price per citizen and week if there is one, else the first price with an amount."""
    figures = [
        PriceFigure(price.amount, price.unit, price.year)
        for price in prices
        if price.amount is not None and price.unit is not None
    ]
    weekly = [figure for figure in figures if figure.unit == "kr/borger/uge"]
    return next(iter(weekly + figures), None)


def _first_share(effects: tuple[Effect, ...]) -> EffectFigure | None:
    return next(
        (EffectFigure(e.measure, e.share.span, e.measured) for e in effects if e.share), None
    )


def _capacity(offer: Offer) -> SeatFigure | None:
    capacity = offer.capacity
    if capacity is None:
        return None
    count = capacity.seats.span if capacity.seats else None
    return SeatFigure(
        offer.tool, count, capacity.free, None, None, capacity.waiting, (), capacity.updated
    )


def seat_figure(seats: Seats) -> SeatFigure:
    """A workplace's seats in one form as a figure of its card."""
    return SeatFigure(
        seats.form,
        seats.count.span if seats.count else None,
        seats.free,
        seats.paused,
        seats.coming,
        seats.waiting,
        seats.groups,
        seats.updated,
    )
