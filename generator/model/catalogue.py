"""The whole catalogue as a build sees it on a day."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple

from generator.diagnostics import Position
from generator.model.cards import OfferCard, PartnerCard
from generator.model.discretion import Discretion
from generator.model.goals import GoalFigure
from generator.model.mentors import Network
from generator.model.offer import Provider
from generator.model.partner import Agreement
from generator.model.settings import Settings
from generator.model.sources import Citation, Source
from generator.model.vocabulary import BranchTerm, SourceTerm, Vocabularies
from generator.model.wording import Wording


class Measurement(NamedTuple):
    """One figure of a series over time."""

    offer: str
    measure: str
    group: str | None
    period: str
    value: float | None
    low: float | None
    high: float | None
    measured: int | None
    unit: str
    source: str
    note: str | None
    is_few: bool = False
    """Whether it is of too few people to be shown, so that its numbers are left out."""


@dataclass(frozen=True, slots=True)
class Context:
    """What every rule and view may know besides the entry itself.

    ``setting_places`` gives where the settings name something of the catalogue, by their keys;
    ``unread`` the vocabularies whose file is there and cannot be read, ``discretion`` which counts
    of people are too few to be shown.
    """

    vocabularies: Vocabularies
    settings: Settings
    today: date
    wording: Wording = field(default_factory=Wording)
    setting_places: Mapping[tuple[str, ...], Position] = field(default_factory=dict)
    unread: frozenset[str] = frozenset()
    discretion: Discretion = field(default_factory=Discretion)

    def terms(self, vocabulary: str) -> Mapping[str, Any]:
        """The terms of a vocabulary by id; none when it has no file."""
        found = self.vocabularies.get(vocabulary)
        return found.terms if found else {}

    def term(self, vocabulary: str, id: str) -> Any:
        """A term, or None when the vocabulary has no such term."""
        return self.terms(vocabulary).get(id)

    def source_title(self, citation: Citation | None) -> str:
        """The title of a source that a term or a rule cites; empty when there is none."""
        source = cited_source(self, citation, ())
        if source is None:
            return ""
        return source.title if isinstance(source, Source) else source.name


def cited_source(
    context: Context, citation: Citation | None, own: Iterable[Source]
) -> Source | SourceTerm | None:
    """What is cited: the source written there, one of the entry's own, or a shared one."""
    if citation is None or citation.source is not None:
        return citation.source if citation else None
    id = citation.reference or ""
    found: SourceTerm | None = context.term("kilder", id)
    return next((source for source in own if source.id == id), found)


def is_repealed(source: Source | SourceTerm | None, context: Context) -> bool:
    """Whether a source no longer applies. The day is asked for only where it matters."""
    return source is not None and source.repealed is not None and source.repealed <= context.today


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All entries: cards of the many, the whole of the few.

    ``files`` gives the file of an entry by ``kind:id``, ``former`` the id of the entry that had
    another one before.
    """

    context: Context
    offers: Mapping[str, OfferCard]
    partners: Mapping[str, PartnerCard]
    providers: Mapping[str, Provider]
    agreements: Mapping[str, Agreement]
    goals: tuple[GoalFigure, ...]
    networks: tuple[Network, ...]
    measurements: Mapping[str, tuple[Measurement, ...]]
    files: Mapping[str, str]
    former: Mapping[str, str] = field(default_factory=dict)

    @property
    def today(self) -> date:
        return self.context.today

    def entries(self, kind: str) -> Mapping[str, OfferCard | PartnerCard | Provider | Agreement]:
        """The entries of a kind by id, all of which have a name; none when it is no such kind."""
        kinds: Mapping[str, Mapping[str, OfferCard | PartnerCard | Provider | Agreement]] = {
            "tilbud": self.offers,
            "virksomheder": self.partners,
            "udbydere": self.providers,
            "aftaler": self.agreements,
        }
        return kinds.get(kind, {})

    def names(self, kind: str) -> Mapping[str, str]:
        """What the entries of a kind are called, by id; none when it is no such kind."""
        return {id: entry.name for id, entry in self.entries(kind).items()}


def section_of(context: Context, code: tuple[str, str] | None) -> BranchTerm | None:
    """The section that a six-digit code, behind the branch system it is of, belongs to."""
    if code is None:
        return None
    system, division = code[0], int(code[1][:2])
    for term in context.terms("brancher").values():
        if term.system == system and any(d.first <= division <= d.last for d in term.divisions):
            found: BranchTerm = term
            return found
    return None
