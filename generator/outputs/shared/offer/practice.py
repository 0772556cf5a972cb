"""How an offer works in practice: what it holds, how one gets there, its seats."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.cards import OfferCard
from generator.model.catalogue import Context
from generator.model.offer import Offer
from generator.model.quantities import Duration
from generator.model.shared import Contact
from generator.outputs.shared import parts
from generator.outputs.shared.facts import Line, mentoring_lines
from generator.outputs.shared.parts import Freshened, SourceView
from generator.texts import labels, numbers


@dataclass(frozen=True, slots=True)
class Content:
    """What happens in the offer."""

    markdown: str | None
    items: tuple[str, ...]
    purposes: tuple[str, ...]
    purposes_words: str | None
    step: str | None
    support: tuple[str, ...]
    mentoring: tuple[Line, ...]
    extent: tuple[Line, ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing is known of what happens."""
        known = (self.markdown, self.items, self.purposes, self.purposes_words, self.extent)
        return not any(known)


@dataclass(frozen=True, slots=True)
class Access:
    """How and when a citizen comes into the offer."""

    intake: tuple[Line, ...]
    referral: tuple[Line, ...]
    follow_up: tuple[Line, ...]
    contact: Contact | None


@dataclass(frozen=True, slots=True)
class Capacity:
    """The offer's seats with the date of the figures."""

    lines: tuple[Line, ...]
    updated: Freshened | None
    note: str | None
    source: SourceView | None


def content(offer: Offer, context: Context) -> Content:
    return Content(
        markdown=offer.description,
        items=offer.contents,
        purposes=tuple(parts.term_label(context, "formaal", id) for id in offer.purposes),
        purposes_words=offer.purposes_text,
        step=f"Trin {offer.step}: {labels.STEPS[offer.step]}" if offer.step else None,
        support=tuple(parts.term_label(context, "stoette", id) for id in offer.support),
        mentoring=mentoring_lines(offer.mentoring),
        extent=_lines(
            ("Varighed", _duration(offer.duration)),
            ("Timer pr. uge", numbers.amount(offer.hours_a_week) if offer.hours_a_week else ""),
            ("Timer i alt", numbers.amount(offer.hours_in_all) if offer.hours_in_all else ""),
            ("Omfang", offer.extent or ""),
        ),
    )


def access(card: OfferCard, offer: Offer, context: Context) -> Access:
    intake, referral, follow = offer.intake, offer.referral, offer.follow_up
    dates = [day for day in card.intake_dates if day >= context.today or not card.is_active]
    return Access(
        intake=_lines(
            ("Optag", labels.INTAKE.get(intake.form or "", "") if intake else ""),
            ("Holdstart", numbers.listing([numbers.day(day) for day in dates])),
            ("Ventetid", _duration(intake.waiting) if intake else ""),
            ("Om optaget", (intake.note or "") if intake else ""),
        ),
        referral=_lines(
            ("Hvem kan henvise", (referral.who or "") if referral else ""),
            ("Hvordan", (referral.how or "") if referral else ""),
            ("Frist", _duration(referral.deadline) if referral else ""),
            ("Bemærk", (referral.note or "") if referral else ""),
        ),
        follow_up=_lines(
            ("Hvor tit", numbers.every(follow.every) if follow and follow.every else ""),
            ("Hvordan", (follow.how or "") if follow else ""),
        ),
        contact=offer.contact,
    )


def capacity(offer: Offer, context: Context) -> Capacity | None:
    """The offer's seats, or None when nothing is known of them."""
    seats = offer.capacity
    if seats is None:
        return None
    unit = seats.unit or ""
    total = f"{numbers.amount(seats.seats)} {unit}".strip() if seats.seats else ""
    return Capacity(
        lines=_lines(
            ("Pladser", total or ("" if seats.free is not None else unit)),
            ("Ledige", numbers.number(seats.free) if seats.free is not None else ""),
            ("På venteliste", numbers.number(seats.waiting) if seats.waiting is not None else ""),
        ),
        updated=parts.freshened(seats.updated, context.today, context.settings.seats)
        if seats.updated
        else None,
        note=seats.note,
        source=parts.cited(context, seats.source, offer.sources),
    )


def _duration(value: Duration | None) -> str:
    return numbers.duration(value) if value else ""


def _lines(*lines: Line) -> tuple[Line, ...]:
    return tuple(line for line in lines if line[1])
