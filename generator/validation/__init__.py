"""From plain values to frozen models, or to diagnostics that say exactly what does not fit."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from generator.diagnostics import Diagnostic, Params, error
from generator.model.fields import keys_of, model_at
from generator.nodes import Document
from generator.validation import problems

M = TypeVar("M", bound=BaseModel)


def decode(model: type[M], document: Document) -> tuple[M | None, list[Diagnostic]]:
    """A document as a model, or None and one diagnostic for every field that does not fit."""
    strays = list(_empty_unknown_keys(model, document))
    found = [stray for stray, _ in strays]
    try:
        return model.model_validate(document.data), found
    except ValidationError as failure:
        parted = {document.position(path) for _, path in strays if path}
        converted = (
            _diagnostic(model, document, detail)
            for detail in failure.errors(include_url=False)
            # A list may count as too short only because an item of it was wrong.
            if detail["type"] != "too_short" or not detail["input"]
        )
        return None, found + [problem for problem in converted if problem.position not in parted]


def _empty_unknown_keys(
    model: type[BaseModel], document: Document
) -> Iterator[tuple[Diagnostic, Sequence[str | int]]]:
    """Keys without a value that no field has: most often a comma in an unquoted text.

    Behind each the path of the number that the comma parts from its decimals, if it does.
    """
    for path in document.empty_keys():
        owner = model_at(model, path[:-1])
        if owner is None or path[-1] in keys_of(owner):
            continue
        code, params = _unknown_key(model, path)
        value, whole = document.parted(path) or ((), "")
        number = problems.danish_number(whole)
        place = document.position(path, key=True)
        stray = error(code, place, **params, empty="ja", **({"number": number} if number else {}))
        yield stray, value if number else ()


def _diagnostic(model: type[BaseModel], document: Document, detail: ErrorDetails) -> Diagnostic:
    kind = detail["type"]
    if kind == "extra_forbidden":
        *parents, key = detail["loc"]
        place = (*_in_file(parents), key)
        code, params = _unknown_key(model, place)
        return error(code, document.position(place, key=True), **params)
    path = _in_file(detail["loc"])
    describe = _DESCRIBERS.get(kind)
    code, params = describe(detail) if describe else (kind, detail.get("ctx", {}))
    if describe is problems.not_group:
        held = model_at(model, path)
        params = {**params, "known": keys_of(held) if held else ()}
    return error(code, document.position(path), **{"field": _field(document, path), **params})


def _in_file(path: Sequence[str | int]) -> tuple[str | int, ...]:
    """A path as the file has it: a source is in its field (see ``Citation``)."""
    return tuple(step for step in path if step not in ("source", "reference"))


def _field(document: Document, path: tuple[str | int, ...]) -> str:
    """The name of the field a path leads to: its last key that the file has."""
    name, value = "", document.data
    for step in path:
        if isinstance(value, dict) and step in value:
            name, value = str(step), value[step]
        elif isinstance(value, tuple) and isinstance(step, int) and step < len(value):
            value = value[step]
        else:
            break
    return name


def _unknown_key(model: type[BaseModel], path: tuple[str | int, ...]) -> tuple[str, Params]:
    owner = model_at(model, path[:-1]) or model
    key = str(path[-1])
    known = keys_of(owner)
    return "ukendt-noegle", {
        "key": key,
        "known": known,
        "suggestion": problems.nearest(key, known),
    }


Describer = Callable[[ErrorDetails], tuple[str, Params]]

_DESCRIBERS: Mapping[str, Describer] = {
    "missing": lambda d: ("mangler", {"field": str(d["loc"][-1])}),
    "mangler": lambda d: ("mangler", d["ctx"]),
    "string_type": problems.not_text,
    "float_type": problems.not_number,
    "int_type": problems.not_number,
    "tal": problems.not_number,
    "greater_than_equal": problems.out_of_range,
    "greater_than": problems.out_of_range,
    "less_than_equal": problems.out_of_range,
    "tuple_type": problems.not_list,
    "dict_type": problems.not_group,
    "model_type": problems.not_group,
    "model_attributes_type": problems.not_group,
    "too_short": lambda d: ("antal", {}),
    "string_too_short": lambda d: ("laengde", {"length": 0, "limit": 1}),
    "string_too_long": problems.too_long,
    "string_pattern_mismatch": problems.wrong_form,
    "literal_error": problems.not_allowed,
    "kun-internt": lambda d: ("kun-internt", d["ctx"]),
    "dato": lambda d: ("dato", {"value": problems.shown(d["input"])}),
    "ja-nej": lambda d: ("ja-nej", {"value": problems.shown(d["input"])}),
    "url": lambda d: ("url", {"value": problems.shown(d["input"]), "reason": d["ctx"]["reason"]}),
}
