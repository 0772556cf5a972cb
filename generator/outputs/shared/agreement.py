"""The partnership terms: an agreement's page in force, and the permanent page of each version."""

from dataclasses import dataclass
from typing import NamedTuple

from generator.model.catalogue import Catalogue, Context
from generator.model.partner import Agreement, Clause, Version
from generator.model.versions import covers, oldest_first, version_before, version_on
from generator.outputs.shared import downloads, parts, paths
from generator.outputs.shared.agreement_changes import Since, since
from generator.outputs.shared.downloads import Download
from generator.outputs.shared.facts import LawView, Line, law_views
from generator.outputs.shared.parts import Badge, SourceView
from generator.outputs.shared.paths import Link
from generator.outputs.shared.versions import (
    VersionLink,
    least_figures,
    least_text,
    version_link,
    version_name,
    version_state,
)
from generator.texts import labels, numbers


class ClauseView(NamedTuple):
    """A clause with its legal basis and sources."""

    id: str
    topic: str
    party: str = ""
    markdown: str = ""
    laws: tuple[LawView, ...] = ()
    sources: tuple[SourceView, ...] = ()
    disagreement: str | None = None
    practice: str = ""


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
    changed: Since | None
    versions: tuple[VersionLink, ...]
    sources: tuple[SourceView, ...]
    tool: Link | None
    partners: str
    downloads: tuple[Download, ...]
    owner: str


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
        clauses=_clauses(id, agreement, version, context),
        changed=_changed(id, agreement, version),
        versions=_versions(id, agreement, catalogue),
        sources=tuple(parts.source_view(context, source) for source in agreement.sources),
        tool=parts.term_link(context, "redskaber", agreement.tool) if agreement.tool else None,
        partners=_partners(id, catalogue) if covers(version, catalogue.today) else "",
        downloads=_downloads(id, agreement, version, catalogue),
        owner=context.settings.owner.name,
    )


def _changed(id: str, agreement: Agreement, version: Version) -> Since | None:
    """What a version changed in the one before it."""
    before = version_before(agreement, version)
    return since(id, agreement, before, version) if before else None


def _versions(id: str, agreement: Agreement, catalogue: Catalogue) -> tuple[VersionLink, ...]:
    """Every version, the newest first, all but the first with what it changed."""
    first, *later = (
        version_link(id, version, catalogue.today) for version in oldest_first(agreement)
    )
    changes = (paths.agreement_changes(id, v.version) for v in oldest_first(agreement)[1:])
    linked = [v._replace(changes=path) for v, path in zip(later, changes, strict=True)]
    return (*reversed(linked), first)


def _downloads(
    id: str, agreement: Agreement, version: Version | None, catalogue: Catalogue
) -> tuple[Download, ...]:
    """Only the version that is in force can be signed."""
    if version is None or not covers(version, catalogue.today):
        return ()
    return downloads.of_agreement(id, agreement.name, catalogue.context.settings)


def _partners(id: str, catalogue: Catalogue) -> str:
    """How many active companies have an agreement of this kind, in words."""
    active = sum(c.is_active and c.agreement == id for c in catalogue.partners.values())
    return numbers.count(active, "aktiv virksomhed", "aktive virksomheder") if active else ""


def _least(
    version: Version, agreement: Agreement, context: Context
) -> tuple[tuple[str, str, SourceView | None], ...]:
    return tuple(
        (label, least_text(least), parts.cited(context, least.source, agreement.sources))
        for label, least in least_figures(version)
        if least
    )


def _clauses(
    id: str, agreement: Agreement, version: Version, context: Context
) -> tuple[ClauseView, ...]:
    """The clauses; what the municipality does itself today belongs to today's version only."""
    is_current = covers(version, context.today)
    practice = context.settings.local_practice.get(id, {}) if is_current else {}
    return tuple(
        _clause(clause, agreement, context)._replace(practice=practice.get(clause.id, ""))
        for clause in version.clauses
    )


def _clause(clause: Clause, agreement: Agreement, context: Context) -> ClauseView:
    return ClauseView(
        id=clause.id,
        topic=clause.topic,
        party=labels.PARTY.get(clause.party or "", ""),
        markdown=clause.text,
        laws=law_views(clause.laws, context),
        sources=parts.all_cited(context, clause.sources, agreement.sources),
        disagreement=clause.disagreement,
    )


class AgreementCard(NamedTuple):
    """An agreement in the overview."""

    link: Link
    summary: str
    suits: str | None = None
    lines: tuple[Line, ...] = ()
    downloads: tuple[Download, ...] = ()


def agreement_cards(catalogue: Catalogue) -> tuple[AgreementCard, ...]:
    """Every kind of agreement with the version in force."""
    cards = []
    for id, agreement in catalogue.agreements.items():
        version = version_on(agreement, catalogue.today)
        active = sum(c.is_active and c.agreement == id for c in catalogue.partners.values())
        lines = (
            Line(
                "version", "Gældende version", version_name(version) if version else "ingen i dag"
            ),
            Line("active", "Aktive virksomheder med aftalen", numbers.number(active)),
        )
        link = Link(agreement.name, paths.agreement(id))
        blank = _downloads(id, agreement, version, catalogue)
        cards.append(AgreementCard(link, agreement.summary, agreement.suits, lines, blank))
    return tuple(cards)
