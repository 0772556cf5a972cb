"""Goals and quotas with what has been reached of them."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from generator.model.base import Boolean, Day, Line, Model, Number, PartialDay, TermId, Text, Title
from generator.model.shared import Municipalities
from generator.model.sources import Cited


class Status(Model):
    """What had been reached on a day."""

    dated: PartialDay = Field(alias="dato")
    value: Number = Field(alias="værdi")
    note: Text | None = None


class PrintedFigure(Model):
    """A figure the source prints that does not follow from its own numbers."""

    value: Number = Field(alias="værdi")
    note: Text | None = None


class GoalFigure(Model):
    """A goal or a quota with its unit, deadline, source and status."""

    id: TermId
    title: Title = Field(alias="titel")
    municipalities: Municipalities | None = Field(None, alias="kommune")
    example: Boolean = Field(False, alias="eksempel")
    unit: Line = Field(alias="enhed")
    target: Number | None = Field(None, alias="mål")
    deadline: Day | None = Field(None, alias="frist")
    is_quota: Boolean = Field(False, alias="kvote")
    status: tuple[Status, ...] = ()
    period: Line | None = Field(None, alias="periode")
    printed: PrintedFigure | None = Field(None, alias="kildens_tal")
    note: Text | None = None
    source: Annotated[Cited, Field(alias="kilde")]


class Goals(Model):
    """The file companies/goals.yml."""

    goals: tuple[GoalFigure, ...] = Field(alias="mål")
