"""Which things of two lists are the same thing."""

from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher
from typing import Any, NamedTuple

from pydantic import BaseModel

from generator.model.effect import Effect
from generator.model.quantities import Duration
from generator.model.shapes import Group, Scalar, Shape

# What distinguishes a thing from others in its list, the surest first.
_KNOWN_BY = (
    *("id", "version", "gruppe", "form", "mål", "navn", "titel", "emne", "dato", "term", "ord"),
    *("målgruppe", "enhed", "tekst"),
)
_EFFECT_KNOWN_BY = ("mål", "efter", "målgruppe")

# Texts that have this share of letters in common are one text that was mended.
_ALIKE = 0.6
_MOST_COMPARED = 12


class Pairs(NamedTuple):
    """Things that are in both lists and have changed, those that came, and those that went."""

    changed: tuple[tuple[Any, Any], ...]
    added: tuple[Any, ...]
    removed: tuple[Any, ...]
    reordered: bool


def model_within(shape: Shape) -> type[BaseModel] | None:
    """The model of a group that is compared field by field; None for what is one value.

    A quantity and a source are: each may be written as a single value, or counts as one.
    """
    if not isinstance(shape, Group) or shape.short or shape.model is Duration:
        return None
    return shape.model


def is_words(shape: Shape) -> bool:
    """Whether it is a text, which names nothing."""
    return isinstance(shape, Scalar) and shape.kind in ("text", "address") and not shape.target


def paired(item: Shape, old: tuple[Any, ...], new: tuple[Any, ...]) -> Pairs:
    """Two lists set against each other: equal things first, then those that are known as one."""
    gone, come = list(old), list(new)
    for value in new:
        if value in gone:
            gone.remove(value)
            come.remove(value)
    changed = tuple(_matched(item, gone, come))
    for before, now in changed:
        gone.remove(before)
        come.remove(now)
    return Pairs(changed, tuple(come), tuple(gone), old != new and not (changed or come or gone))


def _matched(item: Shape, gone: list[Any], come: list[Any]) -> Iterator[tuple[Any, Any]]:
    """Groups with the same name, or texts of which a few words have changed."""
    left = list(gone)
    if is_words(item) and max(len(gone), len(come)) > _MOST_COMPARED:
        return
    for now in come:
        before = next((b for b in left if _is_same(item, b, now)), None)
        if before is not None:
            left.remove(before)
            yield before, now


def _is_same(item: Shape, old: Any, new: Any) -> bool:
    if isinstance(old, str) and isinstance(new, str) and is_words(item):
        return SequenceMatcher(None, old, new, autojunk=False).ratio() >= _ALIKE
    are_groups = isinstance(old, Mapping) and isinstance(new, Mapping) and model_within(item)
    return bool(are_groups) and _identity(item, old) == _identity(item, new)


def _identity(item: Shape, value: Mapping[str, Any]) -> object:
    if model_within(item) is Effect:
        return tuple(value.get(key) for key in _EFFECT_KNOWN_BY)
    return next(((key, value[key]) for key in _KNOWN_BY if key in value), None)
