"""Small pieces that several pages show."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from generator.model.cards import Card, OfferCard, PartnerCard, SeatFigure
from generator.model.catalogue import Context, cited_source, is_repealed
from generator.model.discretion import SMALL_BASE
from generator.model.free import trust_on
from generator.model.offer import Provider
from generator.model.quantities import Span
from generator.model.settings import review_due
from generator.model.shared import is_active
from generator.model.sources import Citation, Source
from generator.model.vocabulary import CheckedTerm, SourceTerm
from generator.outputs.shared import paths
from generator.outputs.shared.paths import Link
from generator.texts import labels, numbers


class Badge(NamedTuple):
    """A short mark of an entry's state; ``kind`` chooses its look."""

    text: str
    kind: str


class SourceView(NamedTuple):
    """A source as it is cited."""

    title: str
    url: str | None = None
    path: str | None = None
    details: str = ""
    field_names: tuple[str, ...] = ()
    note: str | None = None


class Freshened(NamedTuple):
    """A dated figure's date in words, how old it is, and how far it can be trusted.

    ``as_of`` is the day its age is counted on, ISO 8601.
    """

    text: str
    trust: str
    as_of: str = ""


class Review(NamedTuple):
    """Who answers for a page, and when it was read through."""

    owner: str | None = None
    reviewed: str | None = None
    overdue_since: str | None = None


def term_link(context: Context, vocabulary: str, id: str) -> Link:
    """A link to a target group's or a tool's page, with the term's label."""
    return Link(term_label(context, vocabulary, id), paths.term(vocabulary, id))


def term_label(context: Context, vocabulary: str, id: str) -> str:
    """A term's label by itself."""
    term = context.term(vocabulary, id)
    return capitalised(term.label if term else id)


def capitalised(text: str) -> str:
    return text[:1].upper() + text[1:]


def municipality_names(context: Context, codes: tuple[str, ...]) -> str:
    return numbers.listing([term_label(context, "kommuner", code) for code in codes])


def freshened(updated: date, context: Context) -> Freshened:
    """A date with its age: fresh, ageing or stale by the settings' thresholds."""
    age = numbers.ago(updated, context.today)
    text = f"{numbers.day(updated)}, {age}"
    return Freshened(text, trust_on(updated, context), context.today.isoformat())


def capacity_text(seats: SeatFigure | None, today: date) -> str:
    """The seats and the people, each in its own words, or an empty text."""
    if seats is None:
        return ""
    return "; ".join(filter(None, (seats_text(seats, today), participants_text(seats))))


def waiting_text(seats: SeatFigure) -> str:
    """How many wait; empty when nobody does, or it is not known."""
    if "venteliste" in seats.too_few:
        return f"venteliste: {labels.TOO_FEW}"
    return f"{numbers.number(seats.waiting)} på venteliste" if seats.waiting else ""


def participants_text(seats: SeatFigure) -> str:
    """``14 deltagere (oktober 2001)``, in the source's own unit and period where it has them."""
    people = seats.participants
    if "deltagere" in seats.too_few:
        return f"deltagere: {labels.TOO_FEW}"
    if people is None:
        return ""
    unit = people.unit or ("deltager" if _is_one(people.number) else "deltagere")
    when = people.period or numbers.partial_day(people.dated)
    return f"{numbers.span(people.number)} {unit} ({when})"


def measured_text(people: int) -> str:
    """How many were measured, and whether that is little to go by."""
    note = f", {labels.SMALL_BASE}" if 0 < people < SMALL_BASE else ""
    return f"{numbers.number(people)}{note}"


def stair_step(card: OfferCard, context: Context) -> int | None:
    """The step of the stairs an offer is on: its own, or else its tool's. An exit is on none."""
    if card.exit:
        return None
    tool = context.term("redskaber", card.tool)
    return card.step or (tool.step if tool else None)


def mentors_text(card: PartnerCard) -> str:
    """``2``, ``2 pr. center`` or an empty text."""
    if card.mentors:
        return numbers.span(card.mentors)
    each = card.mentors_per_centre
    return f"{numbers.span(each)} pr. center" if each else ""


def per_centre_text(seats: SeatFigure) -> str:
    """``mindst 4 pladser pr. center`` or an empty text."""
    return f"{numbers.span(seats.per_centre)} pladser pr. center" if seats.per_centre else ""


def seats_text(seats: SeatFigure, today: date) -> str:
    """``3 af 50 ledige``, ``50 pladser``, ``3 ledige`` or an empty text.

    A source's own unit is never left out: ``120 helårspladser``, ``3 ledige af 20 deltagere``.

    Seats that are not free yet have their day: ``1 af 1 ledige fra 1. januar 2027``.
    """
    unit = seats.unit or ""
    total = numbers.span(seats.total) if seats.total else ""
    if seats.free is None:
        if not total:
            return unit or per_centre_text(seats)
        return f"{total} {unit or ('plads' if _is_one(seats.total) else 'pladser')}"
    whole = " ".join(filter(None, (total, unit)))
    free = numbers.number(seats.free)
    text = f"{free} ledige" if unit or not total else f"{free} af {total} ledige"
    of = f" af {whole}" if unit and total else f" ({unit})" if unit else ""
    return " ".join(filter(None, (text + of, free_since(seats, today))))


def free_since(seats: SeatFigure, today: date) -> str:
    """``fra 1. januar 2027`` of free seats that are not free yet; else empty."""
    later = seats.free and seats.free_from and seats.free_from > today
    return f"fra {numbers.day(seats.free_from)}" if later and seats.free_from else ""


def _is_one(span: Span | None) -> bool:
    return span is not None and span.shape != "range" and 1 in (span.low, span.high)


def badges(entry: Card | Provider) -> tuple[Badge, ...]:
    """What must be seen of an entry before anything else."""
    is_company = isinstance(entry, PartnerCard)
    statuses = labels.PARTNER_STATUS if is_company else labels.OFFER_STATUS
    marks = (
        (not is_active(entry.status), statuses[entry.status], entry.status),
        (isinstance(entry, OfferCard) and entry.is_full, "Fuldt optaget", "fuldt"),
        (isinstance(entry, PartnerCard) and entry.kind == "ordning", "Ordning", "ordning"),
        (entry.example, "Eksempel", "eksempel"),
    )
    return tuple(Badge(text, kind) for applies, text, kind in marks if applies)


def review(context: Context, owner: str | None, reviewed: date | None, *, in_use: bool) -> Review:
    """Who answers for an entry and whether its review is overdue on the build's date."""
    due = review_due(reviewed, context.settings.review_months) if reviewed else None
    late = in_use and due is not None and due < context.today
    return Review(
        owner,
        numbers.day(reviewed) if reviewed else None,
        numbers.day(due) if due and late else None,
    )


def cited(
    context: Context, citation: Citation | None, own: tuple[Source, ...]
) -> SourceView | None:
    """The source of a figure: one of the entry's own, a shared one, or the one written there."""
    if citation is None:
        return None
    source = cited_source(context, citation, own)
    if source is None:
        return SourceView(citation.reference or "")
    if isinstance(source, Source):
        return source_view(context, source)
    return SourceView(
        source.name, None, paths.source(source.id), source_details(context, source, is_short=True)
    )


def all_cited(
    context: Context, citations: Iterable[Citation], own: tuple[Source, ...]
) -> tuple[SourceView, ...]:
    """The sources of what rests on several."""
    return tuple(filter(None, (cited(context, citation, own) for citation in citations)))


def source_view(context: Context, source: Source) -> SourceView:
    """A source with its publisher, place and date in one line."""
    details = source_details(context, source)
    return SourceView(source.title, source.url, None, details, source.field_names, source.note)


def source_details(context: Context, source: Source | SourceTerm, *, is_short: bool = False) -> str:
    """Publisher, place and date, and when it was repealed. A short one leaves out the place."""
    repealed = is_repealed(source, context) and source.repealed
    details = (
        source.publisher,
        None if is_short else source.place,
        numbers.partial_day(source.dated) if source.dated else None,
        labels.repealed(numbers.day(repealed)) if repealed else None,
    )
    return ", ".join(part for part in details if part)


def period(start: date | None, end: date | None) -> str:
    """``fra 1. juli 2025``, ``til 31. januar 2026`` or both; empty when neither is known."""
    ends = (
        f"fra {numbers.day(start)}" if start else "",
        f"til {numbers.day(end)}" if end else "",
    )
    return " ".join(text for text in ends if text)


def form_path(context: Context, kind: str, id: str) -> str | None:
    """Where an entry is edited in the form for those without git, if the site has one."""
    return paths.form_entry(kind, id) if context.settings.form else None


def edit_url(context: Context, file: str) -> str | None:
    """The address where a file can be edited, from the settings' pattern."""
    pattern = context.settings.edit_url
    return pattern.replace("{sti}", file) if pattern else None


def checked(term: CheckedTerm, today: date) -> str:
    """``30. november 2026``, the day a legal fact was last checked; empty before that day."""
    return numbers.day(term.checked) if term.checked and term.checked <= today else ""
