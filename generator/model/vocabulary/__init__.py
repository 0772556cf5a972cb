"""Controlled terms that live in time, with sources and crosswalks."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from pydantic import Field

from generator import layout
from generator.diagnostics import Position
from generator.model.base import Markdown, Model, Title
from generator.model.sources import Source
from generator.model.vocabulary.law import ActivityTerm as ActivityTerm
from generator.model.vocabulary.law import Answer as Answer
from generator.model.vocabulary.law import LawTerm as LawTerm
from generator.model.vocabulary.law import RateTerm as RateTerm
from generator.model.vocabulary.law import Reading as Reading
from generator.model.vocabulary.law import RuleTerm as RuleTerm
from generator.model.vocabulary.law import Step as Step
from generator.model.vocabulary.law import WayTerm as WayTerm
from generator.model.vocabulary.principles import PrincipleTerm as PrincipleTerm
from generator.model.vocabulary.terms import BranchTerm as BranchTerm
from generator.model.vocabulary.terms import CheckedTerm as CheckedTerm
from generator.model.vocabulary.terms import Crosswalk as Crosswalk
from generator.model.vocabulary.terms import Divisions as Divisions
from generator.model.vocabulary.terms import GlossaryTerm as GlossaryTerm
from generator.model.vocabulary.terms import GroupTerm as GroupTerm
from generator.model.vocabulary.terms import LegalTerm as LegalTerm
from generator.model.vocabulary.terms import MeasureTerm as MeasureTerm
from generator.model.vocabulary.terms import MunicipalityTerm as MunicipalityTerm
from generator.model.vocabulary.terms import PriceUnitTerm as PriceUnitTerm
from generator.model.vocabulary.terms import SourcedTerm as SourcedTerm
from generator.model.vocabulary.terms import SourceTerm as SourceTerm
from generator.model.vocabulary.terms import SystemTerm as SystemTerm
from generator.model.vocabulary.terms import Term as Term
from generator.model.vocabulary.terms import ToolTerm as ToolTerm

T = TypeVar("T", bound="Term")


class VocabularyFile(Model, Generic[T]):
    """A file of terms of one kind."""

    name: Title = Field(alias="navn")
    description: Markdown | None = Field(None, alias="beskrivelse")
    sources: tuple[Source, ...] = Field((), alias="kilder")
    terms: tuple[T, ...] = Field(alias="termer")


TERM_TYPES: Mapping[str, type[Term]] = {
    "systemer": SystemTerm,
    "maalgrupper": GroupTerm,
    "redskaber": ToolTerm,
    "effektmaal": MeasureTerm,
    "prisenheder": PriceUnitTerm,
    "lovgrundlag": LawTerm,
    "kommuner": MunicipalityTerm,
    "brancher": BranchTerm,
    "minimumskrav": ActivityTerm,
    "satser": RateTerm,
    "lovregler": RuleTerm,
    "kilder": SourceTerm,
    "ordbog": GlossaryTerm,
    "veje": WayTerm,
    "principper": PrincipleTerm,
}
"""The vocabularies whose terms have more than the standard fields (see ``model.files``)."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The terms of one file by id, in the file's order, and the line of each in the file."""

    id: str
    name: str
    description: str | None
    sources: tuple[Source, ...]
    terms: Mapping[str, Any]
    lines: Mapping[str, int] = field(default_factory=dict)

    def position(self, term: str) -> Position:
        """Where a term is in the file; the first line when that is not known."""
        return Position(f"{layout.VOCABULARY}/{self.id}.yml", self.lines.get(term, 1))


Vocabularies = Mapping[str, Vocabulary]
