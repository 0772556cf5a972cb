"""The fact sheet of a workplace (S4), and its place in the book of all workplaces."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from generator.model.cards import PartnerCard
from generator.model.catalogue import Context
from generator.outputs.prints.parts import (
    BookEntry,
    Bullets,
    Facts,
    Grid,
    Note,
    Part,
    Prose,
    Section,
    Sheet,
    Words,
    contact_line,
    contact_lines,
    counted_on,
    dated,
    head_of,
    known,
    marks,
    noted,
    or_unknown,
    reviewed,
    told,
)
from generator.outputs.shared import paths
from generator.outputs.shared.facts import Line
from generator.outputs.shared.partner import AgreementView, PartnerPage
from generator.outputs.shared.seats.workplace import SeatsTable, SeatsView
from generator.texts import labels

_SEATS = ("Form", "Pladser", "Ledige", "Målgrupper", "Opgjort")


def partner_sheet(card: PartnerCard, page: PartnerPage, context: Context) -> Sheet:
    """One page for the talk with a citizen: the work, the seats, what it takes, whom to call."""
    head = head_of("Faktaark om en arbejdsplads", page, paths.partner(page.id))
    sections = (
        Section("Arbejdet", _work(page)),
        Section("Opgaver", _listed(page.tasks)),
        Section("Pladser", seats_parts(card, page, context)),
        Section("Krav", _listed(page.requirements)),
        Section("Mentor", _facts(told(page.mentoring))),
        Section("Støtte", _listed(page.activities)),
        Section("Fakta", _facts((*page.about, *_agreement(page.agreement)))),
        Section("Sted", (Words(or_unknown(", ".join(page.where))),)),
        Section("Kontakt", _facts(contact_lines(page.contact))),
    )
    return Sheet(head, sections, reviewed(page.review), qr=False)


def partner_entry(card: PartnerCard, page: PartnerPage, context: Context) -> BookEntry:
    """A workplace in the book of all workplaces: what a meeting asks for."""
    about = dict(page.about)
    mentoring = ", ".join(f"{label.lower()}: {text}" for label, text in told(page.mentoring))
    lines = known(
        ("Pladser", or_unknown("; ".join(_seats_lines(card, page, context)))),
        ("Branche", or_unknown(about.get("Branche", ""))),
        ("Ordinært ansatte", or_unknown(about.get("Ordinært ansatte", ""))),
        ("Sted", or_unknown(", ".join(page.where))),
        ("Opgaver", "; ".join(page.tasks)),
        ("Mentor", or_unknown(mentoring)),
        *_agreement(page.agreement),
        ("Kontakt", contact_line(page.contact)),
    )
    return BookEntry(
        title=page.title,
        marks=marks(page.badges),
        lead=page.summary or page.job_profile or "",
        parts=(Facts(lines),),
        path=paths.partner(page.id),
    )


def _seats_lines(card: PartnerCard, page: PartnerPage, context: Context) -> Iterator[str]:
    """The seats of each form in a line."""
    for (view, counts), seats in zip(_counted(page.seats), card.seats, strict=True):
        free = f"ledige: {counts.free}"
        day = counted_on(seats.updated, context)
        yield noted(f"{view.form.text}: {counts.total}", counts.other, free, groups_of(view), day)


def seats_parts(card: PartnerCard, page: PartnerPage, context: Context) -> tuple[Part, ...]:
    """The seats as a table, and what there is to say about them."""
    if not page.seats:
        return (Words(f"Antallet af pladser er {labels.NOT_KNOWN}."),)
    rows = (
        _row(view, counts, dated(seats.updated, context))
        for (view, counts), seats in zip(_counted(page.seats), card.seats, strict=True)
    )
    notes = (
        f"{view.form.text}: {text}"
        for view in page.seats.rows
        for text in (view.sites, view.note, f"Kilde: {view.source.title}" if view.source else "")
        if text
    )
    return (Grid(_SEATS, tuple(rows)), *map(Note, notes))


class _Counts(NamedTuple):
    """The seats in one form in all, those that are free, and what else is told of them."""

    total: str
    free: str
    other: str


def _counted(table: SeatsTable | None) -> Iterator[tuple[SeatsView, _Counts]]:
    for view in table.rows if table else ():
        told = dict(zip(table.columns, view.cells, strict=True)) if table else {}
        rest = (
            f"{text} {label.lower()}"
            for label, text in told.items()
            if label not in _SEATS and label != "Optagne" and text != labels.NOT_KNOWN
        )
        yield view, _Counts(told["Pladser"], told["Ledige"], ", ".join(rest))


def _row(view: SeatsView, counts: _Counts, day: str) -> tuple[str, ...]:
    total = noted(counts.total, counts.other)
    return view.form.text, total, counts.free, groups_of(view), day


def groups_of(view: SeatsView) -> str:
    """Whom some seats are for."""
    return or_unknown(", ".join(group.text for group in view.groups))


def _work(page: PartnerPage) -> tuple[Part, ...]:
    parts: list[Part] = [Words(page.job_profile)] if page.job_profile else []
    if page.markdown:
        parts.append(Prose(page.markdown))
    return tuple(parts) or (Words(f"Jobprofilen er {labels.NOT_KNOWN}."),)


def _listed(items: tuple[str, ...]) -> tuple[Part, ...]:
    return (Bullets(items),) if items else (Words(labels.NOT_KNOWN),)


def _facts(lines: tuple[Line, ...]) -> tuple[Part, ...]:
    return (Facts(lines),) if lines else (Words(labels.NOT_KNOWN),)


def _agreement(view: AgreementView | None) -> tuple[Line, ...]:
    if view is None:
        return ()
    dates = ", ".join(f"{label.lower()} {text}" for label, text in view.lines)
    late = ". Aftalen er udløbet og ikke fornyet endnu" if view.expired else ""
    return (("Aftale", f"{view.kind.text} ({dates}){late}"),)
