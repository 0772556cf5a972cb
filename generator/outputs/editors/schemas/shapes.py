"""A model's fields as a schema, down to the last text.

Every model and every vocabulary that is met stands once among the definitions. Where the
validator takes several ways of writing (``4`` or ``{fra: 4, til: 13}``, a source's id or the
source itself, one value or a list), the schema takes the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from types import NoneType
from typing import Annotated, Any, Literal, get_args, get_origin, get_type_hints

from annotated_types import Ge, Gt, Le, MinLen
from pydantic import BaseModel, BeforeValidator, StringConstraints
from pydantic.fields import FieldInfo

from generator.model import fields
from generator.model.base import Reference, TermId, one_or_more
from generator.model.quantities import Amount
from generator.model.sources import Citation, Source
from generator.outputs.editors.schemas import scalars
from generator.outputs.editors.schemas.scalars import NOTHING, Schema
from generator.outputs.editors.schemas.terms import reference
from generator.outputs.editors.schemas.together import demand, together
from generator.texts import schemas as say

Names = Callable[[str], Mapping[str, str]]
"""What a reference to a vocabulary or a kind of entry may name, with labels."""

_BOUNDS = ((Ge, "ge", "minimum"), (Gt, "gt", "exclusiveMinimum"), (Le, "le", "maximum"))


class Shapes:
    """Makes schemas of models and keeps the definitions that they share."""

    def __init__(self, names: Names) -> None:
        self.names = names
        self.definitions: dict[str, Schema] = {}

    def object(self, model: type[BaseModel]) -> Schema:
        """A group of fields: which it may have, which it must, and what each is."""
        hints = get_type_hints(model, include_extras=True)
        properties, required = {}, []
        for name, field in model.model_fields.items():
            key = field.alias or name
            told = say.field(model, key)
            schema = self.value(_type(field, hints[name]), _limits(field))
            if field.is_required():
                required.append(key)
                properties[key] = {**schema, **told}
            else:
                properties[key] = {**told, "anyOf": [schema, NOTHING]}
        demands = [*(_required(key) for key in required), *together(model)]
        group: Schema = {
            "type": "object",
            "properties": properties,
            "additionalProperties": False,
            "errorMessage": say.known_keys(properties),
        }
        return group | ({"allOf": demands} if demands else {})

    def value(self, annotation: Any, limits: Sequence[Any] = ()) -> Schema:
        """The schema of a type with what its field says of it."""
        origin, arguments = get_origin(annotation), get_args(annotation)
        if origin is Annotated:
            return self._marked(arguments[0], [*arguments[1:], *limits])
        if NoneType in arguments:
            return self.value(next(a for a in arguments if a is not NoneType), limits)
        if origin is Literal:
            return scalars.choice(arguments, say.labels(arguments))
        if origin is tuple:
            return self._list(arguments[0], limits)
        if annotation is Citation:
            return self._citation()
        if isinstance(annotation, type) and issubclass(annotation, BaseModel):
            return self._defined(annotation)
        return _scalar(annotation, limits)

    def _marked(self, annotation: Any, marks: list[Any]) -> Schema:
        flat = [*fields.flat(marks)]
        for mark in flat:
            if isinstance(mark, BeforeValidator) and mark in scalars.READ_BY:
                return scalars.READ_BY[mark]
        schema = self.value(annotation, flat)
        for mark in flat:
            if isinstance(mark, Reference):
                schema = self._reference(mark.target, schema)
            elif mark == BeforeValidator(one_or_more):
                schema = {"anyOf": [schema, schema["items"]]}
        return schema

    def _list(self, item: Any, limits: Sequence[Any]) -> Schema:
        least = max((mark.min_length for mark in limits if isinstance(mark, MinLen)), default=0)
        schema: Schema = {
            "type": "array",
            "items": self.value(item),
            "errorMessage": say.EXPECTED["liste"],
        }
        return schema | ({"minItems": least} if least else {})

    def _citation(self) -> Schema:
        by_id = self._reference("kilder", self.value(TermId))
        return {"anyOf": [by_id, self._defined(Source)], "errorMessage": say.message("kilde")}

    def _reference(self, target: str, plain: Schema) -> Schema:
        name = f"id-{target}"
        if name not in self.definitions:
            self.definitions[name] = reference(target, self.names(target), plain)
        return {"$ref": f"#/$defs/{name}"}

    def _defined(self, model: type[BaseModel]) -> Schema:
        name = model.__name__
        if name not in self.definitions:
            schema = self.object(model)
            bare = scalars.number("number", {"minimum": 0})
            self.definitions[name] = {"anyOf": [bare, schema]} if model is Amount else schema
        return {"$ref": f"#/$defs/{name}"}


def _type(field: FieldInfo, hint: Any) -> Any:
    """A field's type with its marks. That of a vocabulary's terms is known to the field alone."""
    return field.annotation if getattr(hint, "__parameters__", ()) else hint


def _limits(field: FieldInfo) -> list[Any]:
    """What stands in the field itself rather than in its type."""
    return [mark for mark in field.metadata if isinstance(mark, MinLen | Reference)]


def _scalar(annotation: Any, marks: Sequence[Any]) -> Schema:
    if annotation is str:
        texts = (mark for mark in marks if isinstance(mark, StringConstraints))
        return scalars.text(next(texts, None))
    kind = {int: "integer", float: "number"}[annotation]
    return scalars.number(kind, dict(bound for mark in marks for bound in _bounds(mark)))


def _bounds(mark: Any) -> Iterator[tuple[str, float]]:
    for kind, name, keyword in _BOUNDS:
        if isinstance(mark, kind):
            yield keyword, getattr(mark, name)


def _required(key: str) -> Schema:
    return demand({"required": [key]}, say.missing(key))
