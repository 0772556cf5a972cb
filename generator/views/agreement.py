"""The partnership terms: an agreement's page in force, and the permanent page of each version."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from generator.model.catalogue import Catalogue, Context
from generator.model.partner import Agreement, Clause, LeastOf, Version
from generator.texts import labels, numbers
from generator.views import parts, paths
from generator.views.facts import LawView, Line, law_views
from generator.views.parts import Badge, SourceView
from generator.views.paths import Link
from generator.views.versions import covers, version_on


class ClauseView(NamedTuple):
    """A clause with its legal basis and sources."""

    id: str
    topic: str
    party: str
    markdown: str
    laws: tuple[LawView, ...]
    sources: tuple[SourceView, ...]
    disagreement: str | None


class VersionLink(NamedTuple):
    """A version in the list of versions."""

    link: Link
    period: str
    state: str


@dataclass(frozen=True, slots=True)
class AgreementPage:
    """The terms of one version, and the way to the others."""

    id: str
    title: str
    summary: str
    suits: str | None
    version: str
    period: str
    state: Badge
    basis: str | None
    note: str | None
    least: tuple[tuple[str, str, SourceView | None], ...]
    clauses: tuple[ClauseView, ...]
    versions: tuple[VersionLink, ...]
    sources: tuple[SourceView, ...]
    tool: Link | None
    partners: str


def in_force(agreement: Agreement, catalogue: Catalogue) -> Version:
    """The version that applies on the build's date; the last one when none does."""
    return version_on(agreement, catalogue.today) or agreement.versions[-1]


def agreement_page(
    id: str, agreement: Agreement, version: Version, catalogue: Catalogue
) -> AgreementPage:
    """The page of one version of an agreement."""
    context = catalogue.context
    return AgreementPage(
        id=id,
        title=agreement.name,
        summary=agreement.summary,
        suits=agreement.suits,
        version=version_name(version),
        period=parts.period(version.valid_from, version.valid_to),
        state=version_state(version, catalogue.today),
        basis=version.basis,
        note=version.note,
        least=_least(version, agreement, context),
        clauses=tuple(_clause(clause, agreement, context) for clause in version.clauses),
        versions=tuple(
            VersionLink(
                Link(version_name(other), paths.agreement(id, other.version)),
                parts.period(other.valid_from, other.valid_to),
                version_state(other, catalogue.today).text,
            )
            for other in reversed(agreement.versions)
        ),
        sources=tuple(parts.source_view(source) for source in agreement.sources),
        tool=parts.term_link(context, "redskaber", agreement.tool) if agreement.tool else None,
        partners=_partners(id, catalogue) if covers(version, catalogue.today) else "",
    )


def _partners(id: str, catalogue: Catalogue) -> str:
    """How many active companies have an agreement of this kind, in words."""
    active = sum(c.is_active and c.agreement == id for c in catalogue.partners.values())
    return numbers.count(active, "aktiv virksomhed", "aktive virksomheder") if active else ""


def version_state(version: Version, today: date) -> Badge:
    """Whether a version is in force, was, or is to come."""
    if covers(version, today):
        return Badge("Gælder nu", "aktiv")
    if version.valid_from is not None and version.valid_from > today:
        return Badge("Kommende version", "planlagt")
    return Badge("Tidligere version", "historisk")


def version_name(version: Version) -> str:
    return version.title or f"Version {version.version}"


def _least(
    version: Version, agreement: Agreement, context: Context
) -> tuple[tuple[str, str, SourceView | None], ...]:
    if version.least is None:
        return ()
    found: list[tuple[str, LeastOf | None]] = [
        ("Pladser", version.least.seats),
        ("Mentorer", version.least.mentors),
    ]
    return tuple(
        (
            label,
            f"mindst {numbers.number(least.count)} ({least.basis})",
            parts.cited(context, least.source, agreement.sources),
        )
        for label, least in found
        if least
    )


def _clause(clause: Clause, agreement: Agreement, context: Context) -> ClauseView:
    sources = [parts.cited(context, source, agreement.sources) for source in clause.sources]
    return ClauseView(
        id=clause.id,
        topic=clause.topic,
        party=labels.PARTY.get(clause.party or "", ""),
        markdown=clause.text,
        laws=law_views(clause.laws, context),
        sources=tuple(source for source in sources if source),
        disagreement=clause.disagreement,
    )


class AgreementCard(NamedTuple):
    """An agreement in the overview."""

    link: Link
    summary: str
    suits: str | None
    lines: tuple[Line, ...]


def agreement_cards(catalogue: Catalogue) -> tuple[AgreementCard, ...]:
    """Every kind of agreement with the version in force."""
    cards = []
    for id, agreement in catalogue.agreements.items():
        version = version_on(agreement, catalogue.today)
        active = sum(c.is_active and c.agreement == id for c in catalogue.partners.values())
        lines = (
            ("Gældende version", version_name(version) if version else "ingen i dag"),
            ("Aktive virksomheder med aftalen", numbers.number(active)),
        )
        link = Link(agreement.name, paths.agreement(id))
        cards.append(AgreementCard(link, agreement.summary, agreement.suits, lines))
    return tuple(cards)
