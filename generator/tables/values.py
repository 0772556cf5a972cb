"""Values of a file ↔ cells, in the form that a person types.

What a cell says that is no value of its column stays the text it is, so that the validator
tells what is wrong with it, in its own words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, NamedTuple

from generator.edits.repairs import day_in
from generator.tables import cells
from generator.tables.cells import Cell
from generator.tables.columns import Column
from generator.tables.words import Words, choice
from generator.texts import numbers
from generator.validation.problems import danish_number

_POINT = "• "
_UNITS = {"dag": "dage", "uge": "uger", "md": "måneder", "mdr": "måneder", "måned": "måneder",
          "måneder": "måneder", "år": "år", "dage": "dage", "uger": "uger"}  # fmt: skip
_DURATION = re.compile(rf"(?P<amount>.*[0-9]\S*) *(?P<unit>{'|'.join(_UNITS)})\.?", re.IGNORECASE)
_AS_NEEDED = frozenset({"efter behov", "så længe der er behov"})
_BOUNDS = (
    ("mindst", re.compile(r"(?:mindst|min\.?|fra) *", re.IGNORECASE)),
    ("højst", re.compile(r"(?:højst|op til|maks\.?|max\.?|indtil|til) *", re.IGNORECASE)),
    ("omkring", re.compile(r"(?:ca\.?|cirka|omkring|ca) *", re.IGNORECASE)),
)
_RANGE = re.compile(r"(?:fra *)?(?P<low>[0-9][0-9.,]*) *(?:-|–|—|til) *(?P<high>[0-9][0-9.,]*)")
_BOUND_WORDS = {"mindst": "mindst", "højst": "højst", "omkring": "ca."}


class _Codec(NamedTuple):
    """How a value becomes a cell, and a cell (never an empty one) a value.

    ``read`` is also given the value that stands there now, of which it may keep what no cell
    can say.
    """

    write: Callable[[Any], Cell]
    read: Callable[[Cell, Column, Words, Any], Any]


def to_cell(column: Column, value: Any) -> Cell:
    """A file's value as a cell. What does not have the column's form stands as a text."""
    if value is None:
        return None
    cell = _CODECS[column.form].write(value)
    return cells.text(cell) or None if isinstance(cell, str) else cell


def to_value(column: Column, cell: Cell, words: Words, now: Any = None) -> Any:
    """A cell as a file's value, or None when the cell is empty. ``now`` is what stands there."""
    if isinstance(cell, str):
        cell = cells.text(cell)
    return None if cell in ("", None) else _CODECS[column.form].read(cell, column, words, now)


def tidy(column: Column, cell: Cell, words: Words) -> Cell:
    """A cell in the one form of its column, so that two that mean the same are the same."""
    return to_cell(column, to_value(column, cell, words))


def _text(value: Any) -> str:
    if isinstance(value, dict | tuple):
        return "\n".join(map(str, value.values() if isinstance(value, dict) else value))
    return str(value)


def _read_text(cell: Cell, column: Column, words: Words, now: Any) -> str:
    text = _code(cell) if column.digits else cells.tidy(cell)
    return f"{text}\n" if isinstance(now, str) and now.endswith("\n") else text


def _code(cell: Cell) -> str:
    """A number that is a text, without quotation marks, and with the nought it may have lost.

    Only a municipality's and a postal code begin with one, and have four digits.
    """
    text = cells.tidy(cell).strip("\"'")
    return text.zfill(4) if re.fullmatch("[0-9]{3}", text) else text


def _number(value: Any) -> Cell:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return _text(value)
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _read_number(cell: Cell, column: Column, words: Words, now: Any) -> Any:
    return _number_in(cell)


def _number_in(cell: Cell) -> int | float | str:
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


def _amount(value: Any) -> Cell:
    if not isinstance(value, dict):
        return _number(value)
    shape = {key: item for key, item in value.items() if item is not None}
    ends = [numbers.number(i) if isinstance(i, int | float) else str(i) for i in shape.values()]
    match tuple(shape):
        case ("antal",):
            return _number(shape["antal"])
        case ("fra", "til"):
            return "-".join(ends)
        case ("til", "fra"):
            return "-".join(reversed(ends))
        case (bound,) if bound in _BOUND_WORDS:
            return f"{_BOUND_WORDS[bound]} {ends[0]}"
        case _:
            return _text(value)


def _read_amount(cell: Cell, column: Column, words: Words, now: Any) -> Any:
    return _amount_in(cell)


def _amount_in(cell: Cell) -> Any:
    number = _number_in(cell)
    if not isinstance(number, str):
        return number
    ends = _RANGE.fullmatch(number)
    if ends:
        low, high = _number_in(ends["low"]), _number_in(ends["high"])
        return number if str in (type(low), type(high)) else {"fra": low, "til": high}
    for bound, pattern in _BOUNDS:
        start = pattern.match(number)
        limit = _number_in(number[start.end() :]) if start else ""
        if not isinstance(limit, str):
            return {bound: limit}
    return number


def _duration(value: Any) -> Cell:
    if not isinstance(value, dict):
        return _text(value)
    shape = {key: item for key, item in value.items() if key != "note"}
    if shape.get("efter_behov") in (True, "ja") and len(shape) == 1:
        return "efter behov"
    if len(shape) != 1:
        return _text(shape) if shape else None
    unit, amount = next(iter(shape.items()))
    cell = _amount(amount)
    shown = numbers.number(cell) if isinstance(cell, int | float) else cell
    if cell == 1:
        unit = {"dage": "dag", "uger": "uge", "måneder": "måned"}.get(unit, unit)
    return f"{shown} {unit}"


def _read_duration(cell: Cell, column: Column, words: Words, now: Any) -> Any:
    text = cells.tidy(cell)
    note = {"note": now["note"]} if isinstance(now, dict) and "note" in now else {}
    if text.casefold() in _AS_NEEDED:
        return {"efter_behov": "ja", **note}
    match = _DURATION.fullmatch(text)
    amount = _amount_in(match["amount"].strip()) if match else ""
    if match is None or isinstance(amount, str):
        return text
    return {_UNITS[match["unit"].casefold()]: amount, **note}


def _date(value: Any) -> Cell:
    if isinstance(value, date):
        return value
    found = day_in(_text(value))
    return date.fromisoformat(found) if found else _text(value)


def _read_date(cell: Cell, column: Column, words: Words, now: Any) -> Any:
    return _date(cell)


def _dates(value: Any) -> Cell:
    found = [_date(item) for item in (value if isinstance(value, tuple) else (value,))]
    return ", ".join(f"{day:%d-%m-%Y}" if isinstance(day, date) else str(day) for day in found)


def _read_dates(cell: Cell, column: Column, words: Words, now: Any) -> Any:
    if isinstance(cell, date):
        return (cell,)
    return tuple(_date(part) for part in _parts(cell))


def _lines(value: Any) -> Cell:
    if not isinstance(value, tuple):
        return _text(value)
    items = [cells.text(_text(item)) for item in value]
    mark = _POINT if any("\n" in item for item in items) else ""
    return "\n".join(f"{mark}{item}" for item in items)


def _read_lines(cell: Cell, column: Column, words: Words, now: Any) -> Any:
    text = cells.tidy(cell)
    by_point = text.startswith(_POINT)
    items = re.split(rf"(?:\A|\n){_POINT}", text) if by_point else text.split("\n")
    found = [item.strip() for item in items if item.strip()]
    kept = {cells.text(i): i for i in now or () if isinstance(i, str)} if now else {}
    return tuple(kept.get(item, item) for item in found)


def _words(value: Any) -> Cell:
    return ", ".join(map(_text, value if isinstance(value, tuple) else (value,)))


def _read_words(cell: Cell, column: Column, words: Words, now: Any) -> Any:
    return tuple(words.id(column.target, part) for part in _parts(cell))


def _groups(value: Any) -> Cell:
    items = value if isinstance(value, tuple) else (value,)
    names = (_text(i.get("gruppe", "")) if isinstance(i, dict) else _text(i) for i in items)
    return ", ".join(names)


def _read_groups(cell: Cell, column: Column, words: Words, now: Any) -> Any:
    """The groups that stay keep their age and their note."""
    left = [item for item in now or () if isinstance(item, dict)]
    found = []
    for word in _read_words(cell, column, words, None):
        same = next((item for item in left if item.get("gruppe") == word), {"gruppe": word})
        left = [item for item in left if item is not same]
        found.append(same)
    return tuple(found)


def _read_codes(cell: Cell, column: Column, words: Words, now: Any) -> Any:
    codes = tuple(words.id(column.target, _code(part)) for part in _parts(cell))
    return codes if isinstance(now, tuple) or len(codes) != 1 else codes[0]


def _read_term(cell: Cell, column: Column, words: Words, now: Any) -> Any:
    return words.id(column.target, cells.tidy(cell))


def _read_choice(cell: Cell, column: Column, words: Words, now: Any) -> Any:
    found = choice(column.choices, cells.tidy(cell))
    return int(found) if found in column.choices and found.isdecimal() else found


def _yes_no(value: Any) -> Cell:
    return {True: "ja", False: "nej"}[value] if isinstance(value, bool) else _text(value)


def _read_yes_no(cell: Cell, column: Column, words: Words, now: Any) -> Any:
    text = cells.tidy(cell).casefold()
    said = {"ja": True, "true": True, "1": True, "nej": False, "false": False, "0": False}
    if text not in said:
        return cells.tidy(cell)
    # What the file already says in another way is no change.
    return now if now is said[text] else ("ja" if said[text] else "nej")


def _parts(cell: Cell) -> list[str]:
    return [part.strip() for part in re.split(r"[,;\n]", cells.tidy(cell)) if part.strip()]


_CODECS: Mapping[str, _Codec] = {
    "text": _Codec(_text, _read_text),
    "number": _Codec(_number, _read_number),
    "year": _Codec(_number, _read_number),
    "amount": _Codec(_amount, _read_amount),
    "duration": _Codec(_duration, _read_duration),
    "date": _Codec(_date, _read_date),
    "dates": _Codec(_dates, _read_dates),
    "lines": _Codec(_lines, _read_lines),
    "words": _Codec(_words, _read_words),
    "groups": _Codec(_groups, _read_groups),
    "codes": _Codec(_words, _read_codes),
    "term": _Codec(_text, _read_term),
    "choice": _Codec(_text, _read_choice),
    "yes-no": _Codec(_yes_no, _read_yes_no),
}
