"""Cells: what a spreadsheet holds, how it is compared, and how it is shown."""

import re
import unicodedata
from datetime import date
from hashlib import blake2b

from generator.texts import labels, numbers

Cell = str | int | float | date | None
"""A cell's value; an empty cell is None."""

MOST_LETTERS = 32_767
"""A cell of a workbook holds no more."""

_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def text(value: str) -> str:
    """A text as cells hold it: composed, with one kind of line ending and no blanks around."""
    value = _UNWRITABLE.sub("", value.replace("\r\n", "\n").replace("\r", "\n"))
    return unicodedata.normalize("NFC", value).strip()[:MOST_LETTERS].strip()


def tidy(cell: Cell) -> str:
    """A cell as a text that is the same for all ways to write the same."""
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, str):
        return text(cell)
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return "" if cell is None else str(cell)


def fingerprint(key: str, cell: Cell) -> str:
    """A short mark of a cell under a key, to see later whether it is another."""
    return blake2b(f"{key}\n{tidy(cell)}".encode(), digest_size=4).hexdigest()


def spoken(cell: Cell, form: str = "") -> str:
    """A cell of a column as it is shown: ``1.650``, ``1. november 2026``, ``ikke oplyst``."""
    if form == "year":
        return tidy(cell) or labels.NOT_KNOWN
    if isinstance(cell, date):
        return numbers.day(cell)
    if isinstance(cell, int | float):
        return numbers.number(cell)
    shown = " / ".join(line.strip() for line in (cell or "").split("\n") if line.strip())
    return (shown if len(shown) <= 100 else f"{shown[:99]}…") or labels.NOT_KNOWN
