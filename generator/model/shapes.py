"""What the fields of a model hold: the only walk over the models' types.

The editors' schemas, the columns of spreadsheets, what is said of a change, the layout of files and
the references all read these shapes. A new type of field is added here, and where a reader is to
treat it in a way of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, NamedTuple, Union, get_args, get_origin

from annotated_types import Ge, Gt, Le, MinLen
from pydantic import BaseModel, BeforeValidator, StringConstraints
from pydantic.fields import FieldInfo

from generator.model.base import ONE_LINE, PartialDay, Reference, Year, one_or_more
from generator.model.discretion import TOO_FEW, Counted
from generator.model.guarded import INTERNAL, PUBLIC, Guarded
from generator.model.intake import Start
from generator.model.quantities import Amount
from generator.model.sources import Citation, Source
from generator.model.urls import Url, UrlPattern

Kind = Literal["text", "address", "partial day", "day", "boolean", "integer", "number"]
Bound = Literal["ge", "gt", "le"]


@dataclass(frozen=True, slots=True)
class Scalar:
    """A single value.

    A text has a length in characters (``most`` is 0 where there is no limit), a regular
    expression, and a ``target`` when it is an id: the vocabulary or the kind of entry that has
    it. A number has bounds.
    """

    kind: Kind
    pattern: str = ""
    least: int = 0
    most: int = 0
    target: str = ""
    bounds: tuple[tuple[Bound, float], ...] = ()

    @property
    def is_free(self) -> bool:
        """Whether it is anybody's own words, rather than an id, a code, a day or a number."""
        return self.kind in ("text", "address") and self.pattern in ("", ONE_LINE)

    @property
    def is_year(self) -> bool:
        return self.kind == "integer" and self.bounds == _YEARS


@dataclass(frozen=True, slots=True)
class Choice:
    """One of some fixed words or numbers."""

    values: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """A group of fields. ``short`` is the single value that may be written in its place."""

    model: type[BaseModel]
    short: Scalar | None = None


@dataclass(frozen=True, slots=True)
class List:
    """A list of at least so many items; ``alone``: one item may be written without the list."""

    item: Shape
    least: int = 0
    alone: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A group whose keys are anybody's own."""

    item: Shape


Shape = Scalar | Choice | Group | List | Table


class Field(NamedTuple):
    """What a field holds, and whether a file must have it."""

    shape: Shape
    is_required: bool


@cache
def fields(model: type[BaseModel]) -> Mapping[str, Field]:
    """The fields of a model by their keys in the files, in the order of the model."""
    found = {}
    for name, field in model.model_fields.items():
        try:
            shape = _shape(field.annotation, field.metadata)
        except (KeyError, ValueError) as failure:
            raise TypeError(
                f"no shape for {model.__name__}.{name}: {field.annotation}"
            ) from failure
        found[field.alias or name] = Field(shape, field.is_required())
    if issubclass(model, Guarded):
        found[INTERNAL] = Field(List(Choice((*model.may_be_internal(),))), is_required=False)
    if issubclass(model, Counted):
        found[TOO_FEW] = Field(List(Choice(model.people)), is_required=False)
    for key in (TOO_FEW, PUBLIC, INTERNAL):  # they are about all the others
        if key in found:
            found[key] = found.pop(key)
    return found


def _shape(annotation: Any, marks: Iterable[Any]) -> Shape:
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return _shape(arguments[0], (*arguments[1:], *marks))
    if origin in (Union, UnionType):
        (annotation,) = (argument for argument in arguments if argument is not NoneType)
        return _shape(annotation, marks)
    if origin is Literal:
        return Choice(arguments)
    if origin is tuple:
        return _list(arguments[0], tuple(_flat(marks)))
    if origin is dict:
        return Table(_shape(arguments[1], ()))
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return group(annotation)
    return _scalar(annotation, tuple(_flat(marks)))


def _flat(marks: Iterable[Any]) -> Iterator[Any]:
    """What marks a type, without the wrapping that pydantic puts around some of it."""
    for mark in marks:
        yield from mark.metadata if isinstance(mark, FieldInfo) else (mark,)


def _list(item: Any, marks: tuple[Any, ...]) -> List:
    least = max((mark.min_length for mark in marks if isinstance(mark, MinLen)), default=0)
    return List(_shape(item, ()), least, alone=BeforeValidator(one_or_more) in marks)


def group(model: type[BaseModel]) -> Group:
    """The shape of a group of a model's fields."""
    if model is Amount:
        return Group(model, Scalar("number", bounds=(("ge", 0),)))
    if model is Start:
        return Group(model, Scalar("day"))
    if model is Citation:  # a source, which may be given by its id
        reference = fields(model)["reference"].shape
        assert isinstance(reference, Scalar)
        return Group(Source, reference)
    return Group(model)


def _scalar(annotation: Any, marks: tuple[Any, ...]) -> Scalar:
    kind = next((_READ_BY[mark] for mark in marks if mark in _READ_BY), _BY_TYPE[annotation])
    text = next((mark for mark in marks if isinstance(mark, StringConstraints)), None)
    return Scalar(
        kind,
        pattern=str(text.pattern or "") if text else "",
        least=(text.min_length if text else None) or 0,
        most=(text.max_length if text else None) or 0,
        target=next((mark.target for mark in marks if isinstance(mark, Reference)), ""),
        bounds=tuple(_bounds(marks)),
    )


def _bounds(marks: Iterable[Any]) -> Iterator[tuple[Bound, float]]:
    for mark in marks:
        match mark:
            case Ge(ge=limit):
                yield "ge", limit  # type: ignore[misc]
            case Gt(gt=limit):
                yield "gt", limit  # type: ignore[misc]
            case Le(le=limit):
                yield "le", limit  # type: ignore[misc]


_BY_TYPE: Mapping[Any, Kind] = {
    str: "text",
    date: "day",
    bool: "boolean",
    int: "integer",
    float: "number",
}
# Texts that a reader of ours takes first.
_READ_BY: Mapping[Any, Kind] = {
    get_args(PartialDay)[1]: "partial day",
    get_args(Url)[1]: "address",
    get_args(UrlPattern)[1]: "address",
}
_YEARS = tuple(_bounds(_flat(get_args(Year)[1:])))
