"""The vocabularies' files: which there are, and their terms by id."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from pydantic import Field

from generator.model.base import Markdown, Model, Title
from generator.model.sources import Source
from generator.model.vocabulary.law import ActivityTerm, LawTerm, RateTerm, RuleTerm, WayTerm
from generator.model.vocabulary.terms import (
    BranchTerm,
    GlossaryTerm,
    GroupTerm,
    MeasureTerm,
    MunicipalityTerm,
    PriceUnitTerm,
    SourceTerm,
    SystemTerm,
    Term,
    ToolTerm,
)

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
