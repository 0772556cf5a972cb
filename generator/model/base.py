"""What all models share: configuration, scalar types and marks for references."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any, ClassVar, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, Strict, StringConstraints
from pydantic_core import PydanticCustomError

ID_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"
TERM_PATTERN = r"^[a-zæøå0-9]+([-/][a-zæøå0-9]+)*$"
ONE_LINE = r"^[^\r\n]*$"


class Model(BaseModel):
    """A frozen model that takes only the keys it knows and never converts types in silence.

    ``keys_behind`` and ``keys_last`` say where inherited keys are in a file, among a kind's
    own: behind another key, or after all others.
    """

    keys_behind: ClassVar[Mapping[str, tuple[str, ...]]] = {}
    keys_last: ClassVar[tuple[str, ...]] = ()

    model_config = ConfigDict(
        frozen=True, extra="forbid", strict=True, str_strip_whitespace=True, defer_build=True
    )


@dataclass(frozen=True, slots=True)
class Reference:
    """Marks a text field as the id of something else: a kind of entry or a vocabulary."""

    target: str


def _boolean(value: Any) -> Any:
    """``ja``/``nej`` and ``true``/``false``; anything else is an error."""
    if isinstance(value, bool):
        return value
    if value in ("ja", "nej"):
        return value == "ja"
    raise PydanticCustomError("ja-nej", "not ja or nej")


def _date(value: Any) -> Any:
    """A date, written plain or in quotation marks."""
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        raise PydanticCustomError("dato", "not a date") from None


def _partial_date(value: Any) -> Any:
    """A date, a month or a year, kept as the ISO 8601 text it was written as."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    if isinstance(value, str) and len(value) in (4, 7, 10):
        try:
            date.fromisoformat(value + "0000-01-01"[len(value) :])
        except ValueError:
            pass
        else:
            return value
    raise PydanticCustomError("dato", "not a date, a month or a year")


Boolean = Annotated[bool, BeforeValidator(_boolean)]
Day = Annotated[date, BeforeValidator(_date)]
PartialDay = Annotated[str, BeforeValidator(_partial_date)]


def _whole(value: Any) -> Any:
    """A literal number; ``true`` and ``1.0`` are none, though Python finds them equal to 1."""
    if type(value) in (bool, float):
        raise PydanticCustomError("tal", "not a whole number")
    return value


StairStep = Annotated[Literal[1, 2, 3], BeforeValidator(_whole)]

Title = Annotated[str, StringConstraints(min_length=1, max_length=120, pattern=ONE_LINE)]
Line = Annotated[str, StringConstraints(min_length=1, max_length=300, pattern=ONE_LINE)]
Text = Annotated[str, StringConstraints(min_length=1, max_length=2000)]
Markdown = Annotated[str, StringConstraints(min_length=1, max_length=20000)]
Slug = Annotated[str, StringConstraints(pattern=ID_PATTERN, max_length=80)]
TermId = Annotated[str, StringConstraints(pattern=TERM_PATTERN, max_length=80)]
Code = Annotated[str, StringConstraints(pattern=r"^[0-9]{4}$")]

Count = Annotated[int, Strict(), Field(ge=0, le=1_000_000)]
Number = Annotated[float, Field(ge=-1e12, le=1e12)]
Money = Annotated[float, Field(ge=0, le=1e12)]
Year = Annotated[int, Strict(), Field(ge=1900, le=2100)]


def one_or_more(value: Any) -> Any:
    """A single value is taken as a list of one."""
    return value if isinstance(value, tuple) else (value,)
