"""Values of a file ↔ cells, in the form that a person types.

What a cell says that is no value of its column stays the text it is, so that the validator
reports what is wrong with it, in its own words.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, NamedTuple

from generator.tables import cells, quantities
from generator.tables.cells import Cell
from generator.tables.columns import Column
from generator.tables.quantities import text_of
from generator.tables.words import Words, choice
from generator.texts.numbers import day_in

_POINT = "• "


class _Codec(NamedTuple):
    """How a value becomes a cell, and a cell (never an empty one) a value.

    ``read`` is also given the value that is there now, of which it may keep what no cell
    can say.
    """

    write: Callable[[Any], Cell]
    read: Callable[[Cell, Column, Words, Any], Any]


def to_cell(column: Column, value: Any) -> Cell:
    """A file's value as a cell. What does not have the column's form becomes a text."""
    if value is None:
        return None
    cell = _CODECS[column.form].write(value)
    return cells.text(cell) or None if isinstance(cell, str) else cell


def to_value(column: Column, cell: Cell, words: Words, now: Any = None) -> Any:
    """A cell as a file's value, or None when the cell is empty. ``now`` is what is there."""
    if isinstance(cell, str):
        cell = cells.text(cell)
    return None if cell in ("", None) else _CODECS[column.form].read(cell, column, words, now)


def tidy(column: Column, cell: Cell, words: Words) -> Cell:
    """A cell in the one form of its column, so that two that mean the same are the same."""
    return to_cell(column, to_value(column, cell, words))


def _read_text(cell: Cell, column: Column, words: Words, now: Any) -> str:
    text = _code(cell) if column.digits else cells.tidy(cell)
    return f"{text}\n" if isinstance(now, str) and now.endswith("\n") else text


def _code(cell: Cell) -> str:
    """A number that is a text, without quotation marks, and with the nought it may have lost.

    Only a municipality's and a postal code begin with one, and have four digits.
    """
    text = cells.tidy(cell).strip("\"'")
    return text.zfill(4) if re.fullmatch("[0-9]{3}", text) else text


def _date(value: Any) -> Cell:
    if isinstance(value, date):
        return value
    found = day_in(text_of(value))
    return date.fromisoformat(found) if found else text_of(value)


def _starts(value: Any) -> Cell:
    return ", ".join(map(_start, value if isinstance(value, tuple) else (value,)))


def _start(value: Any) -> str:
    """``18-01-2027``, ``07-12-2026 (fuldt)``, ``01-02-2027 (3 ledige)``."""
    if not isinstance(value, dict):
        day = _date(value)
        return f"{day:%d-%m-%Y}" if isinstance(day, date) else str(day)
    room = f"{value['ledige']} ledige" if value.get("ledige") is not None else ""
    is_full = value.get("fuldt") in ("ja", True)
    said = " ".join(filter(None, ("fuldt" if is_full else "", room)))
    return f"{_start(value.get('dato', ''))} ({said})" if said else _start(value.get("dato", ""))


_START = re.compile(r"(?P<day>[^()]+?) *\((?P<full>fuldt)? *(?:(?P<free>[0-9]+) ledige)?\)")


def _read_starts(cell: Cell, column: Column, words: Words, now: Any) -> Any:
    return (cell,) if isinstance(cell, date) else tuple(map(_read_start, _parts(cell)))


def _read_start(text: str) -> Any:
    found = _START.fullmatch(text.strip())
    if found is None:
        return _date(text)
    full = {"fuldt": "ja"} if found["full"] else {}
    free = {"ledige": int(found["free"])} if found["free"] else {}
    return {"dato": _date(found["day"]), **full, **free}


def _lines(value: Any) -> Cell:
    if not isinstance(value, tuple):
        return text_of(value)
    items = [cells.text(text_of(item)) for item in value]
    mark = _POINT if any("\n" in item for item in items) else ""
    return "\n".join(f"{mark}{item}" for item in items)


def _read_lines(cell: Cell, column: Column, words: Words, now: Any) -> Any:
    text = cells.tidy(cell)
    by_point = text.startswith(_POINT)
    items = re.split(rf"(?:\A|\n){_POINT}", text) if by_point else text.split("\n")
    found = [item.strip() for item in items if item.strip()]
    old = now if isinstance(now, tuple) else ()
    kept = {cells.text(item): item for item in old if isinstance(item, str)}
    return tuple(kept.get(item, item) for item in found)


def _words(value: Any) -> Cell:
    return ", ".join(map(text_of, value if isinstance(value, tuple) else (value,)))


def _read_duration(cell: Cell, column: Column, words: Words, now: Any) -> Any:
    text = cells.tidy(cell)
    found = quantities.duration_in(text)
    if found is None:
        return text
    return found | ({"note": now["note"]} if isinstance(now, dict) and "note" in now else {})


def _read_words(cell: Cell, column: Column, words: Words, now: Any) -> Any:
    return tuple(words.id(column.target, part) for part in _parts(cell))


def _groups(value: Any) -> Cell:
    items = value if isinstance(value, tuple) else (value,)
    names = (text_of(i.get("gruppe", "")) if isinstance(i, dict) else text_of(i) for i in items)
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


def _read_choice(cell: Cell, column: Column, words: Words, now: Any) -> Any:
    found = choice(column.choices, cells.tidy(cell))
    return int(found) if found in column.choices and found.isdecimal() else found


def _yes_no(value: Any) -> Cell:
    return {True: "ja", False: "nej"}[value] if isinstance(value, bool) else text_of(value)


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
    "text": _Codec(text_of, _read_text),
    "number": _Codec(quantities.number, lambda cell, *_: quantities.number_in(cell)),
    "year": _Codec(quantities.number, lambda cell, *_: quantities.number_in(cell)),
    "amount": _Codec(quantities.amount, lambda cell, *_: quantities.amount_in(cell)),
    "duration": _Codec(quantities.duration, _read_duration),
    "date": _Codec(_date, lambda cell, *_: _date(cell)),
    "starts": _Codec(_starts, _read_starts),
    "lines": _Codec(_lines, _read_lines),
    "words": _Codec(_words, _read_words),
    "groups": _Codec(_groups, _read_groups),
    "codes": _Codec(_words, _read_codes),
    "term": _Codec(
        text_of, lambda cell, column, words, _: words.id(column.target, cells.tidy(cell))
    ),
    "choice": _Codec(text_of, _read_choice),
    "yes-no": _Codec(_yes_no, _read_yes_no),
}
