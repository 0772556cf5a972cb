"""Numbers, amounts and durations ↔ cells, as a Dane types them."""

import re
from typing import Any

from generator.tables import cells
from generator.tables.cells import Cell
from generator.texts import numbers
from generator.validation.problems import danish_number

_UNITS = {"dag": "dage", "uge": "uger", "md": "måneder", "mdr": "måneder", "måned": "måneder",
          "måneder": "måneder", "år": "år", "dage": "dage", "uger": "uger"}  # fmt: skip
_DURATION = re.compile(rf"(?P<amount>.*[0-9]\S*) *(?P<unit>{'|'.join(_UNITS)})\.?", re.IGNORECASE)
_AS_NEEDED = frozenset({"efter behov", "så længe der er behov"})
_BOUNDS = (
    ("mindst", re.compile(r"(?:mindst|min\.?|fra) *", re.IGNORECASE)),
    ("højst", re.compile(r"(?:højst|op til|maks\.?|max\.?|indtil|til) *", re.IGNORECASE)),
    ("forventet", re.compile(r"(?:forventet|forventes) *", re.IGNORECASE)),
    ("omkring", re.compile(r"(?:ca\.?|cirka|omkring|ca) *", re.IGNORECASE)),
)
_RANGE = re.compile(r"(?:fra *)?(?P<low>[0-9][0-9.,]*) *(?:-|–|—|til) *(?P<high>[0-9][0-9.,]*)")
_BOUND_WORDS = {"mindst": "mindst", "højst": "højst", "omkring": "ca.", "forventet": "forventet"}


def text_of(value: Any) -> str:
    """Any value as a text, also one that has no right form."""
    if isinstance(value, dict | tuple):
        return "\n".join(map(str, value.values() if isinstance(value, dict) else value))
    return str(value)


def number(value: Any) -> Cell:
    """A number as a cell, or the text of what is none."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return text_of(value)
    return int(value) if isinstance(value, float) and value.is_integer() else value


def number_in(cell: Cell) -> int | float | str:
    """The number of a cell, with the two decimals a file may have, or its text."""
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        near = round(cell, 2)
        if abs(near - cell) > 1e-6 * max(1.0, abs(cell)) or abs(near) >= 1e15:
            return str(cell).replace(".", ",")
        return int(near) if near == int(near) else near
    text = cells.tidy(cell)
    found = danish_number(text)
    if not found or text.casefold().startswith("ca"):
        return text
    return float(found) if "." in found else int(found)


def amount(value: Any) -> Cell:
    """An amount as a cell: ``4``, ``4-13``, ``mindst 4``, ``højst 6``, ``ca. 15``."""
    if not isinstance(value, dict):
        return number(value)
    shape = {key: item for key, item in value.items() if item is not None}
    ends = [numbers.number(i) if isinstance(i, int | float) else str(i) for i in shape.values()]
    match tuple(shape):
        case ("antal",):
            return number(shape["antal"])
        case ("fra", "til"):
            return "-".join(ends)
        case ("til", "fra"):
            return "-".join(reversed(ends))
        case (bound,) if bound in _BOUND_WORDS:
            return f"{_BOUND_WORDS[bound]} {ends[0]}"
        case _:
            return text_of(value)


def amount_in(cell: Cell) -> Any:
    """The amount of a cell, a number or what is known of it, or its text."""
    typed = number_in(cell)
    if not isinstance(typed, str):
        return typed
    ends = _RANGE.fullmatch(typed)
    if ends:
        low, high = number_in(ends["low"]), number_in(ends["high"])
        return typed if str in (type(low), type(high)) else {"fra": low, "til": high}
    for bound, pattern in _BOUNDS:
        start = pattern.match(typed)
        limit = number_in(typed[start.end() :]) if start else ""
        if not isinstance(limit, str):
            return {bound: limit}
    return typed


def duration(value: Any) -> Cell:
    """A duration as a cell, without its note: ``4-13 uger``, ``efter behov``."""
    if not isinstance(value, dict):
        return text_of(value)
    shape = {key: item for key, item in value.items() if key != "note"}
    if shape.get("efter_behov") in (True, "ja") and len(shape) == 1:
        return "efter behov"
    if len(shape) != 1:
        return text_of(shape) if shape else None
    unit, held = next(iter(shape.items()))
    cell = amount(held)
    shown = numbers.number(cell) if isinstance(cell, int | float) else cell
    if cell == 1:
        unit = {"dage": "dag", "uger": "uge", "måneder": "måned"}.get(unit, unit)
    return f"{shown} {unit}"


def duration_in(text: str) -> dict[str, Any] | None:
    """The duration that a text says, or None."""
    if text.casefold() in _AS_NEEDED:
        return {"efter_behov": "ja"}
    match = _DURATION.fullmatch(text)
    found = amount_in(match["amount"].strip()) if match else ""
    if match is None or isinstance(found, str):
        return None
    return {_UNITS[match["unit"].casefold()]: found}
