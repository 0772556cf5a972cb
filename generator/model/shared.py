"""Parts that offers, providers and partner companies have in common."""

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, StringConstraints

from generator.model.base import (
    Boolean,
    Code,
    Count,
    Day,
    Line,
    PartialDay,
    Reference,
    Slug,
    Text,
    one_or_more,
)
from generator.model.discretion import Data, bounds_of, few_counts, is_few
from generator.model.guarded import Guarded, GuardedGroup, Withholdable
from generator.model.quantities import Amount, Duration
from generator.model.sources import Cited, Source
from generator.model.urls import Url

ACTIVE = "aktiv"
ENDED = frozenset({"ophørt", "historisk"})


def is_active(status: object) -> bool:
    """Whether an entry of a status can be chosen now."""
    return status == ACTIVE


def in_use(status: object) -> bool:
    """Whether an entry of a status is active, on its way or on pause: it has not ended.

    Only what is in use is held to today's rules, and is current.
    """
    return status not in ENDED


Email = Annotated[
    str,
    StringConstraints(
        pattern=r"^[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$", max_length=254
    ),
]
Phone = Annotated[str, StringConstraints(pattern=r"^\+?[0-9]([0-9 ]{2,18})[0-9]$")]

Municipalities = Annotated[
    tuple[Annotated[Code, Reference("kommuner")], ...],
    BeforeValidator(one_or_more),
    Field(min_length=1),
]


class Contact(GuardedGroup):
    """How to reach a function (never a person)."""

    unit: Line | None = Field(None, alias="enhed")
    email: Email | None = Field(None, alias="e-mail")
    phone: Phone | None = Field(None, alias="telefon")
    web: Url | None = None
    hours: Line | None = Field(None, alias="træffetid")


class Place(GuardedGroup):
    """Where something takes place."""

    name: Line | None = Field(None, alias="navn")
    address: Line | None = Field(None, alias="adresse")
    postcode: Code | None = Field(None, alias="postnr")
    town: Line | None = Field(None, alias="by")
    transport: Line | None = None
    note: Text | None = None


class Fact(Withholdable):
    """A labelled piece of information that has no field of its own."""

    topic: Line = Field(alias="emne")
    text: Text = Field(alias="tekst")
    source: Cited | None = Field(None, alias="kilde")


class Participants(GuardedGroup):
    """People in a place on a day or in a period: a stock.

    People are not seats: they are never shown as seats and never added to them. ``period`` is
    what is counted over where that is more than a day, and ``unit`` what is counted where it is
    not simply participants.
    """

    count: Amount = Field(alias="antal")
    unit: Line | None = Field(None, alias="enhed")
    dated: PartialDay = Field(alias="dato")
    period: Line | None = Field(None, alias="periode")
    source: Cited | None = Field(None, alias="kilde")


def few_people(data: Data, least: int) -> set[str]:
    """The key of a group's participants, when they are few."""
    people = data.get("deltagere")
    is_few_there = isinstance(people, dict) and few_counts(people, ("antal",), least)
    return {"deltagere"} if is_few_there else set()


def few_seats(data: Data, total: str, least: int) -> set[str]:
    """The key of seats in all, when those that are free would tell that few people are there.

    A free seat is nobody. One that is taken is somebody, so the two are not shown together.
    """
    in_all, free = bounds_of(data.get(total)), bounds_of(data.get("ledige"))
    taken = [n - f - sum(bounds_of(data.get("på_pause"))) for n in in_all for f in free]
    return {total} if any(is_few(number, least) for number in taken) else set()


class Mentoring(GuardedGroup):
    """Mentors: whether there are any, how many, trained, hours a week, and how they are paid.

    With ``per`` the number is that of each centre, which is no total and never added to one.
    Bought free: the municipality pays for their hours. Paid: the workplace gets a fee for them.
    """

    possible: Boolean | None = Field(None, alias="muligt")
    count: Amount | None = Field(None, alias="antal")
    per: Literal["center"] | None = Field(None, alias="pr")
    trained: Count | None = Field(None, alias="uddannede")
    hours_a_week: Amount | None = Field(None, alias="timer_pr_uge")
    bought_free: Boolean | None = Field(None, alias="frikøbt")
    paid: Boolean | None = Field(None, alias="betalt")
    note: Text | None = None


class Referral(GuardedGroup):
    """How a citizen is referred to an offer."""

    who: Line | None = Field(None, alias="hvem")
    how: Text | None = Field(None, alias="hvordan")
    deadline: Duration | None = Field(None, alias="frist")
    note: Text | None = None


class FollowUp(GuardedGroup):
    """How often and how an offer is followed up."""

    every: Line | None = Field(None, alias="hver")
    how: Text | None = Field(None, alias="hvordan")


class Entry(Guarded):
    """What every entry has: whether it is an example, its owner, its review, its sources."""

    keys_last = (
        *("oplysninger", "gyldighed", "tidligere", "ansvarlig", "gennemgået", "kun_internt"),
        "kilder",
    )

    example: Boolean = Field(False, alias="eksempel")
    municipalities: Municipalities | None = Field(None, alias="kommune")
    area: Line | None = Field(None, alias="område")
    contact: Contact | None = Field(None, alias="kontakt")
    place: Place | None = Field(None, alias="sted")
    facts: tuple[Fact, ...] = Field((), alias="oplysninger")
    validity: Text | None = Field(None, alias="gyldighed")
    former: tuple[Slug, ...] = Field((), alias="tidligere")
    owner: Line | None = Field(None, alias="ansvarlig")
    reviewed: Day | None = Field(None, alias="gennemgået")
    sources: tuple[Source, ...] = Field((), alias="kilder")
