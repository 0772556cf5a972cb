"""What the law says, as data: legal bases, least activity (S11), rules with their readings."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from generator.model.base import Count, Line, Model, Reference, TermId, Text
from generator.model.offer import Group
from generator.model.quantities import Duration
from generator.model.sources import Cited
from generator.model.urls import Url
from generator.model.vocabulary.term import LegalTerm


class LawTerm(LegalTerm):
    """A legal basis: the law and the place in it."""

    law: Line | None = Field(None, alias="lov")
    place: Line | None = Field(None, alias="sted")
    url: Url | None = None


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
