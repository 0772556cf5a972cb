"""The municipality's seats by form (S5): sums that are kept apart by the age of the figures."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from generator.model.cards import PartnerCard, SeatFigure
from generator.model.catalogue import Catalogue
from generator.model.free import is_counted
from generator.model.quantities import Span
from generator.outputs.shared import parts
from generator.outputs.shared.facts import Line
from generator.outputs.shared.goals import GoalSection, quota_sections, share_text
from generator.outputs.shared.parts import Freshened
from generator.outputs.shared.paths import Link
from generator.outputs.shared.seats.counts import COUNTS, SEATS, Count
from generator.outputs.shared.seats.trust import (
    LEVELS,
    count_free,
    dated_words,
    free_words,
    trust_of,
)
from generator.texts import labels, numbers


class SumRow(NamedTuple):
    """The seats of one form by figures of one level of trust.

    A cell is a sum; its note says of how many figures, when some do not have the number.
    """

    trust: str
    dated: str
    workplaces: str
    cells: tuple[Line, ...]


class FormSums(NamedTuple):
    """The seats of one form, one row a level of trust."""

    form: Link
    rows: tuple[SumRow, ...]


class QuotaNow(NamedTuple):
    """One's own quota: the newest stock against it, and the age of that figure."""

    title: str
    text: str
    updated: Freshened


@dataclass(frozen=True, slots=True)
class SeatSums:
    """The page of all seats: what is free, the sums by form, and the quotas."""

    owner: str
    day: str
    workplaces: str
    without_seats: str
    free: str
    columns: tuple[str, ...]
    silent: str
    forms: tuple[FormSums, ...]
    quotas_now: tuple[QuotaNow, ...]
    quotas: tuple[GoalSection, ...]


_WHOLE_DATE = len("2026-09-30")


def seat_sums(catalogue: Catalogue) -> SeatSums:
    """The seats of all workplaces that count, as of the catalogue's date."""
    context = catalogue.context
    cards = [card for card in catalogue.partners.values() if is_counted(card, context)]
    sorted_out = _by_form_and_trust(cards, catalogue)
    seatless = sum(not card.seats for card in cards)
    everything = [figure for figures in sorted_out.values() for figure in figures]
    known = [
        count for count in COUNTS if any(count.of(f, context.today) is not None for f in everything)
    ]
    unknown = [count.label.lower() for count in COUNTS if count not in known]
    return SeatSums(
        owner=context.settings.owner.name,
        day=numbers.day(catalogue.today),
        workplaces=numbers.count(len(cards), "aktiv arbejdsplads", "aktive arbejdspladser"),
        without_seats=numbers.count(seatless, "arbejdsplads", "arbejdspladser") if seatless else "",
        free=free_words(count_free(everything, context), context),
        columns=(SEATS[1], *(count.label for count in known)),
        silent=numbers.listing(unknown, "eller"),
        forms=tuple(_forms(sorted_out, known, catalogue)),
        quotas_now=tuple(_quotas_now(catalogue)),
        quotas=quota_sections(catalogue.goals, context),
    )


def _quotas_now(catalogue: Catalogue) -> Iterable[QuotaNow]:
    context = catalogue.context
    for goal in catalogue.goals:
        dated = [status for status in goal.status if len(status.dated) == _WHOLE_DATE]
        is_own = goal.is_quota and context.settings.owner.code in (goal.municipalities or ())
        newest = max(dated, key=lambda status: status.dated, default=None)
        quota = goal.target.exact if goal.target else None
        used = newest.value.exact if newest and newest.value else None
        if not (is_own and newest and quota and used is not None):
            continue
        day = date.fromisoformat(newest.dated)
        text = (
            f"{numbers.number(used)} af kvotens {numbers.number(quota)} er brugt: "
            f"{share_text(newest.value, goal.target)}. {_left(quota - used)}"
        )
        updated = parts.freshened(day, context)
        yield QuotaNow(goal.title, text, updated)


def _left(left: float) -> str:
    if left > 0:
        return f"{numbers.number(left)} er tilbage."
    return f"Det er {numbers.number(-left)} mere end kvoten." if left else "Kvoten er brugt op."


_Sorted = dict[tuple[str, str], list[SeatFigure]]


def _by_form_and_trust(cards: Iterable[PartnerCard], catalogue: Catalogue) -> _Sorted:
    found: _Sorted = {}
    for card in cards:
        for seats in card.seats:
            level = trust_of(seats, catalogue.context)
            found.setdefault((seats.form, level), []).append(seats)
    return found


def _forms(figures: _Sorted, counts: Sequence[Count], catalogue: Catalogue) -> Iterable[FormSums]:
    """Every form that has seats, in the vocabulary's order."""
    context = catalogue.context
    vocabulary = context.vocabularies.get("redskaber")
    known = list(vocabulary.terms) if vocabulary else []
    forms = dict.fromkeys((*known, *(form for form, _ in figures)))
    for form in forms:
        rows = [
            SumRow(
                trust=labels.TRUST[level],
                dated=dated_words(level, context),
                workplaces=numbers.number(len(figures[form, level])),
                cells=tuple(_cells(figures[form, level], counts, context.today)),
            )
            for level in LEVELS
            if (form, level) in figures
        ]
        if rows:
            yield FormSums(parts.term_link(context, "redskaber", form), tuple(rows))


def _cells(figures: Sequence[SeatFigure], counts: Sequence[Count], day: date) -> Iterable[Line]:
    totals = [figure.total for figure in figures if figure.total]
    yield _cell(Line(*SEATS, total_text(totals)), len(totals), len(figures))
    for count in counts:
        known = [number for f in figures if (number := count.of(f, day)) is not None]
        line = Line(count.id, count.label, numbers.number(sum(known)))
        yield _cell(line, len(known), len(figures))


def _cell(line: Line, known: int, of: int) -> Line:
    if not known:
        return line._replace(value="")
    note = f"fra {numbers.number(known)} af {numbers.number(of)}" if known < of else ""
    return line._replace(note=note)


def total_text(totals: Iterable[Span]) -> str:
    """Numbers of seats added in the shape they are known: ``42``, ``ca. 42``, ``40-44``."""
    totals = list(totals)
    low = numbers.number(sum(span.low or 0 for span in totals))
    if any(span.high is None for span in totals):
        return f"mindst {low}"
    high = numbers.number(sum(span.high or 0 for span in totals))
    if low != high:
        return f"{low}-{high}"
    return f"ca. {low}" if any(span.shape == "about" for span in totals) else low
