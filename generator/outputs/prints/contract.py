"""Agreements to sign: a company's own, filled in, and blank ones to fill in by hand."""

from typing import NamedTuple

from generator.model.cards import PartnerCard
from generator.model.catalogue import Catalogue, Context
from generator.outputs.prints.common import (
    contact_facts,
    dated,
    facts_of,
    facts_or,
    filled,
    marks,
    notices,
)
from generator.outputs.prints.partner import groups_of, no_seats
from generator.outputs.prints.parts import (
    Contract,
    Fact,
    Facts,
    Grid,
    Head,
    Note,
    Part,
    Prose,
    Section,
    Words,
)
from generator.outputs.shared import parts, paths
from generator.outputs.shared.agreement import AgreementPage, ClauseView
from generator.outputs.shared.facts import by_id, known
from generator.outputs.shared.partner import PartnerPage
from generator.outputs.shared.parts import SourceView
from generator.texts import labels

_DRAFT = "Udkast. Aftalen er ikke indgået; vilkårene er dem, der gælder i dag."
_BLANK = "Udfyldes sammen med kommunen. Vilkårene er dem, der gælder, når aftalen underskrives."
_SIGNED = "Vilkårene er dem, der gjaldt, da aftalen blev indgået."
_COMPANY = ("Virksomhed", "CVR-nummer", "P-nummer", "Adresse", "Kontakt i virksomheden")
_SEATS = ("Form (praktik, løntilskud …)", "Antal pladser", "Målgruppe")
_MENTORS = ("Antal mentorer", "Heraf uddannede", "Timer pr. uge", "Mentor frikøbt (ja eller nej)")
_PERIOD = ("Aftalen begynder", "Aftalen udløber", "Kontakt i kommunen")


class Terms(NamedTuple):
    """A version of an agreement's terms, and the path of its permanent page."""

    page: AgreementPage
    path: str


def partner_contract(
    card: PartnerCard, page: PartnerPage, terms: Terms, catalogue: Catalogue
) -> Contract:
    """A company's agreement with its own seats, mentors, period and contact.

    The other party is the company's own municipality. ``terms`` are those that apply.
    """
    agreement, context = page.agreement, catalogue.context
    assert agreement is not None
    municipality = (
        parts.municipality_names(context, card.municipalities) or context.settings.owner.name
    )
    ended = ("Aftalen er udløbet og ikke fornyet endnu.",) if agreement.expired else ()
    version = _SIGNED if card.signed else _DRAFT
    head = Head(
        kind="Aftale",
        title=f"{terms.page.title}: {page.title}",
        marks=marks(page.badges),
        notices=(*notices(page.badges, page.validity), *ended, version),
        lead=terms.page.summary,
        path=paths.partner(page.id),
    )
    parties = filled(
        ("Virksomhed", page.title),
        *facts_of(line for line in known(*page.about) if line.id != "municipality"),
        ("Sted", ", ".join(page.where)),
        ("Kommune", municipality),
    )
    notes = (Note(agreement.note),) if agreement.note else ()
    unknown = labels.NOT_KNOWN
    sections = (
        Section("Parterne", (Facts(parties),)),
        Section("Pladser", _seats(card, page, context)),
        Section("Mentorer", facts_or(facts_of(known(*page.mentoring)), unknown)),
        Section("Periode", (Facts(facts_of(agreement.lines)), *notes)),
        Section("Kontakt i virksomheden", facts_or(contact_facts(page.contact), unknown)),
        Section("Kontakt i kommunen", facts_or(contact_facts(agreement.contact), unknown)),
    )
    signers = (f"For {page.title}", f"For {municipality}")
    return _contract(head, sections, terms, signers)


def blank_contract(id: str, terms: Terms, context: Context) -> Contract:
    """An agreement that a company can read, and fill in with the municipality."""
    owner = context.settings.owner
    marked = ("Eksempel",) if owner.example else ()
    title, lead = terms.page.title, terms.page.summary
    head = Head("Aftale", title, marked, (_BLANK,), lead, paths.agreement(id))
    least = (Note(f"{label}: {text}{_cited(source)}") for label, text, source in terms.page.least)
    sections = (
        Section("Parterne", (Facts((*_blank(_COMPANY), ("Kommune", owner.name))),)),
        Section("Pladser", (Facts(_blank(_SEATS)), *least)),
        Section("Mentorer", (Facts(_blank(_MENTORS)),)),
        Section("Periode", (Facts(_blank(_PERIOD)),)),
    )
    signers = ("For virksomheden", f"For {owner.name}")
    return _contract(head, sections, terms, signers)


def _seats(card: PartnerCard, page: PartnerPage, context: Context) -> tuple[Part, ...]:
    """The seats that are agreed on; how many are free today is no part of an agreement."""
    if not page.seats:
        return (Words(no_seats(page)),)
    rows = (
        (
            seats.form.text,
            by_id(seats.cells)["seats"].text,
            groups_of(seats),
            dated(figure.updated, context),
        )
        for seats, figure in zip(page.seats.rows, card.seats, strict=True)
    )
    return (Grid(("Form", "Pladser", "Målgrupper", "Opgjort"), tuple(rows)),)


def _blank(names: tuple[str, ...]) -> tuple[Fact, ...]:
    return tuple((label, "") for label in names)


def _contract(
    head: Head, sections: tuple[Section, ...], terms: Terms, signers: tuple[str, ...]
) -> Contract:
    page = terms.page
    version = f"{page.version}. Gælder {page.period}." if page.period else page.version
    clauses = tuple(_clause(clause, page.owner) for clause in page.clauses)
    return Contract(head, sections, terms.path, clauses, signers, version)


def _clause(clause: ClauseView, owner: str) -> Section:
    """A clause with whom it binds and its legal basis. Its sources are on the terms' page."""
    laws = ", ".join(law.name for law in clause.laws)
    notes = (
        f"Sådan gør {owner}: {clause.practice}" if clause.practice else "",
        f"Kilderne er uenige: {clause.disagreement}" if clause.disagreement else "",
        f"Lovgrundlag: {laws}." if laws else "",
    )
    party = f" ({clause.party.lower()})" if clause.party else ""
    shown = tuple(Note(note) for note in notes if note)
    return Section(f"{clause.topic}{party}", (Prose(clause.markdown), *shown))


def _cited(source: SourceView | None) -> str:
    return f". Kilde: {', '.join(filter(None, (source.title, source.details)))}" if source else ""
