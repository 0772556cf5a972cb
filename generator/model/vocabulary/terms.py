"""What entries are told in: target groups, tools, measures, prices, places, sources, words."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, StringConstraints

from generator.model.base import (
    Boolean,
    Count,
    Line,
    Markdown,
    Model,
    PartialDay,
    Reference,
    StairStep,
    TermId,
    Text,
    one_or_more,
)
from generator.model.offer import Law
from generator.model.quantities import Amount
from generator.model.sources import SourceType
from generator.model.urls import Url
from generator.model.vocabulary.term import SourcedTerm, Term


class SystemTerm(SourcedTerm):
    """A system of target groups, in use in a period."""


class GroupTerm(SourcedTerm):
    """A target group of one system."""

    system: Annotated[TermId, Reference("systemer")]
    benefit: Line | None = Field(None, alias="ydelse")
    age: Amount | None = Field(None, alias="alder")
    number: Count | None = Field(None, alias="nummer")


class ToolTerm(SourcedTerm):
    """A kind of offer (redskab) with its legal basis."""

    laws: tuple[Law, ...] = Field((), alias="lovgrundlag")
    step: StairStep | None = Field(None, alias="trin")
    at_company: Boolean = Field(False, alias="hos_virksomhed")


class MeasureTerm(SourcedTerm):
    """A measure of effect and the unit its figures have."""

    unit: Literal["procent", "personer", "procent-ændring", "tekst", "ingen"] = Field(alias="enhed")
    after: Line | None = Field(None, alias="efter")


class PriceUnitTerm(Term):
    """A unit of price and what it is counted per."""

    per: Literal[
        "borger-uge", "borger-måned", "borger-forløb", "år", "time", "uge", "måned", "engang"
    ] = Field(alias="pr")


class MunicipalityTerm(Term):
    """A municipality; the id is its four-digit code."""

    region: Line | None = None
    example: Boolean = Field(False, alias="eksempel")


class Divisions(Model):
    """The two-digit divisions of a section of a branch classification, both ends included."""

    first: Count = Field(alias="fra")
    last: Count = Field(alias="til")


class BranchTerm(Term):
    """A section of DB07 or DB25."""

    system: Literal["DB07", "DB25"]
    letter: Annotated[str, StringConstraints(pattern=r"^[A-V]$")] = Field(alias="bogstav")
    divisions: Annotated[tuple[Divisions, ...], BeforeValidator(one_or_more)] = Field(
        alias="hovedgrupper"
    )


class SourceTerm(Term):
    """A source that several entries share."""

    name: Annotated[str, StringConstraints(min_length=1, max_length=400)] = Field(alias="titel")
    publisher: Line | None = Field(None, alias="udgiver")
    place: Text | None = Field(None, alias="sted")
    url: Url | None = None
    dated: PartialDay | None = Field(None, alias="dato")
    type: SourceType | None = None


class GlossaryTerm(SourcedTerm):
    """A word explained."""

    description: Markdown = Field(alias="beskrivelse")
    see_also: tuple[Annotated[TermId, Reference("ordbog")], ...] = Field((), alias="se_også")
