"""What the models say of themselves: which keys an object may have, and at which path."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple, get_args, get_origin

from pydantic import BaseModel, StringConstraints
from pydantic.fields import FieldInfo

from generator.model.base import ONE_LINE, Model
from generator.model.sources import Citation, Source


@cache
def by_key(model: type[BaseModel]) -> Mapping[str, FieldInfo]:
    """A model's fields by their YAML keys, in the order of the model."""
    return {field.alias or name: field for name, field in model.model_fields.items()}


def flat(marks: Iterable[Any]) -> Iterator[Any]:
    """What marks a type, without the wrapping that pydantic puts around some of it."""
    for mark in marks:
        if isinstance(mark, FieldInfo):
            yield from mark.metadata
        else:
            yield mark


@cache
def keys_of(model: type[BaseModel]) -> tuple[str, ...]:
    """The YAML keys of a model, in the order that they have in a file."""
    keys = tuple(by_key(model))
    if not issubclass(model, Model):
        return keys
    moved = {key for keys in model.keys_behind.values() for key in keys}.union(model.keys_last)
    placed: list[str] = []
    for key in (key for key in keys if key not in moved):
        placed += (key, *model.keys_behind.get(key, ()))
    return (*placed, *model.keys_last)


def model_at(model: type[BaseModel], path: Sequence[str | int]) -> type[BaseModel] | None:
    """The model that describes the object at a path, or None when the path leads elsewhere."""
    current: type[BaseModel] | None = model
    for step in path:
        if isinstance(step, int):
            continue
        field = by_key(current).get(step) if current is not None else None
        if field is None:
            return None
        current = next(_models_in(field.annotation), None)
    return current


class Held(NamedTuple):
    """What a key may hold: groups of a model, and whether a list there is one of mere words."""

    model: type[BaseModel] | None
    of_words: bool


UNKNOWN = Held(None, of_words=False)


@cache
def held_by(model: type[BaseModel] | None, key: str) -> Held:
    """What the value of a model's key is made of. A source stands for the citation of one."""
    field = by_key(model).get(key) if model is not None else None
    if field is None:
        return UNKNOWN
    annotation = field.annotation
    found = next(_models_in(annotation), None)
    items = list(_items_of(annotation))
    of_words = bool(items) and (found is Citation or (found is None and not _is_free(items)))
    return Held(Source if found is Citation else found, of_words)


def _models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for argument in get_args(annotation):
        yield from _models_in(argument)


def _items_of(annotation: Any) -> Iterator[Any]:
    """What the lists in a type are lists of."""
    for argument in get_args(annotation):
        if get_origin(annotation) is tuple:
            yield argument
        else:
            yield from _items_of(argument)


def _is_free(annotations: Sequence[Any]) -> bool:
    """Whether a text of such a type may be anything, rather than a word from a list or a code."""
    return any(
        mark.pattern in (None, ONE_LINE)
        for annotation in annotations
        for mark in getattr(annotation, "__metadata__", ())
        if isinstance(mark, StringConstraints)
    )
