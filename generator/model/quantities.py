"""Quantities in the shape the source gives them: exact, a range, a bound or about."""

from typing import Any, NamedTuple, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from generator.model.base import Boolean, Line, Model, Money

WEEKS_PER_MONTH = 52 / 12
WEEKS_PER_YEAR = 52
DAYS_PER_WEEK = 7


class Span(NamedTuple):
    """An amount in short: its shape (exact, range, least, most, about, expected) and its ends."""

    shape: str
    low: float | None
    high: float | None


class Amount(Model):
    """A number, or what is known of it. Written ``4`` or ``{fra: 4, til: 13}`` and so on."""

    exact: Money | None = Field(None, alias="antal")
    low: Money | None = Field(None, alias="fra")
    high: Money | None = Field(None, alias="til")
    at_least: Money | None = Field(None, alias="mindst")
    at_most: Money | None = Field(None, alias="højst")
    about: Money | None = Field(None, alias="omkring")
    expected: Money | None = Field(None, alias="forventet")

    @model_validator(mode="before")
    @classmethod
    def _bare_number(cls, value: Any) -> Any:
        if isinstance(value, dict):
            return value
        if isinstance(value, int | float) and not isinstance(value, bool):
            return {"antal": value}
        raise PydanticCustomError("tal", "not a number or a range")

    @model_validator(mode="after")
    def _one_shape(self) -> Self:
        if (self.low is None) != (self.high is None):
            raise PydanticCustomError("interval", "a range needs both ends")
        if self.low is not None and self.high is not None and self.low > self.high:
            raise PydanticCustomError(
                "interval-vendt", "the range is upside down", {"low": self.low, "high": self.high}
            )
        shapes = (
            *(self.exact, self.low, self.at_least, self.at_most),
            *(self.about, self.expected),
        )
        if sum(shape is not None for shape in shapes) != 1:
            raise PydanticCustomError("interval", "one shape of amount only")
        return self

    @property
    def minimum(self) -> float | None:
        """The smallest number the amount can be, or None when there is no lower bound."""
        return _first(self.exact, self.low, self.at_least, self.about, self.expected)

    @property
    def maximum(self) -> float | None:
        """The largest number the amount can be, or None when there is no upper bound."""
        return _first(self.exact, self.high, self.at_most, self.about, self.expected)

    @property
    def span(self) -> Span:
        if self.exact is not None:
            return Span("exact", self.exact, self.exact)
        if self.about is not None:
            return Span("about", self.about, self.about)
        if self.expected is not None:
            return Span("expected", self.expected, self.expected)
        if self.at_least is not None:
            return Span("least", self.at_least, None)
        if self.at_most is not None:
            return Span("most", None, self.at_most)
        return Span("range", self.low, self.high)


class Duration(Model):
    """How long something lasts, in the unit the source uses, or as long as it is needed."""

    days: Amount | None = Field(None, alias="dage")
    weeks: Amount | None = Field(None, alias="uger")
    months: Amount | None = Field(None, alias="måneder")
    years: Amount | None = Field(None, alias="år")
    as_needed: Boolean = Field(False, alias="efter_behov")
    note: Line | None = None

    @model_validator(mode="after")
    def _one_unit(self) -> Self:
        units = (self.days, self.weeks, self.months, self.years)
        if sum(unit is not None for unit in units) + self.as_needed != 1:
            raise PydanticCustomError("varighed", "exactly one unit")
        return self

    @property
    def amount(self) -> Amount | None:
        return self.days or self.weeks or self.months or self.years

    @property
    def weeks_per_unit(self) -> float:
        """Weeks in the unit used. Rule: a year is 52 weeks and a month a twelfth of a year."""
        if self.days is not None:
            return 1 / DAYS_PER_WEEK
        if self.months is not None:
            return WEEKS_PER_MONTH
        return WEEKS_PER_YEAR if self.years is not None else 1

    @property
    def unit(self) -> str:
        units = {"dage": self.days, "uger": self.weeks, "måneder": self.months, "år": self.years}
        return next((name for name, amount in units.items() if amount), "efter_behov")

    @property
    def min_weeks(self) -> float | None:
        return self._in_weeks(self.amount.minimum if self.amount else None)

    @property
    def max_weeks(self) -> float | None:
        return self._in_weeks(self.amount.maximum if self.amount else None)

    def _in_weeks(self, value: float | None) -> float | None:
        return None if value is None else value * self.weeks_per_unit


def _first(*values: float | None) -> float | None:
    return next((value for value in values if value is not None), None)
