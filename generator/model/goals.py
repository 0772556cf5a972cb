"""Goals and quotas with what has been reached of them, and figures that nothing was promised of."""

from collections.abc import Sequence
from typing import Annotated, ClassVar, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from generator.model.base import Boolean, Day, Line, Model, Number, PartialDay, TermId, Text, Title
from generator.model.discretion import CountedGroup, Data, few_counts
from generator.model.guarded import NO, Guarded
from generator.model.quantities import Amount
from generator.model.shared import Municipalities
from generator.model.sources import Cited

GoalKind = Literal["mål", "kvote", "bestand", "bevilling"]
"""What a figure is: a goal to reach, a quota that is used up, a stock, or a grant.

Nothing was promised of a stock or a grant, so it is never reached.
"""


class Status(CountedGroup):
    """What there was on a day. ``period`` is what is counted over where that is more than a day."""

    people: ClassVar[tuple[str, ...]] = ("værdi",)

    dated: PartialDay = Field(alias="dato")
    period: Line | None = Field(None, alias="periode")
    value: Amount | None = Field(None, alias="værdi")
    note: Text | None = None

    @model_validator(mode="after")
    def _value_or_too_few(self) -> Self:
        if self.value is None and not self.too_few:
            raise PydanticCustomError("mangler", "a value", {"field": "værdi"})
        return self

    @classmethod
    def few(cls, data: Data, around: Sequence[Data], least: int) -> frozenset[str]:
        """Of a goal that does not say that it counts anything else, it may be people."""
        if around and around[-1].get("personer") in NO:
            return frozenset()
        return frozenset(few_counts(data, ("værdi",), least))


class PrintedFigure(Model):
    """A figure the source prints that does not follow from its own numbers."""

    value: Number = Field(alias="værdi")
    note: Text | None = None


class GoalFigure(Guarded):
    """A goal, or another figure of its kind, with its unit, deadline, source and status.

    ``people`` is whether it counts people; where that is not said, it may.
    """

    id: TermId
    title: Title = Field(alias="titel")
    kind: GoalKind = Field("mål", alias="art")
    municipalities: Municipalities | None = Field(None, alias="kommune")
    area: Line | None = Field(None, alias="område")
    example: Boolean = Field(False, alias="eksempel")
    unit: Line = Field(alias="enhed")
    people: Boolean | None = Field(None, alias="personer")
    target: Amount | None = Field(None, alias="mål")
    deadline: Day | None = Field(None, alias="frist")
    status: tuple[Status, ...] = ()
    printed: PrintedFigure | None = Field(None, alias="kildens_tal")
    note: Text | None = None
    source: Annotated[Cited, Field(alias="kilde")]

    @property
    def is_quota(self) -> bool:
        return self.kind == "kvote"


class Goals(Model):
    """The file companies/goals.yml."""

    goals: tuple[GoalFigure, ...] = Field(alias="mål")
