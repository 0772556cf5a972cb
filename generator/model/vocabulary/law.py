"""What the law says, as data: legal bases, least activity (S11), rules, rates, and ways to act."""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from generator.model.base import Boolean, Count, Line, Model, Reference, TermId, Text
from generator.model.offer import Group, Law
from generator.model.quantities import Amount, Duration
from generator.model.sources import Cited
from generator.model.urls import Url
from generator.model.vocabulary.terms import LegalTerm, SourcedTerm


class LawTerm(LegalTerm):
    """A legal basis: the law and the place in it."""

    law: Line | None = Field(None, alias="lov")
    place: Line | None = Field(None, alias="sted")
    url: Url | None = None

    @property
    def subject(self) -> tuple[object, ...]:
        return (self.law, self.place) if self.law and self.place else super().subject


class ActivityTerm(LegalTerm):
    """The least activity the law asks for a target group (S11).

    A group without a deadline has a ``requirement``: the law sets none (``ingen``), or it was not
    found (``ukendt``).
    """

    group: Group = Field(alias="målgruppe")
    requirement: Literal["ingen", "ukendt"] | None = Field(None, alias="krav")
    first_by: Duration | None = Field(None, alias="første_senest")
    then_every: Duration | None = Field(None, alias="derefter_hver")
    longest_gap: Duration | None = Field(None, alias="højst_mellem")
    text: Text = Field(alias="tekst")

    @property
    def subject(self) -> tuple[object, ...]:
        return ("mindstekrav", self.group)


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
    counting: Literal["trinvis", "samlet"] = Field("trinvis", alias="optælling")
    text: Text = Field(alias="tekst")
    steps: tuple[Step, ...] = Field((), alias="trin")
    source: Cited | None = Field(None, alias="kilde")


class RuleTerm(LegalTerm):
    """A rule of law as data."""

    kind: Literal[
        "rimelighed",
        "varighed",
        "pladser",
        "løntilskud-varighed",
        "støtteloft",
        "nytteindsats",
        "mentor",
    ] = Field(alias="art")
    tool: Annotated[TermId | None, Reference("redskaber")] = Field(None, alias="redskab")
    groups: tuple[Group, ...] = Field((), alias="målgrupper")
    sector: Literal["privat", "offentlig"] | None = Field(None, alias="sektor")
    at_most: Duration | None = Field(None, alias="højst")
    at_least: Count | None = Field(None, alias="mindst")
    percent: Annotated[int | None, Field(gt=0, le=100)] = Field(None, alias="procent")
    extended_to: Duration | None = Field(None, alias="forlænges_til")
    readings: tuple[Reading, ...] = Field((), alias="læsninger")
    text: Text = Field(alias="tekst")

    @property
    def subject(self) -> tuple[object, ...]:
        return (self.kind, self.tool, self.groups, self.sector)


class RateTerm(LegalTerm):
    """A rate by date. Of one that is regulated, the following years are computed."""

    kind: Literal[
        "løntilskud-privat",
        "løntilskud-offentlig",
        "løntilskud-sygemeldt-offentlig",
        "løntilskud-førtidspension",
        "løntilskud-førtidspension-særlig",
        "timeløn-loft-offentlig",
        "mentor",
        "satsregulering",
    ] = Field(alias="art")
    amount: Amount = Field(alias="beløb")
    unit: Line = Field(alias="enhed")
    regulated: Boolean = Field(False, alias="reguleres")
    computed: Boolean = Field(False, alias="beregnet")

    @property
    def subject(self) -> tuple[object, ...]:
        return (self.kind,)

    @model_validator(mode="after")
    def _dated(self) -> Self:
        if self.valid_from is None:
            raise PydanticCustomError("sats-uden-dato", "a rate without a date", {"id": self.id})
        is_reckoned_with = self.regulated or self.kind == "satsregulering"
        if is_reckoned_with and self.amount.exact is None:
            raise PydanticCustomError("tal", "a base amount and a percentage are one number")
        return self


Question = Literal[
    "målgruppe", "varighed", "økonomi", "kommune", "virksomhed", "forsikring", "start"
]


class Answer(Model):
    """What a way asks or gives, in a line. The question is the id of the clause that says it."""

    question: Question = Field(alias="om")
    text: Line = Field(alias="svar")
    laws: tuple[Law, ...] = Field((), alias="lovgrundlag")
    sources: tuple[Cited, ...] = Field(alias="kilder", min_length=1)


class WayTerm(SourcedTerm):
    """A way for a company to take part. Where there is an agreement, its clauses answer."""

    keys_last = (*SourcedTerm.keys_last, "svar")

    tool: Annotated[TermId, Reference("redskaber")] = Field(alias="redskab")
    description: Line = Field(alias="beskrivelse")
    sector: Literal["offentlig"] | None = Field(None, alias="sektor")
    answers: tuple[Answer, ...] = Field((), alias="svar")
