"""Terms, valid in a period and sourced, and those that entries are described in."""

from datetime import date
from typing import Annotated, ClassVar, Literal

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
from generator.model.offer import Law
from generator.model.quantities import Amount
from generator.model.sources import Cited, SourceType
from generator.model.urls import Url


class Crosswalk(Model):
    """The term of another system that this one answers to, wholly or in part."""

    term: TermId
    degree: Literal["helt", "delvis"] = Field(alias="grad")
    note: Text | None = None


class Term(Model):
    """A term: valid in a period, replaced by others, sourced."""

    keys_last: ClassVar[tuple[str, ...]] = (
        "gyldig_fra",
        "gyldig_til",
        "forventet",
        "afløst_af",
        "svarer_til",
        "kilde",
        "efterprøvet",
        "note",
    )

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


class SourcedTerm(Term):
    """A term that must have a source of its own; other terms are covered by those of their file."""


class CheckedTerm(SourcedTerm):
    """A term that may be law: ``checked`` is the day it was last compared with its source."""

    keys_last = (*SourcedTerm.keys_last[:-1], "senest_kontrolleret", "note")

    checked: Day | None = Field(None, alias="senest_kontrolleret")

    @property
    def subject(self) -> tuple[object, ...]:
        """What the fact is about: a later one on the same takes its place."""
        return (type(self).__name__, self.id)

    @property
    def is_legal(self) -> bool:
        """Whether it is a fact of law: it has been compared with the law, or is to be."""
        return self.checked is not None


class LegalTerm(CheckedTerm):
    """A term that is a fact of law, whether anybody has checked it or not."""

    @property
    def is_legal(self) -> bool:
        return True


class SystemTerm(SourcedTerm):
    """A system of target groups, in use in a period."""


class GroupTerm(CheckedTerm):
    """A target group of one system."""

    system: Annotated[TermId, Reference("systemer")]
    benefit: Line | None = Field(None, alias="ydelse")
    age: Amount | None = Field(None, alias="alder")
    number: Count | None = Field(None, alias="nummer")


class ToolTerm(CheckedTerm):
    """A kind of offer (redskab) with its legal basis."""

    laws: tuple[Law, ...] = Field((), alias="lovgrundlag")
    step: StairStep | None = Field(None, alias="trin")
    at_company: Boolean = Field(False, alias="hos_virksomhed")


Family = Literal[
    "beskæftigelse",
    "uddannelse",
    "støttet-beskæftigelse",
    "selvforsørgelse",
    "gennemførelse",
    "progression",
    "tilfredshed",
]
"""What measures are about, the one that says most first. Nothing is compared across families."""


class MeasureTerm(SourcedTerm):
    """A measure of effect, the unit its figures have, and what it is about."""

    unit: Literal["procent", "personer", "procent-ændring", "tekst", "ingen"] = Field(alias="enhed")
    family: Family | None = Field(None, alias="familie")
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
    repealed: Day | None = Field(None, alias="ophævet")
    type: SourceType | None = None


class GlossaryTerm(CheckedTerm):
    """A word explained."""

    description: Markdown = Field(alias="beskrivelse")
    see_also: tuple[Annotated[TermId, Reference("ordbog")], ...] = Field((), alias="se_også")
