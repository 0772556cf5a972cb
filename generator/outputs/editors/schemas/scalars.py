"""Single values as an editor's schema sees them: shapes, and what is said when one does not fit.

A schema sees less than the validator: it does not know whether a text was quoted, and counts no
days. Where it cannot decide, it accepts. Lengths are in the pattern, since editors have a word of
ours for a pattern (``patternErrorMessage``) and only their own English one for ``maxLength``. A
type is a list of one: that of several single ones yaml-language-server makes a message of its own.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from generator.model.base import ONE_LINE
from generator.model.shapes import Bound, Kind, Scalar
from generator.texts import schemas as say

Schema = dict[str, Any]

NOTHING: Schema = {"not": {"type": ["string", "number", "boolean", "object", "array"]}}
"""An empty value, which says the same as an absent key. Said so, it is not offered as a word."""

_DAY = r"[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
# The host has a dot and no user name before it; see generator.model.urls.
_HOST = r"""[^\s/?#@:"'<>`{}|\\^.]+(\.[^\s/?#@:"'<>`{}|\\^.]+)+"""
_URL = rf"""^\s*[hH][tT][tT][pP][sS]?://{_HOST}(:[0-9]*)?([/?#][^\s"'<>`{{}}|\\^]*)?\s*$"""


def single(shape: Scalar) -> Schema:
    """A single value, whatever it refers to."""
    if shape.kind in _READ_BY_US:
        return _READ_BY_US[shape.kind]
    if shape.kind == "text":
        return _text(shape)
    bounds = {_BOUNDS[name]: limit for name, limit in shape.bounds}
    return {"type": [shape.kind], **bounds, "errorMessage": say.EXPECTED["tal"]}


def _text(shape: Scalar) -> Schema:
    """A text. Blanks around it do not count, as in the models."""
    pattern, most = shape.pattern, shape.most
    if pattern not in ("", ONE_LINE):
        schema = _matching(rf"^\s*(?:{pattern.strip('^$')})\s*$", say.form(pattern))
        return schema | ({"maxLength": most} if most else {})
    if not most:
        return {"type": ["string"], "errorMessage": say.EXPECTED["tekst"]}
    inner = r"[^\r\n]" if pattern else r"[\s\S]"
    filled = rf"\S(?:{inner}{{0,{most - 2}}}\S)?"
    return _matching(
        rf"^\s*{filled if shape.least else f'(?:{filled})?'}\s*$",
        say.length(most, lines=not pattern),
    )


def _matching(pattern: str, message: str) -> Schema:
    return {
        "type": ["string"],
        "pattern": pattern,
        "errorMessage": say.EXPECTED["tekst"],
        "patternErrorMessage": message,
    }


def choice(values: Sequence[Any], labels: Mapping[Any, str] | None = None) -> Schema:
    """One of some words or numbers, each with what visitors read for it."""
    kind = "string" if all(isinstance(value, str) for value in values) else "integer"
    schema: Schema = {"type": [kind], "enum": list(values), "errorMessage": say.allowed(values)}
    if labels:
        schema["enumDescriptions"] = [labels.get(value, "") for value in values]
    return schema


_BOUNDS: Mapping[Bound, str] = {"ge": "minimum", "gt": "exclusiveMinimum", "le": "maximum"}

# What a validator of ours reads before pydantic does.
_READ_BY_US: Mapping[Kind, Schema] = {
    "boolean": {
        "enum": ["ja", "nej", True, False],
        "errorMessage": say.message("ja-nej"),
    },
    "day": {
        "type": ["string"],
        "format": "date",
        "pattern": f"^{_DAY}$",
        "errorMessage": say.message("dato"),
    },
    "partial day": {
        "type": ["string", "integer"],
        "pattern": rf"^([0-9]{{4}}(-(0[1-9]|1[0-2]))?|{_DAY})$",
        "minimum": 1000,
        "maximum": 9999,
        "errorMessage": say.PARTIAL_DATE,
    },
    "address": {
        "type": ["string"],
        "pattern": _URL,
        "maxLength": 2000,
        "errorMessage": say.message("url"),
    },
}
