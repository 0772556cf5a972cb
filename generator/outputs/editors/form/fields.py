"""A schema's fields as inputs of the form, and how their values stand in a file.

Most values stand in a file as they do in an input. Those that do not are told by ``Kept``: a name
of a form of value, or what is inside a group or a list.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from generator import layout
from generator.outputs.editors.schemas.scalars import NOTHING, Schema
from generator.texts import form as say
from generator.texts.messages.base import unquoted

Kept = str | Mapping[str, Any]
"""``mængde``, ``ja-nej``, ``dato``; ``{felter: …}``, ``{punkter: …}``, ``{kilde: …}``, or ``flere``
for a list that may stand as one value."""

Field = dict[str, Any]

_ID = "id-"
_NUMBER = "[0-9]+(?:,[0-9]{1,2})?"
_AMOUNT = rf"^\s*(?:(?:(?:højst|mindst|omkring)\s+)?{_NUMBER}|{_NUMBER}\s*[-–]\s*{_NUMBER})\s*$"
_OWN = "kilder"  # a file has sources of its own, which no list can know


class _Input(NamedTuple):
    """An input, without its name and words, and how its value is kept (None: as it is)."""

    field: Field
    kept: Kept | None = None


class Fields:
    """The inputs of a kind of entry.

    ``order`` says which fields come first; all others follow in the schema's order.
    """

    def __init__(
        self, root: Schema, definitions: Mapping[str, Schema], order: Sequence[str] = ()
    ) -> None:
        self._definitions = definitions
        self.fields, self.kept = self._group(root, order)

    def _group(
        self, schema: Schema, order: Sequence[str] = ()
    ) -> tuple[list[Field], Mapping[str, Kept]]:
        """A group's inputs in order, and how the values of some of them are kept."""
        properties: Mapping[str, Schema] = schema["properties"]
        required = {key for demand in schema.get("allOf", ()) for key in _demanded(demand)}
        fields, kept = [], {}
        for key in dict.fromkeys((*order, *properties)):
            told = properties[key]
            input = self._input(_without_nothing(told))
            if input.kept is not None:
                kept[key] = input.kept
            hint = input.field.pop("hint", "")
            words = {"name": key, "label": told["title"]}
            words["hint"] = " ".join(filter(None, (_hint(told, input.field), hint)))
            fields.append({**words, "required": key in required, **input.field})
        return fields, kept

    def _input(self, schema: Schema) -> _Input:
        reference = schema.get("$ref", "").rpartition("/")[2]
        if reference == "Amount":
            return _Input(
                {"widget": "string", "pattern": [_AMOUNT, say.AMOUNT], "hint": say.AMOUNT}, "mængde"
            )
        if reference.startswith(_ID):
            return self._choice(reference.removeprefix(_ID))
        if reference:
            return self._object(self._definitions[reference])
        if "anyOf" in schema:
            return self._either(schema["anyOf"])
        if schema.get("type") == "array":
            return self._list(schema)
        return _scalar(schema)

    def _object(self, schema: Schema) -> _Input:
        fields, kept = self._group(schema)
        return _Input({"widget": "object", "fields": fields}, {"felter": kept} if kept else None)

    def _either(self, ways: Sequence[Schema]) -> _Input:
        """Two ways of writing: a list or one value of it; a source's id or the source itself."""
        if ways[0].get("type") == "array":
            return _Input(self._input(ways[0]).field, "flere")
        fields, kept = self._group(self._definitions["Source"])
        types = [
            {
                "name": "henvisning",
                "label": say.REFERENCE,
                "fields": [{**self._choice(_OWN).field, "name": "id", "label": say.REFERENCE}],
            },
            {"name": "kilde", "label": say.WHOLE_SOURCE, "fields": fields},
        ]
        return _Input({"widget": "object", "typeKey": "slags", "types": types}, {"kilde": kept})

    def _choice(self, target: str) -> _Input:
        """What names a term or an entry."""
        if target in layout.ENTRY_FOLDERS:
            title = "{{titel}}" if target == "tilbud" else "{{navn}}"
            names = {"display_fields": [title], "search_fields": [title.strip("{}")]}
            field = {"widget": "relation", "collection": target, "value_field": "{{slug}}", **names}
            return _Input(field)
        known = self._definitions[f"{_ID}{target}"]
        if target == _OWN:
            return _Input({"widget": "string", "hint": say.REFERENCE_HINT})
        return _scalar(known)

    def _list(self, schema: Schema) -> _Input:
        item = self._input(schema["items"])
        least = {"min": schema["minItems"]} if "minItems" in schema else {}
        if item.field["widget"] in ("select", "relation"):
            return _Input({**item.field, **least, "multiple": True})
        kept = {"punkter": item.kept} if item.kept else None
        if "fields" in item.field:
            inside = {"fields": item.field["fields"], "collapsed": "auto"}
            inside["summary"] = f"{{{{fields.{_named(item.field['fields'])}}}}}"
        elif "types" in item.field:
            inside = {"types": item.field["types"], "typeKey": item.field["typeKey"]}
        else:
            inside = {"field": {"name": "punkt", "label": "Punkt", **item.field}}
        return _Input({"widget": "list", **least, **inside}, kept)


def _scalar(schema: Schema) -> _Input:
    if "ja" in schema.get("enum", ()):
        options = [{"value": value, "label": label} for value, label in say.YES_NO.items()]
        return _Input({"widget": "select", "options": options}, "ja-nej")
    if "enum" in schema:
        values = schema["enum"]
        labels = schema.get("enumDescriptions") or [str(value).capitalize() for value in values]
        pairs = zip(values, labels, strict=True)
        options = [{"value": value, "label": label or str(value)} for value, label in pairs]
        return _Input({"widget": "select", "options": options})
    if schema.get("format") == "date":
        days = {"type": "date", "format": "YYYY-MM-DD", "date_format": "YYYY-MM-DD"}
        return _Input({"widget": "datetime", **days, "time_format": False}, "dato")
    kinds = schema["type"]
    if "string" not in kinds:
        return _Input(_number(schema))
    many_lines = r"[\s\S]" in schema.get("pattern", "")
    field: Field = {"widget": "text" if many_lines else "string"}
    if "pattern" in schema:
        message = schema.get("patternErrorMessage") or schema["errorMessage"]
        field["pattern"] = [schema["pattern"], unquoted(message)]
    return _Input(field, "dato" if "integer" in kinds else None)


def _number(schema: Schema) -> Field:
    whole = "integer" in schema["type"]
    bounds = {"min": "minimum", "max": "maximum"}
    limits = {ours: schema[theirs] for ours, theirs in bounds.items() if theirs in schema}
    step = {} if whole else {"step": 0.01}
    return {"widget": "number", "value_type": "int" if whole else "float", **limits, **step}


def _without_nothing(schema: Schema) -> Schema:
    """The schema of an optional field's value."""
    ways = schema.get("anyOf", ())
    return ways[0] if len(ways) == 2 and ways[1] == NOTHING else schema


def _demanded(demand: Schema) -> Sequence[str]:
    """The keys that a demand says must be there, whatever else there is."""
    condition = demand["if"]
    return condition["required"] if set(condition) == {"required"} else ()


def _hint(told: Schema, field: Field) -> str:
    """What a field is for. Where there is a list to choose from, no word of files' names."""
    description = unquoted(str(told["description"]))
    if field["widget"] != "relation":
        return description
    return description.partition(":")[0].rstrip(".") + "."


def _named(fields: Sequence[Field]) -> str:
    """The field that tells one item of a list from another."""
    return next((str(f["name"]) for f in fields if f["required"]), str(fields[0]["name"]))
