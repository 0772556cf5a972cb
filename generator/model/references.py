"""Where entries refer to terms and to other entries, from the marks on the models' fields."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from types import UnionType
from typing import Annotated, Any, NamedTuple, Union, get_args, get_origin

from pydantic import BaseModel

from generator.model.base import Reference
from generator.model.fields import by_key
from generator.model.sources import Citation

Pattern = tuple[str, ...]
"""A path through plain data; ``*`` stands for every item of a list, or for what stands alone."""

Path = tuple[str | int, ...]


class Found(NamedTuple):
    """A reference in an entry's data: where it stands, to what kind of thing, and its text."""

    path: Path
    target: str
    value: str


class Places(NamedTuple):
    """Patterns as a tree, so that data with many of them is walked once."""

    target: str | None
    below: dict[str, Places]


def references(model: type[BaseModel], data: Any) -> tuple[Found, ...]:
    """Every reference in the plain data of a model, with its exact path."""
    return references_at(_places(model), data)


def references_at(places: Places, data: Any) -> tuple[Found, ...]:
    """Every text in plain data that stands at one of some places."""
    found: list[Found] = []
    _walk(places, data, (), found)
    return tuple(found)


def places(patterns: Iterable[tuple[Pattern, str]]) -> Places:
    """A tree of patterns, each with what it refers to."""
    root = Places(None, {})
    for pattern, target in patterns:
        node = root
        for step in pattern[:-1]:
            node = node.below.setdefault(step, Places(None, {}))
        below = node.below.get(pattern[-1], Places(None, {})).below
        node.below[pattern[-1]] = Places(target, below)
    return root


@cache
def _places(model: type[BaseModel]) -> Places:
    return places(reference_patterns(model))


def _walk(places: Places, data: Any, path: Path, found: list[Found]) -> None:
    if isinstance(data, str) and places.target is not None:
        found.append(Found(path, places.target, data))
    item = places.below.get("*")
    if item is not None and isinstance(data, tuple):
        for index, value in enumerate(data):
            _walk(item, value, (*path, index), found)
    elif item is not None:
        _walk(item, data, path, found)
    elif isinstance(data, dict):
        for key, place in places.below.items():
            if key in data:
                _walk(place, data[key], (*path, key), found)


@cache
def reference_patterns(model: type[BaseModel]) -> tuple[tuple[Pattern, str], ...]:
    """Every place in a model's data that holds a reference, and what it refers to."""
    return tuple(_fields_of(model, ()))


def _fields_of(model: type[BaseModel], path: Pattern) -> Iterator[tuple[Pattern, str]]:
    if model is Citation:  # written as the id itself
        yield path, "kilder"
        return
    for key, field in by_key(model).items():
        here = (*path, key)
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
