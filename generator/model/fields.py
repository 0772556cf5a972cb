"""What the models say of themselves: which keys an object may have, where references stand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel

from generator.model.base import Reference
from generator.model.sources import Citation

Pattern = tuple[str, ...]
"""A path through plain data; ``*`` stands for every item of a list."""


def keys_of(model: type[BaseModel]) -> tuple[str, ...]:
    """The YAML keys of a model, in the order of its fields."""
    return tuple(field.alias or name for name, field in model.model_fields.items())


def model_at(model: type[BaseModel], path: Sequence[str | int]) -> type[BaseModel] | None:
    """The model that describes the object at a path, or None when the path leads elsewhere."""
    current: type[BaseModel] | None = model
    for step in path:
        if isinstance(step, int):
            continue
        if current is None:
            return None
        field = next((f for n, f in current.model_fields.items() if (f.alias or n) == step), None)
        current = next(_models_in(field.annotation), None) if field else None
    return current


def _models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for argument in get_args(annotation):
        yield from _models_in(argument)


@cache
def reference_patterns(model: type[BaseModel]) -> tuple[tuple[Pattern, str], ...]:
    """Every place in a model's data that holds a reference, and what it refers to."""
    return tuple(_fields_of(model, ()))


def _fields_of(model: type[BaseModel], path: Pattern) -> Iterator[tuple[Pattern, str]]:
    if model is Citation:  # written as the id itself
        yield path, "kilder"
        return
    for name, field in model.model_fields.items():
        here = (*path, field.alias or name)
        yield from ((here, m.target) for m in field.metadata if isinstance(m, Reference))
        yield from _references(field.annotation, here)


def _references(annotation: Any, path: Pattern) -> Iterator[tuple[Pattern, str]]:
    origin = get_origin(annotation)
    if origin is Annotated:
        inner, *marks = get_args(annotation)
        yield from ((path, mark.target) for mark in marks if isinstance(mark, Reference))
        yield from _references(inner, path)
    elif origin is tuple:
        yield from _references(get_args(annotation)[0], (*path, "*"))
    elif origin in (Union, UnionType):
        for option in get_args(annotation):
            yield from _references(option, path)
    elif isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield from _fields_of(annotation, path)


def values_at(data: Any, pattern: Pattern) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """The texts in plain data that a pattern leads to, each with its exact path."""
    if not pattern:
        if isinstance(data, str):
            yield (), data
        return
    step, rest = pattern[0], pattern[1:]
    if step == "*":
        items: Sequence[Any] = data if isinstance(data, tuple) else (data,)
        for index, item in enumerate(items):
            for path, value in values_at(item, rest):
                yield ((index, *path) if isinstance(data, tuple) else path), value
    elif isinstance(data, Mapping) and step in data:
        for path, value in values_at(data[step], rest):
            yield (step, *path), value
