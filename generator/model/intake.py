"""How and when citizens are taken in, and the days that groups begin."""

from typing import Any, Literal

from pydantic import Field, model_validator

from generator.model.base import Boolean, Count, Day, Model, Text
from generator.model.guarded import GuardedGroup
from generator.model.quantities import Duration


class Start(Model):
    """A day that a group begins, and whether there is room. Written as the day where no more is
    known: ``2027-01-18``, ``{dato: 2026-12-07, fuldt: ja}``.
    """

    day: Day = Field(alias="dato")
    full: Boolean = Field(False, alias="fuldt")
    free: Count | None = Field(None, alias="ledige")

    @model_validator(mode="before")
    @classmethod
    def _bare_day(cls, value: Any) -> Any:
        return value if isinstance(value, dict) else {"dato": value}

    @property
    def is_full(self) -> bool:
        """Whether it is known that nobody more can begin that day."""
        return self.full or self.free == 0

    @property
    def has_room(self) -> bool:
        """Whether it is known that somebody can."""
        return not self.full and bool(self.free)


class Intake(GuardedGroup):
    """How and when citizens are taken in."""

    form: Literal["løbende", "hold", "efter-aftale"] | None = None
    starts: tuple[Start, ...] = Field((), alias="datoer")
    waiting: Duration | None = Field(None, alias="ventetid")
    note: Text | None = None
