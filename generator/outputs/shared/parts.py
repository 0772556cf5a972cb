"""Small pieces that several pages show."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from generator.model.cards import OfferCard, PartnerCard, SeatFigure
from generator.model.catalogue import Context
from generator.model.quantities import Span
from generator.model.reviews import review_due
from generator.model.settings import Freshness
from generator.model.sources import Citation, Source
from generator.model.vocabulary import LegalTerm
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
    """A dated figure's date in words, how old it is, and how far it can be trusted."""

    text: str
    trust: str


class Review(NamedTuple):
    """Who answers for a page, and when it was read through."""

    owner: str | None = None
    reviewed: str | None = None
    overdue_since: str | None = None


def term_link(context: Context, vocabulary: str, id: str) -> Link:
    """A link to a target group's or a tool's page, with the term's label."""
    term = context.term(vocabulary, id)
    path = paths.group(id) if vocabulary == "maalgrupper" else paths.tool(id)
    return Link(capitalised(term.label if term else id), path)


def term_label(context: Context, vocabulary: str, id: str) -> str:
    """A term's label as it stands by itself."""
    term = context.term(vocabulary, id)
    return capitalised(term.label if term else id)


def capitalised(text: str) -> str:
    return text[:1].upper() + text[1:]


def municipality_names(context: Context, codes: tuple[str, ...]) -> str:
    return numbers.listing([term_label(context, "kommuner", code) for code in codes])


def freshened(updated: date, today: date, limits: Freshness) -> Freshened:
    """A date with its age: fresh, ageing or stale by the settings' thresholds."""
    trust = trust_on(updated, today, limits)
    return Freshened(f"{numbers.day(updated)}, {numbers.ago(updated, today)}", trust)


def trust_on(updated: date | None, today: date, limits: Freshness) -> str:
    """How far a figure of a day can be trusted: one of ``labels.TRUST``, from the best."""
    if updated is None:
        return "udateret"
    age = (today - updated).days
    if age > limits.ageing_days:
        return "gammelt"
    return "frisk" if age <= limits.fresh_days else "aldrende"


def current_free(seats: SeatFigure | None, context: Context) -> int:
    """The free seats of a figure that is not stale; 0 when it is, or when nothing is known."""
    if seats is None or seats.free is None or seats.updated is None:
        return 0
    return 0 if is_stale(seats.updated, context) else seats.free


def is_stale(updated: date, context: Context) -> bool:
    """Whether a figure of a day is too old to be relied on, by the settings' thresholds."""
    return (context.today - updated).days > context.settings.seats.ageing_days


def seats_text(seats: SeatFigure) -> str:
    """``3 af 50 ledige``, ``50 pladser``, ``3 ledige`` or an empty text."""
    total = numbers.span(seats.total) if seats.total else ""
    if seats.free is None:
        return f"{total} {'plads' if _is_one(seats.total) else 'pladser'}" if total else ""
    if total:
        return f"{numbers.number(seats.free)} af {total} ledige"
    return f"{numbers.number(seats.free)} ledige"


def _is_one(span: Span | None) -> bool:
    return span is not None and span.shape != "range" and 1 in (span.low, span.high)


def offer_badges(card: OfferCard) -> tuple[Badge, ...]:
    """What must be seen of an offer before anything else."""
    badges = []
    if not card.is_active:
        badges.append(Badge(labels.OFFER_STATUS[card.status], card.status))
    if card.is_full:
        badges.append(Badge("Fuldt optaget", "fuldt"))
    if card.example:
        badges.append(Badge("Eksempel", "eksempel"))
    return tuple(badges)


def partner_badges(card: PartnerCard) -> tuple[Badge, ...]:
    """What must be seen of a company before anything else."""
    badges = []
    if not card.is_active:
        badges.append(Badge(labels.PARTNER_STATUS[card.status], card.status))
    if card.kind == "ordning":
        badges.append(Badge("Ordning", "ordning"))
    if card.example:
        badges.append(Badge("Eksempel", "eksempel"))
    return tuple(badges)


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
    if citation.source is not None:
        return source_view(citation.source)
    id = citation.reference or ""
    source = next((source for source in own if source.id == id), None)
    if source is not None:
        return source_view(source)
    shared = context.term("kilder", id)
    if shared is None:
        return SourceView(id, None, None, "")
    details = _details(shared.publisher, None, shared.dated)
    return SourceView(shared.name, None, paths.source(id), details)


def source_view(source: Source) -> SourceView:
    """A source with its publisher, place and date in one line."""
    details = _details(source.publisher, source.place, source.dated)
    return SourceView(source.title, source.url, None, details, source.field_names, source.note)


def _details(publisher: str | None, place: str | None, dated: str | None) -> str:
    parts = (publisher, place, numbers.partial_day(dated) if dated else None)
    return ", ".join(part for part in parts if part)


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


def checked(term: LegalTerm, today: date) -> str:
    """``30. november 2026``, the day a legal fact was last checked; empty before that day."""
    return numbers.day(term.checked) if term.checked and term.checked <= today else ""
