"""What an offer is told in: target groups and their systems, tools, measures, units of price."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from generator.model.base import Boolean, Count, Line, Reference, StairStep, TermId
from generator.model.offer import Law
from generator.model.quantities import Amount
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
