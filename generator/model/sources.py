"""Where a fact comes from."""

from collections.abc import Iterator
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, StringConstraints
from pydantic_core import PydanticCustomError

from generator.model.base import Day, Line, Model, PartialDay, Reference, TermId, Text
from generator.model.urls import Url

SourceType = Literal[
    "grunddokument",
    "webside",
    "presse",
    "kode-repo",
    "lov",
    "vejledning",
    "statistik",
    "egen-registrering",
]


OFFICIAL: frozenset[SourceType | None] = frozenset({"lov", "vejledning"})
"""The laws, orders and guidance that no other source can stand against as an equal."""


class Source(Model):
    """A document, a web page or a register, and the place in it."""

    id: TermId | None = None
    title: Annotated[str, StringConstraints(min_length=1, max_length=400)] = Field(alias="titel")
    publisher: Line | None = Field(None, alias="udgiver")
    place: Text | None = Field(None, alias="sted")
    url: Url | None = None
    dated: PartialDay | None = Field(None, alias="dato")
    repealed: Day | None = Field(None, alias="ophævet")
    type: SourceType | None = None
    note: Text | None = None
    field_names: tuple[Line, ...] = Field((), alias="feltnavne")


def _named_source(value: Any) -> Any:
    """A source given by its id is kept as a source that has an id only by name."""
    if isinstance(value, str):
        return {"reference": value}
    if isinstance(value, dict):
        return {"source": value}
    raise PydanticCustomError("kilde", "not a source")


class Citation(Model):
    """The source of one figure: the id of a source, or the source itself."""

    reference: Annotated[TermId | None, Reference("kilder")] = None
    source: Source | None = None


Cited = Annotated[Citation, BeforeValidator(_named_source)]


def citations(value: Any) -> Iterator[Citation]:
    """Every source that is cited anywhere in a model, whatever the fields are called."""
    if isinstance(value, Citation):
        yield value
    elif isinstance(value, Model):
        for name in type(value).model_fields:
            yield from citations(getattr(value, name))
    elif isinstance(value, tuple):
        for item in value:
            yield from citations(item)
