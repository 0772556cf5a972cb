"""What each field of a model holds, as far as its words depend on it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, NamedTuple, Union, get_args, get_origin

from annotated_types import Ge, Le
from pydantic import BaseModel, StringConstraints

from generator.model.base import PartialDay, Reference, Year
from generator.model.fields import by_key, flat
from generator.model.quantities import Amount, Duration
from generator.model.sources import Citation

# fmt: off
Sort = Literal[
    "text", "line", "number", "year", "day", "partial day", "boolean", "choice", "reference",
    "amount", "duration", "citation", "group", "list", "table",
]
# fmt: on

# A text that may be longer than this is set against another word by word.
_LONGEST_LINE = 300

_BY_TYPE: Mapping[Any, Sort] = {
    bool: "boolean",
    date: "day",
    int: "number",
    float: "number",
    Citation: "citation",
    Amount: "amount",
    Duration: "duration",
}


class Shape(NamedTuple):
    """A field's sort; the model of a group, the target of a reference, the shape of an item."""

    sort: Sort
    model: type[BaseModel] | None = None
    target: str = ""
    choices: tuple[Any, ...] = ()
    item: Shape | None = None


@cache
def shapes(model: type[BaseModel]) -> Mapping[str, Shape]:
    """The shape of every field of a model by its key in the files, in the model's order."""
    return {
        key: _shape(field.annotation, tuple(flat(field.metadata)))
        for key, field in by_key(model).items()
    }


def _shape(annotation: Any, marks: tuple[Any, ...]) -> Shape:
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return _shape(arguments[0], (*flat(arguments[1:]), *marks))
    if origin in (Union, UnionType):
        return _shape(next(a for a in arguments if a is not NoneType), marks)
    target = next((mark.target for mark in marks if isinstance(mark, Reference)), "")
    if target:
        return Shape("reference", target=target)
    if origin is Literal:
        return Shape("choice", choices=arguments)
    if origin is tuple:
        return Shape("list", item=_shape(arguments[0], ()))
    if origin is dict:
        return Shape("table")
    return _single(annotation, marks)


def _single(annotation: Any, marks: tuple[Any, ...]) -> Shape:
    if annotation is str:
        return Shape(_text_sort(marks))
    if annotation is int and set(_bounds(get_args(Year)[1:])) <= set(_bounds(marks)):
        return Shape("year")
    if annotation in _BY_TYPE:
        return Shape(_BY_TYPE[annotation])
    return Shape("group", model=annotation)


def _bounds(marks: Iterable[Any]) -> Iterator[Ge | Le]:
    return (mark for mark in flat(marks) if isinstance(mark, Ge | Le))


def _text_sort(marks: tuple[Any, ...]) -> Sort:
    if set(get_args(PartialDay)[1:]) & set(marks):
        return "partial day"
    lengths = (mark.max_length or 0 for mark in marks if isinstance(mark, StringConstraints))
    return "text" if max(lengths, default=0) > _LONGEST_LINE else "line"
