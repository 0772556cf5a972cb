"""Single values as an editor's schema sees them: shapes, and what is said when one does not fit.

A schema sees less than the validator: it does not know whether a text was quoted, and counts no
days. Where it cannot tell, it accepts. Lengths stand in the pattern, since editors have a word of
ours for a pattern (``patternErrorMessage``) and only their own English one for ``maxLength``. A
type is a list of one: that of several single ones yaml-language-server makes a message of its own.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, get_args

from pydantic import BeforeValidator, StringConstraints

from generator.model import base
from generator.model.urls import Url
from generator.texts import schemas as say

Schema = dict[str, Any]

NOTHING: Schema = {"not": {"type": ["string", "number", "boolean", "object", "array"]}}
"""An empty value, which says the same as an absent key. Said so, it is not offered as a word."""

_DAY = r"[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
# The host has a dot and no user name before it; see generator.model.urls.
_HOST = r"""[^\s/?#@:"'<>`{}|\\^.]+(\.[^\s/?#@:"'<>`{}|\\^.]+)+"""
_URL = rf"""^\s*[hH][tT][tT][pP][sS]?://{_HOST}(:[0-9]*)?([/?#][^\s"'<>`{{}}|\\^]*)?\s*$"""


def text(constraints: StringConstraints | None = None) -> Schema:
    """A text. Blanks around it do not count, as in the models."""
    pattern = constraints.pattern if constraints else None
    least = (constraints.min_length if constraints else None) or 0
    most = constraints.max_length if constraints else None
    if isinstance(pattern, str) and pattern != base.ONE_LINE:
        schema = _matching(rf"^\s*(?:{pattern.strip('^$')})\s*$", say.form(pattern))
        return schema | ({"maxLength": most} if most else {})
    if most is None:
        return {"type": ["string"], "errorMessage": say.EXPECTED["tekst"]}
    inner = r"[^\r\n]" if pattern else r"[\s\S]"
    filled = rf"\S(?:{inner}{{0,{most - 2}}}\S)?"
    return _matching(
        rf"^\s*{filled if least else f'(?:{filled})?'}\s*$", say.length(most, lines=not pattern)
    )


def _matching(pattern: str, message: str) -> Schema:
    return {
        "type": ["string"],
        "pattern": pattern,
        "errorMessage": say.EXPECTED["tekst"],
        "patternErrorMessage": message,
    }


def number(kind: str, bounds: Mapping[str, float]) -> Schema:
    """A number (``integer`` or ``number``) within bounds."""
    return {"type": [kind], **bounds, "errorMessage": say.EXPECTED["tal"]}


def choice(values: Sequence[Any], labels: Mapping[Any, str] | None = None) -> Schema:
    """One of some words or numbers, each with what visitors read for it."""
    kind = "string" if all(isinstance(value, str) for value in values) else "integer"
    schema: Schema = {"type": [kind], "enum": list(values), "errorMessage": say.allowed(values)}
    if labels:
        schema["enumDescriptions"] = [labels.get(value, "") for value in values]
    return schema


def _reader(type_: Any) -> BeforeValidator:
    """The validator that a type's values go through first."""
    mark = get_args(type_)[1]
    assert isinstance(mark, BeforeValidator)
    return mark


# The shapes of values that a validator of ours reads before pydantic does.
READ_BY: Mapping[BeforeValidator, Schema] = {
    _reader(base.Boolean): {
        "enum": ["ja", "nej", True, False],
        "errorMessage": say.message("ja-nej"),
    },
    _reader(base.Day): {
        "type": ["string"],
        "format": "date",
        "pattern": f"^{_DAY}$",
        "errorMessage": say.message("dato"),
    },
    _reader(base.PartialDay): {
        "type": ["string", "integer"],
        "pattern": rf"^([0-9]{{4}}(-(0[1-9]|1[0-2]))?|{_DAY})$",
        "minimum": 1000,
        "maximum": 9999,
        "errorMessage": say.PARTIAL_DATE,
    },
    _reader(Url): {
        "type": ["string"],
        "pattern": _URL,
        "maxLength": 2000,
        "errorMessage": say.message("url"),
    },
}
