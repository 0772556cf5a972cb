"""The facts of law that the catalogue rests on: which are checked, and what changes soon.

A fact is a :class:`LegalTerm`, or another :class:`CheckedTerm` that has been compared with the law,
in whichever vocabulary it is: a new kind of them is among these by itself.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from generator.diagnostics import Position
from generator.model.catalogue import Catalogue, Context, cited_source, is_repealed
from generator.model.regulation import PERCENTAGE
from generator.model.settings import review_due
from generator.model.sources import Citation, citations
from generator.model.vocabulary import CheckedTerm, LawTerm, RateTerm, Term, Vocabulary

CHECK_MONTHS = 12
"""How long a check of a fact against its source counts."""

AHEAD_MONTHS = 12
"""How far ahead what changes is shown."""


class State(StrEnum):
    """How far a fact can be relied on, the ones that ask for work first."""

    OVERTAKEN = "senere-lov"
    REPEALED = "ophævet-kilde"
    OVERDUE = "for-gammel"
    NEVER = "aldrig"
    UNREAD = "ikke-læst"
    COMPUTED = "beregnet"
    EXPECTED = "ventes"
    CHECKED = "kontrolleret"
    ENDED = "ophørt"


class LegalFact(NamedTuple):
    """A fact, where it is written, and the later one that has begun since it was checked."""

    term: CheckedTerm
    place: Position
    state: State
    later: CheckedTerm | None = None

    @property
    def due(self) -> date | None:
        """The last day that its check counts."""
        return review_due(self.term.checked, CHECK_MONTHS) if self.term.checked else None


def legal_facts(context: Context) -> list[LegalFact]:
    """Every fact as of the context's day, in the order of the files."""
    terms = list(_terms(context))
    alike: dict[object, list[CheckedTerm]] = defaultdict(list)
    read_in: dict[Citation, set[object]] = defaultdict(set)
    for term, _ in terms:
        alike[term.subject].append(term)
        if isinstance(term, LawTerm) and term.source:
            read_in[term.source].add(term.subject)
    return [
        _fact(term, place, [one for subject in subjects for one in alike[subject]], context)
        for term, place in terms
        for subjects in [_subjects(term, read_in)]
    ]


def _subjects(term: CheckedTerm, read_in: Mapping[Citation, set[object]]) -> set[object]:
    """What a fact is about: its own subject, and the paragraph that it was read in."""
    paragraphs = read_in.get(term.source, set()) if term.source else set()
    return {term.subject, *paragraphs}


def _terms(context: Context) -> Iterator[tuple[CheckedTerm, Position]]:
    for vocabulary in context.vocabularies.values():
        for term in vocabulary.terms.values():
            if isinstance(term, CheckedTerm) and term.is_legal:
                yield term, vocabulary.position(_written(term, vocabulary))


def _written(term: CheckedTerm, vocabulary: Vocabulary) -> str:
    """The id of what is in the file: of a computed rate it is the percentage of its year."""
    if not isinstance(term, RateTerm) or term.id in vocabulary.lines:
        return term.id
    of_year = (
        one.id
        for one in vocabulary.terms.values()
        if one.kind == PERCENTAGE and one.valid_from == term.valid_from
    )
    return next(of_year, term.id)


def repealed_sources(term: Term, context: Context) -> list[tuple[str, date]]:
    """The title of each repealed source that a term rests on, and the day it was repealed."""
    found = ((one, cited_source(context, one, ())) for one in citations(term))
    return [
        (context.source_title(citation), source.repealed)
        for citation, source in found
        if source is not None and source.repealed is not None and is_repealed(source, context)
    ]


def _fact(
    term: CheckedTerm, place: Position, alike: list[CheckedTerm], context: Context
) -> LegalFact:
    later = _later(term, alike, context.today)
    return LegalFact(term, place, _state(term, later, context), later)


def _state(term: CheckedTerm, later: CheckedTerm | None, context: Context) -> State:
    today = context.today
    if not term.valid_on(today):
        return State.ENDED if term.ended_by(today) else State.EXPECTED
    if repealed_sources(term, context):
        return State.REPEALED
    if isinstance(term, RateTerm) and term.computed:
        return State.COMPUTED
    if term.checked is None:
        return State.NEVER if term.verified else State.UNREAD
    if later is not None:
        return State.OVERTAKEN
    if review_due(term.checked, CHECK_MONTHS) < today:
        return State.OVERDUE
    return State.CHECKED if term.verified else State.UNREAD


def _later(term: CheckedTerm, alike: list[CheckedTerm], today: date) -> CheckedTerm | None:
    """The newest fact on the same subject that has begun since a fact was checked."""
    checked = term.checked
    if checked is None:
        return None
    known = (other for other in alike if other is not term and not other.expected)
    begun = [
        (other.valid_from, other.id, other)
        for other in known
        if other.valid_from and checked < other.valid_from <= today
    ]
    return max(begun)[2] if begun else None


class Change(NamedTuple):
    """A day on which something begins or ends to hold. ``day`` is None where it is not set yet.

    ``is_expected``: it has been announced, and may still be changed. ``kind`` is the vocabulary of
    a term, or ``aftaler`` of an agreement's version; ``id`` that of the term or the agreement.
    """

    day: date | None
    begins: bool
    is_expected: bool
    kind: str
    id: str
    version: str = ""


def changes_ahead(catalogue: Catalogue) -> list[Change]:
    """What begins or ends within the next months by day, those without a day last."""
    today = catalogue.today
    last = review_due(today, AHEAD_MONTHS)
    found = {
        change
        for change in (*_of_terms(catalogue.context), *_of_agreements(catalogue))
        if change.day is None or today < change.day <= last
    }
    return sorted(found, key=lambda one: (one.day is None, one.day or today, one[1:]))


def _of_terms(context: Context) -> Iterator[Change]:
    for name, vocabulary in context.vocabularies.items():
        for term in vocabulary.terms.values():
            if term.valid_from or term.expected:
                yield Change(term.valid_from, True, term.expected, name, term.id)
            if term.valid_to:
                yield Change(_day_after(term.valid_to), False, term.expected, name, term.id)


def _of_agreements(catalogue: Catalogue) -> Iterator[Change]:
    for id, agreement in catalogue.agreements.items():
        for version in agreement.versions:
            if version.valid_from:
                yield Change(version.valid_from, True, False, "aftaler", id, version.version)
            if version.valid_to:
                ended = _day_after(version.valid_to)
                yield Change(ended, False, False, "aftaler", id, version.version)


def _day_after(last: date) -> date:
    """The first day on which what ends on a day no longer holds."""
    return last + timedelta(days=1)
