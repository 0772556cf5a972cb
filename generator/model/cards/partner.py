"""A company's card."""

from datetime import date
from typing import NamedTuple

from generator.model.cards.figures import Link, PartnerSpots, SeatFigure, seat_figure
from generator.model.guarded import withheld
from generator.model.partner import Partner
from generator.model.quantities import Amount, Span
from generator.model.shared import in_use, is_active


class PartnerCard(NamedTuple):
    """A partner company's card. ``withheld`` names the keys whose values are not shown."""

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
    mentors_per_centre: Span | None
    trained: int | None
    mentor_hours: Span | None
    bought_free: bool | None
    paid: bool | None
    agreement: str | None
    signed: date | None
    expires: date | None
    last_contact: date | None
    owner: str | None
    reviewed: date | None
    offers: tuple[str, ...]
    links: tuple[Link, ...]
    spots: PartnerSpots = PartnerSpots()
    withheld: tuple[str, ...] = ()

    @property
    def is_active(self) -> bool:
        return is_active(self.status)

    @property
    def in_use(self) -> bool:
        return in_use(self.status)

    @property
    def is_full(self) -> bool:
        """Whether a workplace in use has reported of all its seats that none is free."""
        return self.is_active and bool(self.seats) and all(s.free == 0 for s in self.seats)

    @property
    def name(self) -> str:
        return self.title


def partner_card(
    id: str, file: str, title_line: int, partner: Partner, links: tuple[Link, ...]
) -> PartnerCard:
    """The card of a partner company that was read from ``file``."""
    branch, mentors, signed = partner.branch, partner.mentors, partner.agreement
    in_all = mentors if mentors and not mentors.per else None
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
        branch_code=branch.full_code if branch else None,
        branch_text=branch.text if branch else None,
        staff=partner.staff,
        summary=partner.summary,
        seats=tuple(seat_figure(seats) for seats in partner.seats),
        mentors=_span(in_all.count) if in_all else None,
        mentors_per_centre=_span(mentors.count) if mentors and not in_all else None,
        trained=mentors.trained if mentors else None,
        mentor_hours=_span(in_all.hours_a_week) if in_all else None,
        bought_free=mentors.bought_free if mentors else None,
        paid=mentors.paid if mentors else None,
        agreement=signed.type if signed else None,
        signed=signed.signed if signed else None,
        expires=signed.expires if signed else None,
        last_contact=partner.cooperation.last_contact if partner.cooperation else None,
        owner=partner.owner,
        reviewed=partner.reviewed,
        offers=partner.offers,
        links=links,
        withheld=withheld(partner),
    )


def _span(amount: Amount | None) -> Span | None:
    return amount.span if amount else None
