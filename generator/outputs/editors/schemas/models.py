"""A model's fields as a schema, down to the last text.

Every model and every vocabulary that is met is once among the definitions. Where the
validator takes several ways of writing (``4`` or ``{fra: 4, til: 13}``, a source's id or the
source itself, one value or a list), the schema takes the same.

What a model asks of several fields at once is a demand with the validator's own words: a branch
that no object can fit is where an editor takes them from. An empty field counts as absent.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from pydantic import BaseModel

from generator.model.effect import NO_MEASUREMENT, Effect
from generator.model.offer import Price
from generator.model.quantities import Amount, Duration
from generator.model.shapes import Choice, Group, List, Scalar, Shape, Table, fields
from generator.model.vocabulary import RateTerm
from generator.outputs.editors.schemas import scalars
from generator.outputs.editors.schemas.scalars import NOTHING, Schema
from generator.outputs.editors.schemas.terms import reference
from generator.texts import schemas as say

Names = Callable[[str], Mapping[str, str]]
"""What a reference to a vocabulary or a kind of entry may name, with labels."""


class Schemas:
    """Makes schemas of models and keeps the definitions that they share."""

    def __init__(self, names: Names) -> None:
        self.names = names
        self.definitions: dict[str, Schema] = {}

    def object(self, model: type[BaseModel]) -> Schema:
        """A group of fields: which it may have, which it must, and what each is."""
        properties, required = {}, []
        for key, (shape, is_required) in fields(model).items():
            words, schema = say.field(model, key), self.value(shape)
            if is_required:
                required.append(key)
                properties[key] = {**schema, **words}
            else:
                properties[key] = {**words, "anyOf": [schema, NOTHING]}
        demands = [demand({"required": [key]}, say.missing(key)) for key in required]
        demands += together(model)
        group: Schema = {
            "type": "object",
            "properties": properties,
            "additionalProperties": False,
            "errorMessage": say.known_keys(properties),
        }
        return group | ({"allOf": demands} if demands else {})

    def value(self, shape: Shape) -> Schema:
        """The schema of what a field holds."""
        match shape:
            case Scalar(target=target):
                single = scalars.single(shape)
                return self._reference(target, single) if target else single
            case Choice(values):
                return scalars.choice(values, say.labels(values))
            case List():
                return self._list(shape)
            case Table(item):
                return {"type": "object", "additionalProperties": self.value(item)}
            case Group(model, short):
                if short and short.target:
                    ways = [self.value(short), self._defined(model)]
                    return {"anyOf": ways, "errorMessage": say.message("kilde")}
                return self._defined(model, short)

    def _list(self, shape: List) -> Schema:
        item = self.value(shape.item)
        schema: Schema = {"type": "array", "items": item, "errorMessage": say.EXPECTED["liste"]}
        if shape.least:
            schema["minItems"] = shape.least
        return {"anyOf": [schema, item]} if shape.alone else schema

    def _reference(self, target: str, plain: Schema) -> Schema:
        name = f"id-{target}"
        if name not in self.definitions:
            self.definitions[name] = reference(target, self.names(target), plain)
        return {"$ref": f"#/$defs/{name}"}

    def _defined(self, model: type[BaseModel], short: Scalar | None = None) -> Schema:
        name = model.__name__
        if name not in self.definitions:
            schema = self.object(model)
            self.definitions[name] = {"anyOf": [self.value(short), schema]} if short else schema
        return {"$ref": f"#/$defs/{name}"}


_SHAPES = (("antal",), ("fra", "til"), ("mindst",), ("højst",), ("omkring",), ("forventet",))
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
