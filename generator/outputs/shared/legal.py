"""The facts of law as the page and the command show them: by state, and what changes soon."""

from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from generator.model.catalogue import Catalogue, Context
from generator.model.legal_facts import Change, LegalFact, State, changes_ahead, legal_facts
from generator.model.vocabulary import LawTerm
from generator.outputs.shared import parts
from generator.outputs.shared.parts import SourceView
from generator.texts import legal, numbers


class FactRow(NamedTuple):
    """A fact: its name, the place in the law if it has one, and what is known of its check.

    ``file`` and ``line`` are where it is written; ``later`` is what has begun since its check.
    """

    name: str
    paragraph: str
    period: str
    source: SourceView | None
    checked: str
    later: str
    file: str
    line: int
    edit_url: str | None


class FactGroup(NamedTuple):
    """The facts of one state."""

    state: State
    name: str
    explanation: str
    rows: tuple[FactRow, ...]


class ChangeRow(NamedTuple):
    """What begins or ends on a day, of one kind, and the sources that say so."""

    day: str
    kind: str
    what: str
    names: tuple[str, ...]
    sources: tuple[SourceView, ...]


def fact_groups(context: Context) -> tuple[FactGroup, ...]:
    """Every fact by its state, those that ask for work first; a state without facts is left out."""
    facts = legal_facts(context)
    groups = ((state, [fact for fact in facts if fact.state is state]) for state in State)
    return tuple(
        FactGroup(
            state,
            legal.STATES[state],
            legal.EXPLANATIONS[state],
            tuple(_row(fact, context) for fact in found),
        )
        for state, found in groups
        if found
    )


def _row(fact: LegalFact, context: Context) -> FactRow:
    term = fact.term
    law = (term.law, term.place) if isinstance(term, LawTerm) else ()
    return FactRow(
        name=term.name,
        paragraph=" ".join(filter(None, law)),
        period=parts.period(term.valid_from, term.valid_to),
        source=parts.cited(context, term.source, ()),
        checked=numbers.day(term.checked) if term.checked else "",
        later=fact.later.name if fact.later else "",
        file=fact.place.file,
        line=fact.place.line,
        edit_url=parts.edit_url(context, fact.place.file),
    )


def change_rows(catalogue: Catalogue) -> tuple[ChangeRow, ...]:
    """What begins or ends in the next months: one row for each day, kind and direction."""
    return tuple(_rows(changes_ahead(catalogue), catalogue))


def _rows(changes: list[Change], catalogue: Catalogue) -> Iterator[ChangeRow]:
    for (day, begins, expected, kind), found in groupby(changes, key=lambda one: one[:4]):
        same = list(found)
        sources = (_source(one, catalogue) for one in same)
        yield ChangeRow(
            numbers.day(day) if day else legal.NO_DAY,
            _kind(kind, catalogue.context),
            legal.WHAT[begins, expected],
            tuple(_name(one, catalogue) for one in same),
            tuple(dict.fromkeys(source for source in sources if source)),
        )


def _source(change: Change, catalogue: Catalogue) -> SourceView | None:
    """The source of a term; of an agreement's version it is what the version says it rests on."""
    if change.version:
        versions = catalogue.agreements[change.id].versions
        basis = next(one.basis for one in versions if one.version == change.version)
        return SourceView(basis) if basis else None
    context = catalogue.context
    return parts.cited(context, context.term(change.kind, change.id).source, ())


def _kind(kind: str, context: Context) -> str:
    if kind == "aftaler":
        return legal.AGREEMENTS
    return context.vocabularies[kind].name


def _name(change: Change, catalogue: Catalogue) -> str:
    if change.version:
        return legal.version(catalogue.agreements[change.id].name, change.version)
    return str(catalogue.context.vocabularies[change.kind].terms[change.id].name)
