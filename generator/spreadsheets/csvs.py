"""Rows → CSV as a Danish Excel opens and saves it: semicolons, UTF-8 with its mark.

Numbers have a decimal comma. A text that a spreadsheet would take for a formula is behind
an apostrophe, which is taken away again when it is read.
"""

import csv
from collections.abc import Iterable, Sequence
from datetime import date
from io import StringIO

from generator.tables.cells import Cell

_MARK = "\ufeff"
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def written(rows: Iterable[Sequence[Cell]]) -> bytes:
    """Rows as the bytes of a CSV file."""
    stream = StringIO()
    writer = csv.writer(stream, delimiter=";", lineterminator="\r\n")
    writer.writerows([_written(cell) for cell in row] for row in rows)
    return (_MARK + stream.getvalue()).encode()


def _written(cell: Cell) -> str:
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, int | float):
        return str(cell).replace(".", ",")
    text = cell or ""
    return f"'{text}" if _is_formula(text) else text


def unguarded(text: str) -> str:
    """A text without the apostrophe that kept it from being a formula."""
    return text[1:] if text.startswith("'") and _is_formula(text) else text


def _is_formula(text: str) -> bool:
    """Whether a program could take a text for a formula, behind apostrophes of its own too."""
    return text.lstrip("'").startswith(_FORMULA)
