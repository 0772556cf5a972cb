"""Controlled terms that live in time, with sources and crosswalks."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from pydantic import Field

from generator.model.base import Markdown, Model, Title
from generator.model.sources import Source
from generator.model.vocabulary.law import (
    ActivityTerm,
    Answer,
    LawTerm,
    RateTerm,
    Reading,
    RuleTerm,
    Step,
    WayTerm,
)
from generator.model.vocabulary.terms import (
    BranchTerm,
    Crosswalk,
    Divisions,
    GlossaryTerm,
    GroupTerm,
    MeasureTerm,
    MunicipalityTerm,
    PriceUnitTerm,
    SourcedTerm,
    SourceTerm,
    SystemTerm,
    Term,
    ToolTerm,
)

__all__ = [
    "TERM_TYPES",
    "ActivityTerm",
    "Answer",
    "BranchTerm",
    "Crosswalk",
    "Divisions",
    "GlossaryTerm",
    "GroupTerm",
    "LawTerm",
    "MeasureTerm",
    "MunicipalityTerm",
    "PriceUnitTerm",
    "RateTerm",
    "Reading",
    "RuleTerm",
    "SourceTerm",
    "SourcedTerm",
    "Step",
    "SystemTerm",
    "Term",
    "ToolTerm",
    "Vocabularies",
    "Vocabulary",
    "VocabularyFile",
    "WayTerm",
]

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
}
"""The vocabularies whose terms have more than the standard fields (see ``model.files``)."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The terms of one file by id, in the file's order."""

    id: str
    name: str
    description: str | None
    sources: tuple[Source, ...]
    terms: Mapping[str, Any]


Vocabularies = Mapping[str, Vocabulary]
