"""The fact sheet of a workplace (S4), and its place in the book of all workplaces."""

from collections.abc import Iterator

from generator.model.cards import PartnerCard
from generator.model.catalogue import Context
from generator.outputs.prints.common import (
    bullets_or,
    contact_facts,
    contact_line,
    counted_on,
    dated,
    entry_of,
    facts_of,
    facts_or,
    filled,
    is_missing,
    missing,
    noted,
    or_unknown,
    pick,
    sheet_of,
)
from generator.outputs.prints.parts import (
    BookEntry,
    Fact,
    Grid,
    Note,
    Part,
    Prose,
    Section,
    Sheet,
    Words,
)
from generator.outputs.shared import paths
from generator.outputs.shared.facts import by_id, known
from generator.outputs.shared.partner import AgreementView, PartnerPage
from generator.outputs.shared.seats.workplace import SeatsView
from generator.texts import labels

_SEATS = ("Form", "Pladser", "Ledige", "Målgrupper", "Opgjort")

# The counts of seats that have a place of their own on paper, or none.
_SHOWN = ("seats", "free", "taken", "participants")

# What the book shows of a workplace.
BOOK = ("seats", "branch", "staff", "place", "tasks", "mentors", "agreement", "contact")


def partner_sheet(card: PartnerCard, page: PartnerPage, context: Context) -> Sheet:
    """One page for the talk with a citizen: the work, the seats, what it takes, whom to call."""
    mentoring, about = facts_of(known(*page.mentoring)), facts_of(known(*page.about))
    sections = (
        Section("Arbejdet", _work(page)),
        Section("Opgaver", bullets_or(page.tasks, missing(page, "arbejdsopgaver"))),
        Section("Pladser", seats_parts(card, page, context)),
        Section("Krav", bullets_or(page.requirements, missing(page, "krav"))),
        Section("Mentor", facts_or(mentoring, missing(page, "mentorer"))),
        Section("Støtte", bullets_or(page.activities, missing(page, "støtteaktiviteter"))),
        Section("Fakta", facts_or((*about, *_agreement(page.agreement)), labels.NOT_KNOWN)),
        Section("Sted", (Words(", ".join(page.where) or missing(page, "sted")),)),
        Section("Kontakt", facts_or(_contact(page), missing(page, "kontakt"))),
    )
    return sheet_of("Faktaark om en arbejdsplads", page, paths.partner(page.id), sections)


def partner_entry(card: PartnerCard, page: PartnerPage, context: Context) -> BookEntry:
    """A workplace in the book of all workplaces: what a meeting asks for."""
    mentoring = ", ".join(f"{line.label.lower()}: {line.text}" for line in known(*page.mentoring))
    seats = "; ".join(_seats_lines(card, page, context))
    facts = {id: (line.label, line.text) for id, line in page.lines.items()} | {
        "seats": ("Pladser", seats or missing(page, "pladser")),
        "place": ("Sted", ", ".join(page.where) or missing(page, "sted")),
        "mentors": ("Mentor", mentoring or missing(page, "mentorer")),
        "contact": ("Kontakt", "; ".join(_contact_lines(page))),
    }
    if page.tasks:
        facts["tasks"] = ("Opgaver", "; ".join(page.tasks))
    for fact in _agreement(page.agreement):
        facts["agreement"] = fact
    lead = page.summary or page.job_profile or ""
    return entry_of(page, lead, pick(facts, BOOK), paths.partner(page.id))


def _seats_lines(card: PartnerCard, page: PartnerPage, context: Context) -> Iterator[str]:
    """The seats of each form in a line."""
    for view, seats in zip(page.seats.rows if page.seats else (), card.seats, strict=True):
        total, free, other = _counts(view)
        day = counted_on(seats.updated, context)
        text = f"{view.form.text}: {total}"
        yield noted(text, other, f"ledige: {free}", groups_of(view), day)


def seats_parts(card: PartnerCard, page: PartnerPage, context: Context) -> tuple[Part, ...]:
    """The seats as a table, and what there is to say about them."""
    if not page.seats:
        return (Words(no_seats(page)),)
    rows = (
        _row(view, dated(seats.updated, context))
        for view, seats in zip(page.seats.rows, card.seats, strict=True)
    )
    notes = (
        f"{view.form.text}: {text}"
        for view in page.seats.rows
        for text in (view.sites, view.note, f"Kilde: {view.source.title}" if view.source else "")
        if text
    )
    return (Grid(_SEATS, tuple(rows)), *map(Note, notes))


def no_seats(page: PartnerPage) -> str:
    """That the number of seats is not known, or not shown."""
    return f"Antallet af pladser {is_missing(page, 'pladser')}."


def _counts(view: SeatsView) -> tuple[str, str, str]:
    """The seats in one form in all, those that are free, and what else is known of them."""
    cells = by_id(view.cells)
    others = (cell for cell in known(*view.cells) if cell.id not in _SHOWN)
    rest = ", ".join(f"{cell.text} {cell.label.lower()}" for cell in others)
    total, people = cells["seats"].text, cells.get("participants")
    if people and people.is_known:
        total = f"{total}; {people.text}" if cells["seats"].is_known else people.text
    return total, cells["free"].text, rest


def _row(view: SeatsView, day: str) -> tuple[str, ...]:
    total, free, other = _counts(view)
    return view.form.text, noted(total, other), free, groups_of(view), day


def groups_of(view: SeatsView) -> str:
    """Whom some seats are for."""
    return or_unknown(", ".join(group.text for group in view.groups))


def _work(page: PartnerPage) -> tuple[Part, ...]:
    parts: list[Part] = [Words(page.job_profile)] if page.job_profile else []
    if page.markdown:
        parts.append(Prose(page.markdown))
    return tuple(parts) or (Words(f"Jobprofilen {is_missing(page, 'jobprofil')}."),)


def _contact(page: PartnerPage) -> tuple[Fact, ...]:
    """How to reach the workplace, and whether it is protected from advertising."""
    found = contact_facts(page.contact)
    return (*found, *filled(("Reklamebeskyttet", page.protected))) if found else ()


def _contact_lines(page: PartnerPage) -> Iterator[str]:
    yield contact_line(page.contact, missing(page, "kontakt"))
    if page.contact and page.protected:
        yield f"reklamebeskyttet: {page.protected[:1].lower()}{page.protected[1:]}"


def _agreement(view: AgreementView | None) -> tuple[Fact, ...]:
    if view is None:
        return ()
    dates = ", ".join(f"{line.label.lower()} {line.text}" for line in view.lines)
    late = ". Aftalen er udløbet og ikke fornyet endnu" if view.expired else ""
    return (("Aftale", f"{view.kind.text} ({dates}){late}"),)
