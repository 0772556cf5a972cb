"""How an offer works in practice: whom it is for, what it holds, how one gets there, its seats."""

from dataclasses import dataclass
from typing import NamedTuple

from generator.model.cards import OfferCard
from generator.model.catalogue import Context
from generator.model.intake import Intake
from generator.model.offer import Offer, TargetGroup
from generator.model.quantities import Amount, Duration
from generator.model.shared import Contact, FollowUp, Referral
from generator.outputs.shared import parts
from generator.outputs.shared.activity import LeastActivity, least_activity
from generator.outputs.shared.facts import Line, known, mentoring_lines
from generator.outputs.shared.parts import Freshened, SourceView
from generator.outputs.shared.paths import Link
from generator.texts import labels, numbers


class GroupView(NamedTuple):
    """A target group of an offer; ``ended``: it belongs to earlier rules."""

    link: Link
    age: str = ""
    note: str | None = None
    ended: bool = False


@dataclass(frozen=True, slots=True)
class Audience:
    """The groups with the legal minimum of each, and what is asked of the citizen."""

    groups: tuple[GroupView, ...] = ()
    source_words: str | None = None
    least_activity: tuple[LeastActivity, ...] = ()
    requirements: tuple[str, ...] = ()


def audience(offer: Offer, context: Context, *, in_use: bool) -> Audience:
    """Whom the offer is for, as of the build's date."""
    ids = [group.group for group in offer.groups]
    return Audience(
        groups=tuple(_group(group, context) for group in offer.groups),
        source_words=offer.groups_text,
        least_activity=least_activity(context, ids, in_use=in_use),
        requirements=offer.requirements,
    )


def _group(group: TargetGroup, context: Context) -> GroupView:
    term = context.term("maalgrupper", group.group)
    return GroupView(
        link=parts.term_link(context, "maalgrupper", group.group),
        age=f"{numbers.amount(group.age)} år" if group.age else "",
        note=group.note,
        ended=term is not None and term.ended_by(context.today),
    )


@dataclass(frozen=True, slots=True)
class Content:
    """What happens in the offer."""

    markdown: str | None = None
    items: tuple[str, ...] = ()
    purposes: tuple[str, ...] = ()
    purposes_words: str | None = None
    step: str | None = None
    support: tuple[str, ...] = ()
    mentoring: tuple[Line, ...] = ()
    extent: tuple[Line, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is known of what happens."""
        known = (self.markdown, self.items, self.purposes, self.purposes_words, self.extent)
        return not any(known)


@dataclass(frozen=True, slots=True)
class Access:
    """How and when a citizen comes into the offer."""

    intake: tuple[Line, ...] = ()
    referral: tuple[Line, ...] = ()
    follow_up: tuple[Line, ...] = ()
    contact: Contact | None = None


@dataclass(frozen=True, slots=True)
class Capacity:
    """The offer's seats, and the people in it, with the date of the figures."""

    title: str = "Pladser"
    lines: tuple[Line, ...] = ()
    updated: Freshened | None = None
    note: str | None = None
    sources: tuple[SourceView, ...] = ()


def content(offer: Offer, context: Context) -> Content:
    return Content(
        markdown=offer.description,
        items=offer.contents,
        purposes=tuple(parts.term_label(context, "formaal", id) for id in offer.purposes),
        purposes_words=offer.purposes_text,
        step=_step(offer),
        support=tuple(parts.term_label(context, "stoette", id) for id in offer.support),
        mentoring=mentoring_lines(offer.mentoring),
        extent=known(
            Line("extent.duration", "Varighed", _duration(offer.duration)),
            Line("extent.hours_a_week", "Timer pr. uge", _amount(offer.hours_a_week)),
            Line("extent.hours_in_all", "Timer i alt", _amount(offer.hours_in_all)),
            Line("extent.words", "Omfang", offer.extent or ""),
        ),
    )


def _step(offer: Offer) -> str | None:
    if offer.exit:
        return f"Udgang: {labels.EXITS[offer.exit]}"
    return f"Trin {offer.step}: {labels.STEPS[offer.step]}" if offer.step else None


def access(card: OfferCard, offer: Offer, context: Context) -> Access:
    intake, referral = offer.intake or Intake(), offer.referral or Referral()
    follow = offer.follow_up or FollowUp()
    every = numbers.every(follow.every) if follow.every else ""
    starts = [s for s in intake.starts if s.day >= context.today or not card.is_active]
    return Access(
        intake=known(
            Line("intake.form", "Optag", labels.INTAKE.get(intake.form or "", "")),
            Line("intake.dates", "Holdstart", numbers.listing([*map(numbers.start, starts)])),
            Line("intake.waiting", "Ventetid", _duration(intake.waiting)),
            Line("intake.note", "Om hold og ventetid", intake.note or ""),
        ),
        referral=known(
            Line("referral.who", "Hvem kan henvise", referral.who or ""),
            Line("referral.how", "Hvordan", referral.how or ""),
            Line("referral.deadline", "Frist", _duration(referral.deadline)),
            Line("referral.note", "Bemærk", referral.note or ""),
        ),
        follow_up=known(
            Line("follow_up.every", "Hvor tit", every),
            Line("follow_up.how", "Hvordan", follow.how or ""),
        ),
        contact=offer.contact,
    )


def capacity(card: OfferCard, offer: Offer, context: Context) -> Capacity | None:
    """The offer's seats and the people in it, or None when nothing is known of them."""
    seats, figure = offer.capacity, card.seats
    if seats is None or figure is None:
        return None
    people = seats.participants
    cited = dict.fromkeys((seats.source, people.source if people else None))
    unit = seats.unit or ""
    few = dict.fromkeys(seats.too_few, labels.TOO_FEW)
    total = f"{numbers.amount(seats.seats)} {unit}".strip() if seats.seats else ""
    total = total or ("" if seats.free is not None else unit)
    return Capacity(
        title="Deltagere" if people and not figure.has_seats else "Pladser",
        lines=known(
            Line("capacity.seats", "Pladser", few.get("pladser", total)),
            Line("capacity.free", "Ledige", _number(seats.free)),
            Line(
                "capacity.waiting", "På venteliste", few.get("venteliste", _number(seats.waiting))
            ),
            Line("capacity.participants", "Deltagere", parts.participants_text(figure)),
        ),
        updated=parts.freshened(seats.updated, context) if seats.updated else None,
        note=seats.note,
        sources=tuple(
            view for source in cited if (view := parts.cited(context, source, offer.sources))
        ),
    )


def _duration(value: Duration | None) -> str:
    return numbers.duration(value) if value else ""


def _amount(value: Amount | None) -> str:
    return numbers.amount(value) if value else ""


def _number(value: int | None) -> str:
    return "" if value is None else numbers.number(value)
