"""How a version of an agreement is named, dated and marked wherever it is shown."""

from datetime import date
from typing import NamedTuple

from generator.model.cards import PartnerCard
from generator.model.catalogue import Catalogue
from generator.model.partner import LeastOf, Version
from generator.model.versions import covers, version_on
from generator.outputs.shared import parts, paths
from generator.outputs.shared.parts import Badge
from generator.outputs.shared.paths import Link
from generator.texts import numbers

_NEGOTIATED = "under-forhandling"


class VersionLink(NamedTuple):
    """A version with its period, its state, and the page of what it changed, if it did."""

    link: Link
    period: str
    state: Badge
    changes: str | None = None


def version_link(id: str, version: Version, today: date) -> VersionLink:
    """A version with the way to its permanent page."""
    return VersionLink(
        Link(version_name(version), paths.agreement(id, version.version)),
        parts.period(version.valid_from, version.valid_to),
        version_state(version, today),
    )


def version_name(version: Version) -> str:
    return version.title or f"Version {version.version}"


def version_state(version: Version, today: date) -> Badge:
    """Whether a version is in force, was, or is to come."""
    if covers(version, today):
        return Badge("Gælder nu", "aktiv")
    if version.valid_from is not None and version.valid_from > today:
        return Badge("Kommende version", "planlagt")
    return Badge("Tidligere version", "historisk")


def least_figures(version: Version) -> tuple[tuple[str, LeastOf | None], ...]:
    """What a version asks the least of, by its label."""
    least = version.least
    return (
        ("Pladser", least.seats if least else None),
        ("Mentorer", least.mentors if least else None),
    )


def least_text(least: LeastOf | None) -> str:
    """``mindst 4 (krav)``; in words when nothing is asked."""
    if least is None:
        return "intet mindste antal"
    return f"mindst {numbers.number(least.count)} ({least.basis})"


def version_of(card: PartnerCard, catalogue: Catalogue) -> Version | None:
    """The version of the terms that a company's agreement has.

    The one in force on the day it was signed; while it is negotiated, the one in force today.
    None when there is no agreement, or the terms are not known: then there is none to sign.
    """
    agreement = catalogue.agreements.get(card.agreement or "")
    if agreement is None or card.kind != "arbejdsplads":
        return None
    day = card.signed or (catalogue.today if card.status == _NEGOTIATED else None)
    return version_on(agreement, day) if day else None
