"""Series over time: CSV in long form, one row a figure."""

from __future__ import annotations

import csv
import io
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping

from generator.diagnostics import Diagnostic, Position, error
from generator.model.catalogue import Context, Measurement
from generator.nodes.text import decode
from generator.rules import check_text
from generator.validation.problems import danish_number, nearest

COLUMNS = (
    "tilbud",
    "mål",
    "målgruppe",
    "periode",
    "værdi",
    "lav",
    "høj",
    "antal",
    "enhed",
    "kilde",
    "note",
)
_REQUIRED = ("tilbud", "mål", "periode", "enhed", "kilde")
_NUMBERS = ("værdi", "lav", "høj", "antal")


def read_measurements(
    files: Mapping[str, bytes], context: Context, offers: Collection[str]
) -> tuple[Mapping[str, tuple[Measurement, ...]], list[Diagnostic]]:
    """Every offer's figures in the files' order, and every problem of the files."""
    series: dict[str, list[Measurement]] = defaultdict(list)
    found: list[Diagnostic] = []
    for file, raw in files.items():
        text, problems = decode(file, raw)
        found.extend(problems)
        if text is None:
            continue
        found.extend(check_text(file, text))
        for line, row in _rows(file, text, found):
            problems = list(_check(file, line, row, context, offers))
            found.extend(problems)
            if not problems:
                series[row["tilbud"]].append(_measurement(row))
    return {offer: tuple(rows) for offer, rows in series.items()}, found


def _rows(
    file: str, text: str, found: list[Diagnostic]
) -> Iterator[tuple[int, Mapping[str, str]]]:
    reader = csv.reader(io.StringIO(text), strict=True)
    try:
        header = tuple(next(reader, ()))
        if header != COLUMNS:
            found.append(error("kolonner", Position(file), expected=COLUMNS, value=",".join(header)))
            return
        for cells in reader:
            if len(cells) != len(COLUMNS):
                position = Position(file, reader.line_num)
                found.append(error("celler", position, count=len(cells), expected=len(COLUMNS)))
                continue
            values = (cell.strip() for cell in cells)
            yield reader.line_num, dict(zip(COLUMNS, values, strict=True))
    except csv.Error:
        found.append(error("csv", Position(file, reader.line_num)))


def _check(
    file: str, line: int, row: Mapping[str, str], context: Context, offers: Collection[str]
) -> Iterator[Diagnostic]:
    def at(column: str) -> Position:
        before = COLUMNS[: COLUMNS.index(column)]
        return Position(file, line, sum(len(row[name]) + 1 for name in before) + 1)

    for column in _REQUIRED:
        if not row[column]:
            yield error("mangler", at(column), field=column)
    if row["tilbud"] and row["tilbud"] not in offers:
        suggestion = nearest(row["tilbud"], offers)
        yield error(
            "ukendt-henvisning",
            at("tilbud"),
            value=row["tilbud"],
            kind="tilbud",
            suggestion=suggestion,
        )
    for column, vocabulary in (("målgruppe", "maalgrupper"), ("kilde", "kilder")):
        if row[column] and context.term(vocabulary, row[column]) is None:
            known = context.vocabularies[vocabulary].terms if vocabulary in context.vocabularies else ()
            yield error(
                "ukendt-ord",
                at(column),
                value=row[column],
                vocabulary=vocabulary,
                suggestion=nearest(row[column], known),
            )
    for column in _NUMBERS:
        if row[column] and _number(row[column]) is None:
            suggestion = danish_number(row[column])
            yield error(
                "tal", at(column), field=column, value=row[column], suggestion=suggestion
            )
    if not any(row[column] for column in ("værdi", "lav", "høj")):
        yield error("mangler", at("værdi"), field="værdi")


def _number(text: str) -> float | None:
    try:
        value = float(text)
    except ValueError:
        return None
    return value if abs(value) < 1e12 and text.isascii() and "_" not in text else None


def _measurement(row: Mapping[str, str]) -> Measurement:
    low, high = _number(row["lav"]), _number(row["høj"])
    return Measurement(
        offer=row["tilbud"],
        measure=row["mål"],
        group=row["målgruppe"] or None,
        period=row["periode"],
        value=_number(row["værdi"]),
        low=low,
        high=high,
        measured=int(row["antal"]) if row["antal"] else None,
        unit=row["enhed"],
        source=row["kilde"],
        note=row["note"] or None,
    )
