"""Goals and quotas with what has been reached of them, and figures that nothing was promised of."""

from typing import Annotated, Literal

from pydantic import Field

from generator.model.base import Boolean, Day, Line, Model, Number, PartialDay, TermId, Text, Title
from generator.model.guarded import Guarded, GuardedGroup
from generator.model.quantities import Amount
from generator.model.shared import Municipalities
from generator.model.sources import Cited

GoalKind = Literal["mål", "kvote", "bestand", "bevilling"]
"""What a figure is: a goal to reach, a quota that is used up, a stock, or a grant.

Nothing was promised of a stock or a grant, so it is never reached.
"""


class Status(GuardedGroup):
    """What there was on a day. ``period`` is what is counted over where that is more than a day."""

    dated: PartialDay = Field(alias="dato")
    period: Line | None = Field(None, alias="periode")
    value: Amount = Field(alias="værdi")
    note: Text | None = None


class PrintedFigure(Model):
    """A figure the source prints that does not follow from its own numbers."""

    value: Number = Field(alias="værdi")
    note: Text | None = None


class GoalFigure(Guarded):
    """A goal, or another figure of its kind, with its unit, deadline, source and status."""

    id: TermId
    title: Title = Field(alias="titel")
    kind: GoalKind = Field("mål", alias="art")
    municipalities: Municipalities | None = Field(None, alias="kommune")
    area: Line | None = Field(None, alias="område")
    example: Boolean = Field(False, alias="eksempel")
    unit: Line = Field(alias="enhed")
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
