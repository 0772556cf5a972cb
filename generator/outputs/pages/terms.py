"""Overviews of target groups and tools, and the entries that a term's page lists."""

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from generator.model.cards import OfferCard, PartnerCard
from generator.model.catalogue import Catalogue
from generator.model.free import free_of
from generator.model.vocabulary import GroupTerm, Term
from generator.outputs.pages.term import term_badges
from generator.outputs.shared import parts, paths
from generator.outputs.shared.lists import alphabetical, in_order
from generator.outputs.shared.parts import Badge
from generator.outputs.shared.paths import Link
from generator.outputs.shared.relations import Relations, by_title, question
from generator.texts import numbers


class TermRow(NamedTuple):
    """A target group or a tool in an overview, with how much there is for it."""

    link: Link
    name: str
    badges: tuple[Badge, ...]
    period: str
    active_offers: str
    free_seats: str
    companies: str


class TermSection(NamedTuple):
    """The terms of one system."""

    title: str
    note: str | None
    rows: tuple[TermRow, ...]


class TermEntries(NamedTuple):
    """The cards a term's page lists: what fits today, and what fitted its kin before."""

    offers: list[OfferCard]
    partners: list[PartnerCard]
    historic: list[OfferCard]


@question
def term_entries(relations: Relations, vocabulary: str, id: str) -> TermEntries:
    """What fits a term: its own offers first, companies with seats, and offers of its kin."""
    if vocabulary == "redskaber":
        offers = relations.offers_by_tool.get(id, ())
        partners = relations.partners_by_form.get(id, ())
        return TermEntries(in_order(offers), _with_free_first(partners), [])
    offers = relations.offers_by_group.get(id, ())
    partners = relations.partners_by_group.get(id, ())
    term = relations.catalogue.context.term(vocabulary, id)
    kin = {cross.term for cross in term.answers_to}
    historic = {
        card.id: card
        for other in kin
        for card in relations.offers_by_group.get(other, ())
        if id not in card.groups and not card.in_use
    }
    ordered = sorted(historic.values(), key=by_title)
    return TermEntries(in_order(offers), _with_free_first(partners), ordered)


def _with_free_first(partners: Iterable[PartnerCard]) -> list[PartnerCard]:
    return sorted(
        (card for card in partners if card.is_active),
        key=lambda c: (not any(seats.free for seats in c.seats), alphabetical(c.title), c.id),
    )


@question
def sections(relations: Relations, vocabulary: str) -> list[TermSection]:
    """The terms by when they hold: those of today first, then what comes, then what was."""
    catalogue = relations.catalogue
    by_title: dict[str, list[TermRow]] = defaultdict(list)
    notes: dict[str, str | None] = {}
    ranks: dict[str, int] = {}
    for term in catalogue.context.terms(vocabulary).values():
        title, note, rank = _section(term, catalogue)
        notes[title], ranks[title] = note, rank
        found = relations.ask(term_entries, vocabulary, term.id)
        by_title[title].append(_row(vocabulary, term, catalogue, found))
    ordered = sorted(by_title, key=lambda title: ranks[title])
    return [TermSection(title, notes[title], tuple(by_title[title])) for title in ordered]


_TODAY, _COMING, _PAST = range(3)


def _section(term: Term, catalogue: Catalogue) -> tuple[str, str | None, int]:
    """The heading a term is under, a note to it, and how early it comes on the page."""
    if isinstance(term, GroupTerm):
        system = catalogue.context.term("systemer", term.system)
        if system is None:
            return term.system, None, _PAST
        period = parts.period(system.valid_from, system.valid_to)
        return system.name, f"Gælder {period}." if period else None, _rank(system, catalogue)
    rank = _rank(term, catalogue)
    return _TOOL_SECTIONS[rank], None, rank


_TOOL_SECTIONS = (
    "Redskaber, der kan bruges i dag",
    "Kommende redskaber",
    "Tidligere redskaber",
)


def _rank(term: Term, catalogue: Catalogue) -> int:
    if term.valid_on(catalogue.today):
        return _TODAY
    return _PAST if term.ended_by(catalogue.today) else _COMING


def _row(vocabulary: str, term: Term, catalogue: Catalogue, found: TermEntries) -> TermRow:
    active = [card for card in found.offers if card.is_active]
    free = sum(free_of(card, catalogue.context) for card in active)
    return TermRow(
        link=Link(term.label, paths.term(vocabulary, term.id)),
        name=parts.capitalised(term.name),
        badges=term_badges(term, catalogue.context),
        period=parts.period(term.valid_from, term.valid_to),
        active_offers=numbers.number(len(active)),
        free_seats=numbers.number(free),
        companies=numbers.number(len(found.partners)),
    )
