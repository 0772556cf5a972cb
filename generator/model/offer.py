"""An offer (tilbud) of the catalogue, and who provides it."""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, ClassVar, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from generator.model.base import (
    Boolean,
    Count,
    Day,
    Line,
    Markdown,
    Model,
    Money,
    Number,
    Reference,
    Slug,
    StairStep,
    TermId,
    Text,
    Title,
    Year,
)
from generator.model.discretion import (
    CountedGroup,
    Data,
    few_counts,
)
from generator.model.effect import Effect
from generator.model.guarded import PUBLIC, YES, Guarded, GuardedGroup
from generator.model.intake import Intake
from generator.model.quantities import Amount, Duration
from generator.model.shared import (
    Entry,
    FollowUp,
    Mentoring,
    Participants,
    Referral,
    few_people,
    few_seats,
)
from generator.model.sources import Cited

OfferStatus = Literal["aktiv", "planlagt", "pause", "ophørt", "historisk"]
Group = Annotated[TermId, Reference("maalgrupper")]
Tool = Annotated[TermId, Reference("redskaber")]
Law = Annotated[TermId, Reference("lovgrundlag")]
OfferId = Annotated[Slug, Reference("tilbud")]
PartnerId = Annotated[Slug, Reference("virksomheder")]


StairExit = Literal["ordinært-job", "revalidering", "fleksjob", "skånejob"]
"""A way out of the stairs to the labour market: where one ends, and no step."""


class TargetGroup(Guarded):
    """A target group that an offer is for."""

    group: Group = Field(alias="gruppe")
    age: Amount | None = Field(None, alias="alder")
    note: Text | None = None


class Post(Model):
    """A line of a budget; income is negative."""

    name: Line = Field(alias="navn")
    amount: Number = Field(alias="beløb")


PriceKind = Literal["pris", "bevilling", "tilskud", "projekttilskud", "samlet"]
"""What an amount is. Only a ``pris`` is what the municipality pays for the offer itself.

A ``bevilling`` is what has been granted to a whole area or post, a ``tilskud`` what an employer or
an association gets, a ``projekttilskud`` what a project got in all, and ``samlet`` a sum over more
than the offer. None of these is ever shown or sorted as a price.
"""


class Price(GuardedGroup):
    """An amount in the unit of its source, or a note where the source gives no amount.

    One that is agreed with a supplier is not public unless it says so. Where it is known to be one
    that is not shown, nothing else need be known.
    """

    tied: ClassVar[tuple[frozenset[str], ...]] = (frozenset({"beløb", "enhed", "poster"}),)

    kind: PriceKind = Field("pris", alias="art")
    agreed: Boolean | None = Field(None, alias="aftalt")
    amount: Money | None = Field(None, alias="beløb")
    unit: Annotated[TermId | None, Reference("prisenheder")] = Field(None, alias="enhed")
    year: Year | None = Field(None, alias="år")
    posts: tuple[Post, ...] = Field((), alias="poster")
    note: Text | None = None
    source: Cited | None = Field(None, alias="kilde")

    @property
    def is_price(self) -> bool:
        """Whether it is the offer's own price."""
        return self.kind == "pris"

    @property
    def is_withheld(self) -> bool:
        """Whether there is an amount that is not shown here."""
        named = self.public is False or not {"beløb", "note"}.isdisjoint(self.internal)
        return named and self.amount is None and self.note is None

    @classmethod
    def is_public_unsaid(cls, data: Mapping[str, Any]) -> bool:
        return data.get("aftalt") not in YES

    @classmethod
    def what_is_left(cls, data: Mapping[str, Any]) -> dict[str, Any]:
        """Its kind. That there is a price is no secret: without it there would seem to be none."""
        return {key: data[key] for key in ("art", "aftalt") if key in data} | {PUBLIC: "nej"}

    @model_validator(mode="after")
    def _amount_or_note(self) -> Self:
        if (self.amount is None) != (self.unit is None):
            raise PydanticCustomError("pris", "an amount and its unit belong together")
        if self.amount is None and self.note is None and not self.is_withheld:
            raise PydanticCustomError("pris", "an amount or a note")
        total = sum(post.amount for post in self.posts)
        if self.posts and self.amount is not None and abs(total - self.amount) >= 0.005:
            raise PydanticCustomError(
                "pris-sum", "the posts do not add up", {"total": total, "amount": self.amount}
            )
        return self


class Capacity(CountedGroup):
    """Seats of an offer: in all, free, and how many wait; and the people in it, which are none."""

    people: ClassVar[tuple[str, ...]] = ("pladser", "venteliste", "deltagere")

    seats: Amount | None = Field(None, alias="pladser")
    unit: Line | None = Field(None, alias="enhed")
    free: Count | None = Field(None, alias="ledige")
    free_from: Day | None = Field(None, alias="ledig_fra")
    waiting: Count | None = Field(None, alias="venteliste")
    updated: Day | None = Field(None, alias="opdateret")
    participants: Participants | None = Field(None, alias="deltagere")
    note: Text | None = None
    source: Cited | None = Field(None, alias="kilde")

    @classmethod
    def few(cls, data: Data, around: Sequence[Data], least: int) -> frozenset[str]:
        groups = around[-1].get("målgrupper", ()) if around else ()
        total = few_seats(data, "pladser", least) if len(groups) == 1 else set()
        return frozenset(few_counts(data, ("venteliste",), least) | few_people(data, least) | total)


class Goal(GuardedGroup):
    """What an offer was meant to reach, before any effect was measured.

    A share in percent, an amount in kroner, or a number of what ``unit`` names.
    """

    text: Text = Field(alias="tekst")
    share: Amount | None = Field(None, alias="andel")
    amount: Money | None = Field(None, alias="beløb")
    count: Amount | None = Field(None, alias="antal")
    unit: Line | None = Field(None, alias="enhed")
    source: Cited | None = Field(None, alias="kilde")


class Offer(Entry):
    """An offer: whom it is for, what it is, how long, what it costs, what it leads to."""

    keys_behind: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "status": ("eksempel", "kommune", "område"),
        "udbyder": ("sted",),
        "visitation": ("kontakt",),
    }

    title: Title = Field(alias="titel")
    status: OfferStatus
    tool: Tool = Field(alias="redskab")
    groups: tuple[TargetGroup, ...] = Field((), alias="målgrupper")
    groups_text: Text | None = Field(None, alias="målgruppe_tekst")
    summary: Line | None = Field(None, alias="resumé")
    purposes: tuple[Annotated[TermId, Reference("formaal")], ...] = Field((), alias="formål")
    purposes_text: Text | None = Field(None, alias="formål_tekst")
    step: StairStep | None = Field(None, alias="trin")
    exit: StairExit | None = Field(None, alias="udgang")
    contents: tuple[Text, ...] = Field((), alias="indhold")
    description: Markdown | None = Field(None, alias="beskrivelse")
    duration: Duration | None = Field(None, alias="varighed")
    hours_a_week: Amount | None = Field(None, alias="timer_pr_uge")
    hours_in_all: Amount | None = Field(None, alias="timer_i_alt")
    extent: Text | None = Field(None, alias="omfang")
    intake: Intake | None = Field(None, alias="optag")
    prices: tuple[Price, ...] = Field((), alias="pris")
    funding: Text | None = Field(None, alias="finansiering")
    citizen_economy: Text | None = Field(None, alias="økonomi_for_borger")
    capacity: Capacity | None = Field(None, alias="kapacitet")
    effects: tuple[Effect, ...] = Field((), alias="effekt")
    goals: tuple[Goal, ...] = Field((), alias="målsætninger")
    requirements: tuple[Text, ...] = Field((), alias="krav")
    support: tuple[Annotated[TermId, Reference("stoette")], ...] = Field((), alias="støtte")
    mentoring: Mentoring | None = Field(None, alias="mentor")
    provider: Annotated[Slug | None, Reference("udbydere")] = Field(None, alias="udbyder")
    referral: Referral | None = Field(None, alias="visitation")
    follow_up: FollowUp | None = Field(None, alias="opfølgning")
    terms: tuple[Text, ...] = Field((), alias="vilkår")
    principles: tuple[Annotated[TermId, Reference("principper")], ...] = Field(
        (), alias="principper"
    )
    laws: tuple[Law, ...] = Field((), alias="lovgrundlag")
    see_also: tuple[OfferId, ...] = Field((), alias="se_også")
    partners: tuple[PartnerId, ...] = Field((), alias="samarbejde")
    valid_from: Day | None = Field(None, alias="gyldig_fra")
    valid_to: Day | None = Field(None, alias="gyldig_til")


class Provider(Entry):
    """Who runs an offer."""

    keys_behind: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "status": ("eksempel", "kommune", "område"),
        "beskrivelse": ("kontakt", "sted"),
    }

    name: Title = Field(alias="navn")
    type: Literal[
        "egen-kommune",
        "anden-kommune",
        "anden-aktør",
        "uddannelsesinstitution",
        "forening",
        "offentlig-arbejdsgiver",
    ]
    status: Literal["aktiv", "ophørt", "historisk"] = "aktiv"
    summary: Line | None = Field(None, alias="resumé")
    description: Markdown | None = Field(None, alias="beskrivelse")
