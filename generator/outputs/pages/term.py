"""The page of a target group or a tool: what it is, when it holds, and what fits it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from generator.model.catalogue import Catalogue, Context
from generator.model.versions import version_on
from generator.model.vocabulary import (
    CheckedTerm,
    Crosswalk,
    GroupTerm,
    RateTerm,
    RuleTerm,
    Term,
    ToolTerm,
)
from generator.outputs.shared import parts, paths
from generator.outputs.shared.activity import LeastActivity, least_activity
from generator.outputs.shared.facts import LawView, Line, known, law_views
from generator.outputs.shared.parts import Badge, SourceView
from generator.outputs.shared.paths import Link
from generator.texts import labels, numbers


class Kinship(NamedTuple):
    """A term of another time or system that this one answers to."""

    link: Link
    degree: str
    note: str | None
    system: str


class RateRow(NamedTuple):
    """A rate in a period."""

    kind: str
    amount: str
    period: str
    note: str | None
    checked: str
    source: SourceView | None


class LawRule(NamedTuple):
    """A rule of law that applies to a tool."""

    name: str
    badges: tuple[Badge, ...]
    text: str
    period: str
    verified: bool
    checked: str
    note: str | None
    readings: tuple[tuple[str, str, SourceView | None], ...]
    source: SourceView | None


@dataclass(frozen=True, slots=True)
class TermPage:
    """A target group's or a tool's page, without its lists of entries."""

    title: str
    badges: tuple[Badge, ...]
    markdown: str | None
    lines: tuple[Line, ...]
    note: str | None
    verified: bool
    checked: str
    successors: tuple[Link, ...]
    source: SourceView | None
    least_activity: tuple[LeastActivity, ...] = ()
    kinships: tuple[Kinship, ...] = ()
    laws: tuple[LawView, ...] = ()
    rules: tuple[LawRule, ...] = ()
    rates: tuple[RateRow, ...] = ()
    rates_note: str | None = None
    calculator: Link | None = None
    owner: str = ""
    practice: tuple[tuple[str, str], ...] = ()


_CALCULATORS = {
    "virksomhedspraktik": Link(
        "Regn ud, hvor mange I må have i praktik", paths.calculator("rimelighed")
    ),
    "løntilskud": Link("Regn ud, hvad et løntilskud dækker", paths.calculator("loentilskud")),
    "mentorstøtte": Link("Regn ud, hvad en mentor koster", paths.calculator("mentor")),
}


def group_page(term: GroupTerm, catalogue: Catalogue) -> TermPage:
    """A target group's page: validity, legal minimum, predecessors and successors."""
    context = catalogue.context
    lines = known(
        Line("system", "Målgruppesystem", parts.term_label(context, "systemer", term.system)),
        Line("period", "Gælder", parts.period(term.valid_from, term.valid_to)),
        Line("benefit", "Ydelse", term.benefit or ""),
        Line("age", "Alder", f"{numbers.amount(term.age)} år" if term.age else ""),
        Line("number", "Nummer i LAB § 6", str(term.number) if term.number else ""),
    )
    return replace(
        _page(term, "maalgrupper", lines, context),
        least_activity=least_activity(context, (term.id,), in_use=term.valid_on(context.today)),
        kinships=tuple(_kinship(cross, context) for cross in term.answers_to),
    )


def tool_page(term: ToolTerm, catalogue: Catalogue) -> TermPage:
    """A tool's page: legal basis and the rules of law that apply to it."""
    context = catalogue.context
    lines = known(
        Line("period", "Gælder", parts.period(term.valid_from, term.valid_to)),
        Line("step", "Trin på trappen", str(term.step) if term.step else ""),
        Line("at_company", "Foregår på en virksomhed", "Ja" if term.at_company else ""),
    )
    rates = _rates(term, context)
    rules = [rule for rule in context.terms("lovregler").values() if rule.tool == term.id]
    rules.sort(key=lambda rule: not rule.valid_on(context.today))
    return replace(
        _page(term, "redskaber", lines, context),
        laws=law_views(term.laws, context),
        rules=tuple(law_rule(rule, context) for rule in rules),
        rates=rates,
        rates_note=context.vocabularies["satser"].description if rates else None,
        calculator=_CALCULATORS.get(term.id),
        owner=context.settings.owner.name,
        practice=tuple(_practice(term, catalogue)),
    )


def _practice(term: ToolTerm, catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    """What the municipality does itself with a tool: a topic of its agreement, and the words."""
    for id, own in catalogue.context.settings.local_practice.items():
        agreement = catalogue.agreements.get(id)
        if agreement is None or agreement.tool != term.id:
            continue
        version = version_on(agreement, catalogue.today)
        for clause in version.clauses if version else ():
            if clause.id in own:
                yield clause.topic, own[clause.id]


def _page(
    term: CheckedTerm, vocabulary: str, lines: tuple[Line, ...], context: Context
) -> TermPage:
    """What the pages of all terms show."""
    return TermPage(
        title=term.name,
        badges=term_badges(term, context),
        markdown=term.description,
        lines=lines,
        note=term.note,
        verified=term.verified,
        checked=parts.checked(term, context.today),
        successors=tuple(parts.term_link(context, vocabulary, id) for id in term.replaced_by),
        source=parts.cited(context, term.source, ()),
    )


def _rates(term: ToolTerm, context: Context) -> tuple[RateRow, ...]:
    """The rates that belong to a tool, the newest of each kind first."""
    kinds = labels.RATES_OF_TOOL.get(term.id, ())
    found: list[RateTerm] = [r for r in context.terms("satser").values() if r.kind in kinds]
    found.sort(key=lambda r: (kinds.index(r.kind), -(r.valid_from or date.min).toordinal()))
    return tuple(rate_row(rate, context) for rate in found)


def rate_row(rate: RateTerm, context: Context) -> RateRow:
    """A rate as a line of a table."""
    return RateRow(
        kind=labels.RATE_KIND[rate.kind],
        amount=f"{numbers.rate(rate.amount)} kr. pr. time{' (beregnet)' if rate.computed else ''}",
        period=parts.period(rate.valid_from, rate.valid_to),
        note=rate.note or (labels.COMPUTED_RATE if rate.computed else None),
        checked=parts.checked(rate, context.today),
        source=parts.cited(context, rate.source, ()),
    )


def term_badges(term: Term, context: Context) -> tuple[Badge, ...]:
    """Whether a term has ended or is only announced."""
    if term.expected:
        return (Badge("Forventet", "planlagt"),)
    if term.ended_by(context.today):
        return (Badge("Ophørt", "historisk"),)
    if not term.valid_on(context.today):
        return (Badge("Kommende", "planlagt"),)
    return ()


def _kinship(cross: Crosswalk, context: Context) -> Kinship:
    other = context.term("maalgrupper", cross.term)
    system = parts.term_label(context, "systemer", other.system) if other else ""
    link = parts.term_link(context, "maalgrupper", cross.term)
    return Kinship(link, cross.degree, cross.note, system)


def law_rule(rule: RuleTerm, context: Context) -> LawRule:
    """A rule as pages show it: its words, its readings where sources disagree, its source."""
    return LawRule(
        name=rule.name,
        badges=term_badges(rule, context),
        text=rule.text,
        period=parts.period(rule.valid_from, rule.valid_to),
        verified=rule.verified,
        checked=parts.checked(rule, context.today),
        note=rule.note,
        readings=tuple(
            (reading.name, reading.text, parts.cited(context, reading.source, ()))
            for reading in rule.readings
        ),
        source=parts.cited(context, rule.source, ()),
    )
