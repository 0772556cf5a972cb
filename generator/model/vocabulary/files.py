"""The vocabularies' files: which there are, and their terms by id."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from pydantic import Field

from generator.model.base import Markdown, Model, Title
from generator.model.sources import Source
from generator.model.vocabulary.law import ActivityTerm, LawTerm, RuleTerm
from generator.model.vocabulary.offers import (
    GroupTerm,
    MeasureTerm,
    PriceUnitTerm,
    SystemTerm,
    ToolTerm,
)
from generator.model.vocabulary.places import BranchTerm, MunicipalityTerm
from generator.model.vocabulary.rates import RateTerm
from generator.model.vocabulary.term import Term
from generator.model.vocabulary.ways import WayTerm
from generator.model.vocabulary.words import GlossaryTerm, SourceTerm

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
    """The terms of one file by id, in the file's order, and the line of each in the file."""

    id: str
    name: str
    description: str | None
    sources: tuple[Source, ...]
    terms: Mapping[str, Any]
    lines: Mapping[str, int] = field(default_factory=dict)


Vocabularies = Mapping[str, Vocabulary]
