"""A model's fields as inputs of the form, and how their values are in a file.

Most values are in a file as they are in an input. Those that do not are listed by ``Kept``: a name
of a form of value, or what is inside a group or a list.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from pydantic import BaseModel

from generator import layout
from generator.model.intake import Start
from generator.model.quantities import Amount
from generator.model.shapes import Choice, Group, List, Scalar, Shape, Table, fields
from generator.outputs.editors.schemas.models import Names
from generator.outputs.editors.schemas.scalars import single
from generator.texts import form as say
from generator.texts import schemas
from generator.texts.messages.base import unquoted

Kept = str | Mapping[str, Any]
"""``mængde``, ``ja-nej``, ``dato``; ``{felter: …}``, ``{punkter: …}``, ``{kilde: …}``, or ``flere``
for a list that may be one value."""

Field = dict[str, Any]

_LIMITS = {"ge": "min", "le": "max"}
_NUMBER = "[0-9]+(?:,[0-9]{1,2})?"
_AMOUNT = rf"^\s*(?:(?:(?:højst|mindst|omkring)\s+)?{_NUMBER}|{_NUMBER}\s*[-–]\s*{_NUMBER})\s*$"


class _Input(NamedTuple):
    """An input, without its name and words, and how its value is kept (None: as it is)."""

    field: Field
    kept: Kept | None = None


class Fields:
    """The inputs of a kind of entry.

    ``order`` says which fields come first; all others follow in the model's order.
    """

    def __init__(self, model: type[BaseModel], order: Sequence[str], names: Names) -> None:
        self._names = names
        self.fields, self.kept = self._group(model, order)

    def _group(
        self, model: type[BaseModel], order: Sequence[str] = ()
    ) -> tuple[list[Field], Mapping[str, Kept]]:
        """A group's inputs in order, and how the values of some of them are kept."""
        known = fields(model)
        found, kept = [], {}
        for key in dict.fromkeys((*order, *known)):
            input = self._input(known[key].shape)
            if input.kept is not None:
                kept[key] = input.kept
            about = schemas.field(model, key)
            hint = input.field.pop("hint", "")
            words = {"name": key, "label": about["title"]}
            words["hint"] = " ".join(filter(None, (_hint(about, input.field), hint)))
            found.append({**words, "required": known[key].is_required, **input.field})
        return found, kept

    def _input(self, shape: Shape) -> _Input:
        match shape:
            case Scalar(target=target) if target:
                return self._reference(shape)
            case Scalar():
                return _scalar(shape)
            case Choice(values):
                labels = schemas.labels(values)
                return _select((v, labels[v] if labels else str(v).capitalize()) for v in values)
            case Group():
                return self._object(shape)
            case List():
                return self._list(shape)
            case Table():
                raise TypeError("a group with keys of one's own has no input")

    def _object(self, shape: Group) -> _Input:
        """A group: an amount is one line, a source may be its id."""
        if shape.model is Amount:
            pattern = {"pattern": [_AMOUNT, say.AMOUNT], "hint": say.AMOUNT}
            return _Input({"widget": "string", **pattern}, "mængde")
        inside, kept = self._group(shape.model)
        if shape.model is Start:
            return _Input({"widget": "object", "fields": inside}, {"felter": kept, "kort": "dato"})
        if shape.short is None:
            return _Input(
                {"widget": "object", "fields": inside}, {"felter": kept} if kept else None
            )
        id = {"widget": "string", "hint": say.REFERENCE_HINT, "name": "id", "label": say.REFERENCE}
        types = [
            {"name": "henvisning", "label": say.REFERENCE, "fields": [id]},
            {"name": "kilde", "label": say.WHOLE_SOURCE, "fields": inside},
        ]
        return _Input({"widget": "object", "typeKey": "slags", "types": types}, {"kilde": kept})

    def _reference(self, shape: Scalar) -> _Input:
        """What names a term or an entry."""
        if shape.target in layout.ENTRY_FOLDERS:
            title = "{{titel}}" if shape.target == "tilbud" else "{{navn}}"
            shown = {"display_fields": [title], "search_fields": [title.strip("{}")]}
            entries = {"widget": "relation", "collection": shape.target, "value_field": "{{slug}}"}
            return _Input({**entries, **shown})
        names = self._names(shape.target)
        return _select(names.items()) if names else _scalar(shape)

    def _list(self, shape: List) -> _Input:
        item = self._input(shape.item)
        least = {"min": shape.least} if shape.least else {}
        if item.field["widget"] in ("select", "relation"):
            field = {**item.field, **least, "multiple": True}
            return _Input(field, "flere" if shape.alone else None)
        kept = {"punkter": item.kept} if item.kept else None
        if "fields" in item.field:
            inside = {"fields": item.field["fields"], "collapsed": "auto"}
            inside["summary"] = f"{{{{fields.{_named(item.field['fields'])}}}}}"
        elif "types" in item.field:
            inside = {"types": item.field["types"], "typeKey": item.field["typeKey"]}
        else:
            inside = {"field": {"name": "punkt", "label": "Punkt", **item.field}}
        return _Input({"widget": "list", **least, **inside}, "flere" if shape.alone else kept)


def _scalar(shape: Scalar) -> _Input:
    match shape.kind:
        case "boolean":
            return _select(say.YES_NO.items())._replace(kept="ja-nej")
        case "day":
            days = {"type": "date", "format": "YYYY-MM-DD", "date_format": "YYYY-MM-DD"}
            return _Input({"widget": "datetime", **days, "time_format": False}, "dato")
        case "integer" | "number":
            return _Input(_number(shape))
        case "text" | "address" | "partial day":
            many_lines = shape.kind == "text" and not shape.pattern
            field: Field = {"widget": "text" if many_lines else "string"}
            schema = single(shape)
            if "pattern" in schema:
                message = schema.get("patternErrorMessage") or schema["errorMessage"]
                field["pattern"] = [schema["pattern"], unquoted(message)]
            return _Input(field, "dato" if shape.kind == "partial day" else None)


def _select(options: Iterable[tuple[Any, str]]) -> _Input:
    found = [{"value": value, "label": label or str(value)} for value, label in options]
    return _Input({"widget": "select", "options": found})


def _number(shape: Scalar) -> Field:
    whole = shape.kind == "integer"
    limits = {_LIMITS[name]: limit for name, limit in shape.bounds if name in _LIMITS}
    step = {} if whole else {"step": 0.01}
    return {"widget": "number", "value_type": "int" if whole else "float", **limits, **step}


def _hint(about: Mapping[str, Any], field: Field) -> str:
    """What a field is for. Where there is a list to choose from, no word of files' names."""
    description = unquoted(str(about["description"]))
    if field["widget"] != "relation":
        return description
    return description.partition(":")[0].rstrip(".") + "."


def _named(fields: Sequence[Field]) -> str:
    """The field that distinguishes one item of a list from another."""
    return next((str(f["name"]) for f in fields if f["required"]), str(fields[0]["name"]))
