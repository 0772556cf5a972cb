"""What the models ask of several fields at once.

An empty field counts as absent here too. Each demand carries the validator's own words: a branch
that no object can fit is where an editor takes them from.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from pydantic import BaseModel

from generator.model.offer import NO_MEASUREMENT, Effect, Price
from generator.model.quantities import Amount, Duration
from generator.model.vocabulary import RateTerm
from generator.outputs.editors.schemas.scalars import NOTHING, Schema
from generator.texts import schemas as say

_SHAPES = (("antal",), ("fra", "til"), ("mindst",), ("højst",), ("omkring",))
_UNITS = ("dage", "uger", "måneder", "år")


def demand(condition: Schema, message: str) -> Schema:
    """A condition on an object, and what is said where it does not hold."""
    return {"if": condition, "else": {"type": ["null"], "errorMessage": message}}


def together(model: type[BaseModel]) -> list[Schema]:
    """What a model asks of its fields together."""
    makers = (make for kind, make in _DEMANDS.items() if issubclass(model, kind))
    return [make() for make in makers]


def _with(*keys: str, without: Iterable[str] = (), **values: Any) -> Schema:
    """An object that has some keys and lacks others; ``values`` are what still others hold."""
    properties: dict[str, Any] = {key: {"not": NOTHING} for key in keys}
    properties |= dict.fromkeys(without, NOTHING)
    return {"required": list(keys), "properties": properties | values}


def _amount() -> Schema:
    every = {key for shape in _SHAPES for key in shape}
    shapes = [_with(*shape, without=sorted(every - set(shape))) for shape in _SHAPES]
    return demand({"anyOf": shapes}, say.message("interval"))


def _duration() -> Schema:
    no: Schema = {"efter_behov": {"enum": ["nej", False, None]}}
    in_units = [
        _with(unit, without=[other for other in _UNITS if other != unit], **no) for unit in _UNITS
    ]
    as_needed = _with("efter_behov", without=_UNITS, efter_behov={"enum": ["ja", True]})
    return demand({"anyOf": [*in_units, as_needed]}, say.message("varighed"))


def _price() -> Schema:
    amounts = _with("beløb", "enhed")
    note = _with("note", without=("beløb", "enhed"))
    return demand({"anyOf": [amounts, note]}, say.message("pris"))


def _effect() -> Schema:
    unmeasured = {"required": ["mål"], "properties": {"mål": {"const": NO_MEASUREMENT}}}
    return demand({"anyOf": [_with("kilde"), unmeasured]}, say.missing("kilde"))


_DEMANDS: Mapping[type[BaseModel], Callable[[], Schema]] = {
    Amount: _amount,
    Duration: _duration,
    Price: _price,
    Effect: _effect,
    RateTerm: lambda: demand(_with("gyldig_fra"), say.message("sats-uden-dato")),
}
