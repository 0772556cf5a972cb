"""Labelled facts, contacts, places and terms that pages of all kinds show."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from generator.model.catalogue import Context, Measurement
from generator.model.shared import Fact, Mentoring, Place
from generator.model.sources import Citation, Source
from generator.model.vocabulary import LawTerm
from generator.outputs.shared import parts
from generator.outputs.shared.parts import SourceView
from generator.texts import labels, numbers


class Line(NamedTuple):
    """A piece of information: the id that prints find it by, its label, and what is known.

    An empty ``value`` is not known. ``note`` has what else there is to say, and ``trust`` how far
    a dated figure can be relied on.
    """

    id: str
    label: str
    value: str
    note: str = ""
    trust: str = ""

    @property
    def is_known(self) -> bool:
        return bool(self.value)

    @property
    def text(self) -> str:
        """The value in words, also when it is not known."""
        return self.value or labels.NOT_KNOWN


def known(*lines: Line) -> tuple[Line, ...]:
    """The lines of which something is known."""
    return tuple(line for line in lines if line.value)


def by_id(*groups: Iterable[Line]) -> Mapping[str, Line]:
    """The lines of several lists by their ids, in order."""
    return {line.id: line for lines in groups for line in lines}


class FactView(NamedTuple):
    """A labelled piece of information with its source."""

    topic: str
    text: str
    source: SourceView | None = None


class LawView(NamedTuple):
    """A legal basis: what it is called, a link, a note, and the day it was last checked."""

    name: str
    url: str | None = None
    note: str | None = None
    checked: str = ""


class SeriesCell(NamedTuple):
    """A figure of a series: the value, and its range and number measured as a note."""

    value: str
    note: str = ""


class SeriesRow(NamedTuple):
    """A measure (of a group) over the periods of its table; None where there is no figure."""

    label: str
    cells: tuple[SeriesCell | None, ...]


class SeriesTable(NamedTuple):
    """Series over time: one column a period, one row a measure."""

    periods: tuple[str, ...]
    rows: tuple[SeriesRow, ...]
    notes: tuple[str, ...]
    sources: tuple[SourceView, ...]


def fact_views(
    facts: Iterable[Fact], own: tuple[Source, ...], context: Context
) -> tuple[FactView, ...]:
    return tuple(FactView(f.topic, f.text, parts.cited(context, f.source, own)) for f in facts)


def law_views(laws: Iterable[str], context: Context) -> tuple[LawView, ...]:
    """The legal bases by their full names."""
    return tuple(_law(id, context.term("lovgrundlag", id), context.today) for id in laws)


def _law(id: str, term: LawTerm | None, today: date) -> LawView:
    """``LAB § 61: Hvor længe en praktik kan vare``."""
    if term is None:
        return LawView(id)
    name = f"{term.short}: {term.name}" if term.short else term.name
    return LawView(name, term.url, term.note, parts.checked(term, today))


def place_lines(place: Place | None) -> tuple[str, ...]:
    """A place as the lines of an address."""
    if place is None:
        return ()
    town = " ".join(part for part in (place.postcode, place.town) if part)
    lines = (place.name, place.address, town, place.transport, place.note)
    return tuple(line for line in lines if line)


def mentoring_lines(mentoring: Mentoring | None) -> tuple[Line, ...]:
    """What is known of the mentors."""
    return known(*_mentoring(mentoring)) if mentoring else ()


_WANTED = ("mentors.count", "mentors.trained", "mentors.hours", "mentors.bought_free")


def workplace_mentors(mentoring: Mentoring | None, *, in_use: bool) -> tuple[Line, ...]:
    """The mentors of a workplace; of one in use first what it is asked for, known or not."""
    if not in_use:
        return mentoring_lines(mentoring)
    lines = by_id(_mentoring(mentoring or Mentoring()))
    others = (line for id, line in lines.items() if id not in _WANTED)
    return (*(lines[id] for id in _WANTED), *known(*others))


def _mentoring(mentoring: Mentoring) -> tuple[Line, ...]:
    yes_no = {True: "Ja", False: "Nej", None: ""}
    count, hours = mentoring.count, mentoring.hours_a_week
    per = f" pr. {mentoring.per}" if mentoring.per else ""
    trained = "" if mentoring.trained is None else numbers.number(mentoring.trained)
    return (
        Line("mentors.possible", "Mentor mulig", yes_no[mentoring.possible]),
        Line("mentors.count", "Antal mentorer", f"{numbers.amount(count)}{per}" if count else ""),
        Line("mentors.trained", "Heraf uddannede", trained),
        Line("mentors.hours", "Timer pr. uge", numbers.amount(hours) if hours else ""),
        Line("mentors.bought_free", "Mentor frikøbt", yes_no[mentoring.bought_free]),
        Line("mentors.paid", "Honorar til virksomheden", yes_no[mentoring.paid]),
        Line("mentors.note", "Om mentorordningen", mentoring.note or ""),
    )


def series_table(rows: Iterable[Measurement], context: Context) -> SeriesTable | None:
    """The figures of an offer by measure and period, or None when there are none."""
    figures: dict[str, dict[str, SeriesCell]] = {}
    notes: dict[str, None] = {}
    sources: dict[str, None] = {}
    for row in rows:
        group = parts.term_label(context, "maalgrupper", row.group) if row.group else ""
        label = ", ".join(part for part in (measure_label(context, row.measure), group) if part)
        figures.setdefault(label, {})[row.period] = _cell(row)
        sources[row.source] = None
        if row.note:
            notes[f"{label}: {row.note}"] = None
    if not figures:
        return None
    periods = tuple(sorted({period for cells in figures.values() for period in cells}))
    return SeriesTable(
        periods=tuple(numbers.period(period) for period in periods),
        rows=tuple(
            SeriesRow(label, tuple(cells.get(period) for period in periods))
            for label, cells in figures.items()
        ),
        notes=tuple(notes),
        sources=parts.all_cited(context, (Citation(reference=id) for id in sources), ()),
    )


def _cell(row: Measurement) -> SeriesCell:
    if row.is_few:
        return SeriesCell(labels.TOO_FEW)
    unit = {"procent": " %"}.get(row.unit, f" {row.unit}")
    span = ""
    if row.low is not None and row.high is not None:
        span = f"fra {numbers.number(row.low)} til {numbers.number(row.high)}"
    measured = (
        f"n\u00a0=\u00a0{parts.measured_text(row.measured)}" if row.measured is not None else ""
    )
    value = f"{numbers.number(row.value)}{unit}" if row.value is not None else f"{span}{unit}"
    notes = (span if row.value is not None else "", measured)
    return SeriesCell(value, ", ".join(note for note in notes if note))


def measure_label(context: Context, measure: str) -> str:
    """A measure's name; a measure that is a file's own is shown by its words."""
    term = context.term("effektmaal", measure)
    if term:
        return str(term.label)
    words = measure.replace("-", " ")
    return words[:1].upper() + words[1:]
