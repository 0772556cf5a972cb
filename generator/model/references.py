"""Where entries refer to terms and to other entries, from the marks on the models' fields."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, NamedTuple

from pydantic import BaseModel

from generator.model.shapes import Group, List, Scalar, Shape, fields

Pattern = tuple[str, ...]
"""A path through plain data; ``*`` stands for every item of a list, or for what is alone."""

Path = tuple[str | int, ...]


class Found(NamedTuple):
    """A reference in an entry's data: where it is, to what kind of thing, and its text."""

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
    """Every text in plain data that is at one of some places."""
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
    for key, field in fields(model).items():
        yield from _references(field.shape, (*path, key))


def _references(shape: Shape | None, path: Pattern) -> Iterator[tuple[Pattern, str]]:
    match shape:
        case Scalar(target=target) if target:
            yield path, target
        case List(item):
            yield from _references(item, (*path, "*"))
        case Group(model, short):
            yield from _references(short, path)
            yield from _fields_of(model, path)
