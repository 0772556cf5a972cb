"""Every field of every model with values that it may have and values that it may not.

Made from the models' shapes, so a new key is tried by the tests of all readers at once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Any, NamedTuple

from pydantic import BaseModel

from generator.model.files import schema_files
from generator.model.settings import Settings
from generator.model.shapes import Choice, Group, List, Scalar, Shape, Table, fields

FILE_MODELS = {form.id: form.model for form in schema_files()}
ROOTS: tuple[type[BaseModel], ...] = (*FILE_MODELS.values(), Settings)

# A new pattern needs a text here that fits it.
_TEXTS = (
    *("En tekst", "ord", "a-1", "V", "0420", "012345", "01234567", "0123456789", "14.00"),
    *("job@example.dk", "+45 12 34 56 78", "hold/katalog"),
)
_OTHER = ("!", "a" * 21_000, "a\nb")


class Id(str):
    """A text that is an id: ``target`` is the vocabulary or the kind of entry that has it."""

    target = ""


class Place(NamedTuple):
    """A field of a model."""

    model: type[BaseModel]
    key: str
    shape: Shape


def places() -> Iterator[Place]:
    """Every field of every model, once."""
    left: list[type[BaseModel]] = [*ROOTS]
    seen = set[type[BaseModel]]()
    while left:
        model = left.pop()
        if model not in seen:
            seen.add(model)
            found = [Place(model, key, shape) for key, (shape, _) in fields(model).items()]
            yield from found
            left += [inner for place in found if (inner := model_in(place.shape))]


def model_in(shape: Shape) -> type[BaseModel] | None:
    """The model of the groups in a field."""
    if isinstance(shape, List):
        return model_in(shape.item)
    return shape.model if isinstance(shape, Group) else None


def is_single(shape: Shape) -> bool:
    """Whether it holds no group, so that no other field decides what it may say."""
    return is_single(shape.item) if isinstance(shape, List) else isinstance(shape, Scalar | Choice)


def right(shape: Shape) -> tuple[Any, ...]:
    """Values of a shape, each as the reader gives it."""
    match shape:
        case Scalar():
            return _scalars(shape)
        case Choice(values):
            return values
        case Group(model, short):
            return (*(right(short) if short else ()), full(model))
        case List(item, least, alone):
            items = right(item)
            return (items[:1] * max(least, 1), items, *(items[:1] if alone else ()))
        case Table(item):
            return ({"en-nøgle": right(item)[0]},)


def full(model: type[BaseModel]) -> dict[str, Any]:
    """A group with a value for every field, as deep as it goes."""
    return {key: right(shape)[-1] for key, (shape, _) in fields(model).items()}


def _scalars(shape: Scalar) -> tuple[Any, ...]:
    match shape.kind:
        case "text":
            fitting = [text for text in _TEXTS if re.fullmatch(shape.pattern or ".*", text)]
            assert fitting, f"no text in {__name__} fits {shape.pattern}"
            return tuple(_id(text, shape.target) for text in fitting)
        case "address":
            return ("https://a.example/b",)
        case "partial day":
            return ("2026-11-01", "2026-11", 2026)
        case "day":
            return (date(2026, 11, 1), "2026-11-01")
        case "boolean":
            return ("ja", "nej", True)
        case "integer" | "number":
            return tuple(limit + (name == "gt") for name, limit in shape.bounds) or (1,)


def _id(text: str, target: str) -> str:
    if not target:
        return text
    id = Id(text)
    id.target = target
    return id


def wrong(shape: Shape) -> Iterator[Any]:
    """Values that a shape has no room for."""
    match shape:
        case Scalar(kind="text"):
            yield from (text for text in _OTHER if not _fits(shape, text))
        case Scalar(kind="integer" | "number"):
            beyond = {"ge": -1, "gt": 0, "le": 1}
            yield from ("mange", *(limit + beyond[name] for name, limit in shape.bounds))
        case Scalar() | Choice():
            yield from ("findes ikke", "9999-99-99")
        case List(item, least):
            yield from ((),) if least else ()
            yield from ((value,) for value in wrong(item))


def _fits(shape: Scalar, text: str) -> bool:
    is_short = not shape.most or len(text) <= shape.most
    return is_short and re.fullmatch(shape.pattern or "(?s:.*)", text) is not None
