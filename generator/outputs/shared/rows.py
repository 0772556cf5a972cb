"""A line of a list: an offer or a company in brief."""

from collections.abc import Callable
from typing import Any, NamedTuple, TypeVar

from generator.model.cards import OfferCard, PartnerCard, PriceFigure, SeatFigure
from generator.model.catalogue import Catalogue, Context, section_of
from generator.model.free import all_starts_full, is_stale, open_starts
from generator.outputs.shared import parts, paths
from generator.outputs.shared.measures import main_share, share_text
from generator.outputs.shared.parts import Badge
from generator.outputs.shared.paths import Link
from generator.texts import labels, numbers


class OfferRow(NamedTuple):
    """An offer in a list. Empty text means not known; what is not public says so."""

    path: str
    title: str
    badges: tuple[Badge, ...]
    summary: str | None
    tool: str
    groups: str
    length: str
    start: str
    price: str
    effect: str
    seats: str
    seats_note: str
    place: str


class PartnerRow(NamedTuple):
    """A company in a list. Empty text means not known."""

    path: str
    title: str
    badges: tuple[Badge, ...]
    summary: str | None
    branch: str
    place: str
    seats: tuple[str, ...]
    mentors: str
    agreement: Link | None
    contact: str
    no_agreement: str = ""


MAX_GROUPS = 3


C = TypeVar("C")
R = TypeVar("R")


def _once(make: Callable[[C], R]) -> Callable[[str, C], R]:
    made: dict[str, R] = {}

    def get(id: str, of: C) -> R:
        if id not in made:
            made[id] = make(of)
        return made[id]

    return get


class Rows:
    """The lines of one catalogue's lists, each made once however many lists it is in."""

    def __init__(self, catalogue: Catalogue, kept: Callable[[Any], Any] = _once) -> None:
        """``kept`` turns a function of a card into one of an id and its card that remembers."""
        self._offer: Callable[[str, OfferCard], OfferRow] = kept(
            lambda card: offer_row(card, catalogue.context)
        )
        self._partner: Callable[[str, PartnerCard], PartnerRow] = kept(
            lambda card: partner_row(card, catalogue)
        )

    def offer(self, card: OfferCard) -> OfferRow:
        return self._offer(card.id, card)

    def partner(self, card: PartnerCard) -> PartnerRow:
        return self._partner(card.id, card)


def offer_row(card: OfferCard, context: Context) -> OfferRow:
    """An offer as a line of a list on the build's date."""
    names = [parts.term_label(context, "maalgrupper", group) for group in card.groups]
    more = f" og {len(names) - MAX_GROUPS} til" if len(names) > MAX_GROUPS else ""
    seats, effect = card.seats, main_share(card, context)
    return OfferRow(
        path=paths.offer(card.id),
        title=card.title,
        badges=parts.badges(card),
        summary=card.summary,
        tool=parts.term_label(context, "redskaber", card.tool),
        groups=", ".join(names[:MAX_GROUPS]) + more or not_shown(card, "målgrupper"),
        length=length_text(card) or not_shown(card, "varighed"),
        start=start_text(card, context) or not_shown(card, "optag"),
        price=price_text(context, card.price) or not_shown(card, "pris"),
        effect=share_text(card, context, effect) if effect else _unmeasured(card),
        seats=parts.capacity_text(seats, context.today) or not_shown(card, "kapacitet"),
        seats_note=_seats_note(seats) if seats else "",
        place=parts.municipality_names(context, card.municipalities) or card.area or "",
    )


def _seats_note(seats: SeatFigure) -> str:
    """When the seats were counted."""
    return f"pr. {numbers.day(seats.updated)}" if seats.updated else ""


def length_text(card: OfferCard) -> str:
    """How long an offer lasts."""
    return numbers.length(card.length.unit, card.length.span) if card.length else ""


def start_text(card: OfferCard, context: Context) -> str:
    """The next day that one can begin, or how citizens are taken in."""
    coming = open_starts(card, context)
    if coming:
        return numbers.day(coming[0])
    if all_starts_full(card, context):
        return labels.NO_OPEN_START
    return labels.INTAKE.get(card.intake or "", "")


def price_text(context: Context, price: PriceFigure | None) -> str:
    """A price with its unit in words: ``1.650 kr. pr. borger pr. uge``."""
    if price is None:
        return ""
    unit = context.term("prisenheder", price.unit)
    return f"{numbers.money(price.amount)} {unit.label if unit else price.unit}"


def _unmeasured(card: OfferCard) -> str:
    return not_shown(card, "effekt") or ("ingen måling endnu" if card.unmeasured else "")


def not_shown(card: OfferCard | PartnerCard, key: str) -> str:
    """That a key's value is not shown; empty when it is, or when there is none."""
    return labels.NOT_SHOWN if key in card.withheld else ""


def partner_row(card: PartnerCard, catalogue: Catalogue) -> PartnerRow:
    """A company as a line of a list on the build's date."""
    context = catalogue.context
    return PartnerRow(
        path=paths.partner(card.id),
        title=card.title,
        badges=parts.badges(card),
        summary=card.summary,
        branch=branch_text(card, context) or not_shown(card, "branche"),
        place=card.town
        or parts.municipality_names(context, card.municipalities)
        or card.area
        or not_shown(card, "sted"),
        seats=tuple(_seat_line(card, context)) or tuple(filter(None, [not_shown(card, "pladser")])),
        mentors=parts.mentors_text(card) or not_shown(card, "mentorer"),
        agreement=agreement_link(card, catalogue),
        no_agreement=not_shown(card, "aftale"),
        contact=f"Seneste kontakt {numbers.day(card.last_contact)}" if card.last_contact else "",
    )


def agreement_link(card: PartnerCard, catalogue: Catalogue) -> Link | None:
    agreement = catalogue.agreements.get(card.agreement or "")
    return (
        Link(agreement.name, paths.agreement(card.agreement))
        if agreement and card.agreement
        else None
    )


def branch_text(card: PartnerCard, context: Context) -> str:
    """The company's own words for its branch, else the section its code belongs to."""
    if card.branch_text:
        return card.branch_text[:1].upper() + card.branch_text[1:]
    section = section_of(context, card.branch_code)
    return section.label if section else ""


def _seat_line(card: PartnerCard, context: Context) -> list[str]:
    lines = []
    for seats in card.seats:
        text = parts.capacity_text(seats, context.today)
        if seats.free is not None and seats.updated and is_stale(seats.updated, context):
            text += f" ({labels.TRUST['gammelt']})"
        form = parts.term_label(context, "redskaber", seats.form)
        lines.append(f"{form}: {text}" if text else form)
    return lines
