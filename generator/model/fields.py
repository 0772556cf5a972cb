"""What the models say of themselves: which keys an object may have, and at which path."""

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from pydantic import BaseModel

from generator.model.base import Model
from generator.model.shapes import Group, List, Scalar, fields


@cache
def keys_of(model: type[BaseModel]) -> tuple[str, ...]:
    """The YAML keys of a model, in the order that they have in a file."""
    keys = tuple(fields(model))
    if not issubclass(model, Model):
        return keys
    moved = {key for keys in model.keys_behind.values() for key in keys}.union(model.keys_last)
    placed: list[str] = []
    for key in (key for key in keys if key not in moved):
        placed += (key, *model.keys_behind.get(key, ()))
    return (*placed, *model.keys_last)


def model_at(model: type[BaseModel], path: Sequence[str | int]) -> type[BaseModel] | None:
    """The model of the object at a path in a file, or None when the path leads elsewhere."""
    current: type[BaseModel] | None = model
    for key in path:
        if isinstance(key, str):
            current = held_by(current, key).model
    return current


class Held(NamedTuple):
    """What a key may hold: groups of a model, and whether a list there is one of mere words."""

    model: type[BaseModel] | None
    of_words: bool


@cache
def held_by(model: type[BaseModel] | None, key: str) -> Held:
    """What the value of a model's key is made of."""
    field = fields(model).get(key) if model is not None else None
    shape = field.shape if field is not None else None
    item = shape.item if isinstance(shape, List) else shape
    word = item.short if isinstance(item, Group) else item
    is_word = word is not None and not (isinstance(word, Scalar) and word.is_free)
    return Held(
        item.model if isinstance(item, Group) else None,
        of_words=isinstance(shape, List) and is_word,
    )
