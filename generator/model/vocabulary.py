"""Controlled terms that live in time, with sources and crosswalks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any, Generic, Literal, TypeVar

from pydantic import BeforeValidator, Field, StringConstraints

from generator.model.base import (
    Boolean,
    Count,
    Day,
    Line,
    Markdown,
    Model,
    PartialDay,
    Reference,
    StairStep,
    TermId,
    Text,
    Title,
    one_or_more,
)
from generator.model.offer import Group, Law
from generator.model.quantities import Amount, Duration
from generator.model.sources import Cited, Source, SourceType
from generator.model.urls import Url

T = TypeVar("T", bound="Term")


class Crosswalk(Model):
    """The term of another system that this one answers to, wholly or in part."""

    term: TermId
    degree: Literal["helt", "delvis"] = Field(alias="grad")
    note: Text | None = None


class Term(Model):
    """A term: valid in a period, replaced by others, sourced."""

    id: TermId
    name: Title = Field(alias="navn")
    short: Line | None = Field(None, alias="kort")
    description: Markdown | None = Field(None, alias="beskrivelse")
    valid_from: Day | None = Field(None, alias="gyldig_fra")
    valid_to: Day | None = Field(None, alias="gyldig_til")
    expected: Boolean = Field(False, alias="forventet")
    verified: Boolean = Field(True, alias="efterprøvet")
    replaced_by: tuple[TermId, ...] = Field((), alias="afløst_af")
    answers_to: tuple[Crosswalk, ...] = Field((), alias="svarer_til")
    source: Cited | None = Field(None, alias="kilde")
    note: Text | None = None

    def valid_on(self, day: date) -> bool:
        """Whether the term is in force on a day; an announced term never is."""
        started = self.valid_from is None or self.valid_from <= day
        return started and not self.expected and not self.ended_by(day)

    def ended_by(self, day: date) -> bool:
        return self.valid_to is not None and self.valid_to < day

    @property
    def label(self) -> str:
        return self.short or self.name


class SystemTerm(Term):
    """A system of target groups, in use in a period."""


class GroupTerm(Term):
    """A target group of one system."""

    system: Annotated[TermId, Reference("systemer")]
    benefit: Line | None = Field(None, alias="ydelse")
    age: Amount | None = Field(None, alias="alder")
    number: Count | None = Field(None, alias="nummer")


class ToolTerm(Term):
    """A kind of offer (redskab) with its legal basis."""

    laws: tuple[Law, ...] = Field((), alias="lovgrundlag")
    step: StairStep | None = Field(None, alias="trin")
    at_company: Boolean = Field(False, alias="hos_virksomhed")


class MeasureTerm(Term):
    """A measure of effect and the unit its figures have."""

    unit: Literal["procent", "personer", "procent-ændring", "tekst", "ingen"] = Field(alias="enhed")
    after: Line | None = Field(None, alias="efter")


class PriceUnitTerm(Term):
    """A unit of price and what it is counted per."""

    per: Literal[
        "borger-uge", "borger-måned", "borger-forløb", "år", "time", "uge", "måned", "engang"
    ] = Field(alias="pr")


class LawTerm(Term):
    """A legal basis: the law and the place in it."""

    law: Line | None = Field(None, alias="lov")
    place: Line | None = Field(None, alias="sted")
    url: Url | None = None


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


class ActivityTerm(Term):
    """The least activity the law asks for a target group (S11)."""

    group: Group = Field(alias="målgruppe")
    first_by: Duration | None = Field(None, alias="første_senest")
    then_every: Duration | None = Field(None, alias="derefter_hver")
    text: Text = Field(alias="tekst")


class RateTerm(Term):
    """A rate by date."""

    kind: Literal[
        "løntilskud-privat", "løntilskud-offentlig", "timeløn-loft-offentlig", "mentor"
    ] = Field(alias="art")
    amount: Amount = Field(alias="beløb")
    unit: Line = Field(alias="enhed")


class Step(Model):
    """One person in training for every ``per`` ordinary staff, up to a number of staff."""

    up_to: Count | None = Field(None, alias="op_til")
    per: Annotated[int, Field(gt=0)] = Field(alias="pr")


class Reading(Model):
    """One way to read a rule on which sources disagree.

    ``trinvis``: each step counts the staff within it, and the steps add up. ``samlet``: the
    one step that the number of staff falls in counts them all.
    """

    name: Line = Field(alias="navn")
    text: Text = Field(alias="tekst")
    steps: tuple[Step, ...] = Field((), alias="trin")
    counting: Literal["trinvis", "samlet"] = Field("trinvis", alias="optælling")
    source: Cited | None = Field(None, alias="kilde")


class RuleTerm(Term):
    """A rule of law as data."""

    kind: Literal[
        "rimelighed", "varighed", "pladser", "løntilskud-varighed", "nytteindsats", "mentor"
    ] = Field(alias="art")
    tool: Annotated[TermId | None, Reference("redskaber")] = Field(None, alias="redskab")
    groups: tuple[Group, ...] = Field((), alias="målgrupper")
    sector: Literal["privat", "offentlig"] | None = Field(None, alias="sektor")
    at_most: Duration | None = Field(None, alias="højst")
    at_least: Count | None = Field(None, alias="mindst")
    extended_to: Duration | None = Field(None, alias="forlænges_til")
    readings: tuple[Reading, ...] = Field((), alias="læsninger")
    text: Text = Field(alias="tekst")


class SourceTerm(Term):
    """A source that several entries share."""

    name: Annotated[str, StringConstraints(min_length=1, max_length=400)] = Field(alias="titel")
    publisher: Line | None = Field(None, alias="udgiver")
    place: Text | None = Field(None, alias="sted")
    url: Url | None = None
    dated: PartialDay | None = Field(None, alias="dato")
    type: SourceType | None = None


class GlossaryTerm(Term):
    """A word explained."""

    description: Markdown = Field(alias="beskrivelse")
    see_also: tuple[Annotated[TermId, Reference("ordbog")], ...] = Field((), alias="se_også")


class VocabularyFile(Model, Generic[T]):
    """A file of terms of one kind."""

    name: Title = Field(alias="navn")
    description: Markdown | None = Field(None, alias="beskrivelse")
    sources: tuple[Source, ...] = Field((), alias="kilder")
    terms: tuple[T, ...] = Field(alias="termer")


Question = Literal[
    "målgruppe", "varighed", "økonomi", "kommune", "virksomhed", "forsikring", "start"
]


class Answer(Model):
    """What a way asks or gives, in a line. The question is the id of the clause that tells it."""

    question: Question = Field(alias="om")
    text: Line = Field(alias="svar")
    laws: tuple[Law, ...] = Field((), alias="lovgrundlag")
    sources: tuple[Cited, ...] = Field(alias="kilder", min_length=1)


class WayTerm(Term):
    """A way for a company to take part. Where there is an agreement, its clauses answer."""

    tool: Annotated[TermId, Reference("redskaber")] = Field(alias="redskab")
    description: Line = Field(alias="beskrivelse")
    sector: Literal["offentlig"] | None = Field(None, alias="sektor")
    answers: tuple[Answer, ...] = Field((), alias="svar")


TERM_TYPES: Mapping[str, type[Term]] = {
    "systemer": SystemTerm,
    "maalgrupper": GroupTerm,
    "redskaber": ToolTerm,
    "formaal": Term,
    "stoette": Term,
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


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The terms of one file by id, in the file's order."""

    id: str
    name: str
    description: str | None
    sources: tuple[Source, ...]
    terms: Mapping[str, Any]


Vocabularies = Mapping[str, Vocabulary]
