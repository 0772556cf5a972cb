"""The bytes of a workbook or of CSV files → sheets of plain cells."""

import csv
from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime
from io import BytesIO, StringIO
from itertools import islice
from typing import Any

import pandas as pd
from python_calamine import CalamineError

from generator.spreadsheets import guard, ods
from generator.spreadsheets.csvs import unguarded
from generator.spreadsheets.guard import UnreadableError
from generator.tables.cells import Cell
from generator.tables.incoming import Tab

_MAX_CSV = 20 * 1024 * 1024
_ROWS = 40
"""The delimiter is looked for in so many rows: the first may be a title of many commas."""


def read_workbook(raw: bytes) -> list[Tab]:
    """Every sheet of a workbook, hidden ones too. Raises for what is no workbook we open."""
    seen = ods.inspected(raw) if ods.is_ods(raw) else None
    faults = {} if seen is not None else guard.inspected(raw)
    try:
        with pd.ExcelFile(BytesIO(raw), engine="calamine") as file:
            frames = pd.read_excel(
                file, sheet_name=None, header=None, dtype=object, na_filter=False
            )
            if seen is not None:
                return [Tab(str(n), _rows(frame), *seen[str(n)]) for n, frame in frames.items()]
            return [
                Tab(str(name), _rows(frame), _merged(file.book, name), faults.get(str(name), {}))
                for name, frame in frames.items()
            ]
    except (CalamineError, ValueError, KeyError) as failure:
        raise UnreadableError("ikke-ark") from failure


def _rows(frame: pd.DataFrame) -> list[tuple[Cell, ...]]:
    columns = [[_cell(value) for value in frame[name].to_list()] for name in frame.columns]
    return list(zip(*columns, strict=True))


def _cell(value: Any) -> Cell:
    if isinstance(value, bool):
        return "ja" if value else "nej"
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, str | int | float | date):
        return value or None if isinstance(value, str) else value
    return str(value)


def _merged(book: Any, name: Any) -> list[tuple[int, int, int, int]]:
    areas = book.get_sheet_by_name(name).merged_cell_ranges or ()
    return [(top, left, bottom, right) for (top, left), (bottom, right) in areas]


def read_csv(raw: bytes) -> Sequence[Sequence[Cell]]:
    """The rows of a CSV file: in UTF-8, or as older Danish programs save it."""
    if len(raw) > _MAX_CSV:
        raise UnreadableError("stor")
    if b"\0" in raw:
        raise UnreadableError("ikke-ark")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = raw.decode("cp1252", "replace")
    if "\ufffd" in text:
        raise UnreadableError("tegn")
    try:
        delimiter = max(";,\t", key=lambda sign: _agreement(text, sign))
        reader = csv.reader(StringIO(text, newline=""), delimiter=delimiter)
        return [[unguarded(cell) or None for cell in row] for row in reader]
    except csv.Error as failure:
        raise UnreadableError("ikke-ark") from failure


def _agreement(text: str, delimiter: str) -> int:
    """How much of a table's beginning a delimiter parts into equally many cells a row."""
    rows = islice(csv.reader(StringIO(text, newline=""), delimiter=delimiter), _ROWS)
    widths = Counter(len(row) for row in rows)
    return max(((width - 1) * rows for width, rows in widths.items()), default=0)
