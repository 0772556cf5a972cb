"""Series over time: CSV in long form, one row a figure."""

import csv
import io
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from functools import lru_cache
from operator import itemgetter
from typing import NamedTuple

from generator.diagnostics import Diagnostic, Position, error
from generator.model.catalogue import Context, Measurement
from generator.model.series import few_rows
from generator.nodes.scalars import plain_value
from generator.nodes.text import decode
from generator.rules import check_text
from generator.rules.entry import few_people
from generator.rules.references import missing_vocabulary, unknown_term
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
# What distinguishes one figure from another.
_key = itemgetter("tilbud", "mål", "målgruppe", "periode")
_NUMBERS = ("værdi", "lav", "høj", "antal")


class Measured(NamedTuple):
    """Every offer's figures in the files' order, and every problem of the files."""

    series: Mapping[str, tuple[Measurement, ...]]
    diagnostics: tuple[Diagnostic, ...]


def read_measurements(
    files: Mapping[str, bytes], context: Context, offers: Collection[str]
) -> Measured:
    """Every figure of some files, whose rows may name these offers."""
    series: dict[str, list[Measurement]] = defaultdict(list)
    places: dict[str, list[Position]] = defaultdict(list)
    found: list[Diagnostic] = []
    for file, raw in files.items():
        text, problems = decode(file, raw)
        found.extend(problems)
        if text is None:
            continue
        found.extend(check_text(file, text))
        seen: dict[tuple[str, ...], int] = {}
        for line, row in _rows(file, text, found):
            first = seen.setdefault(_key(row), line)
            if first != line:
                found.append(error("dublet-raekke", Position(file, line), first=first))
                continue
            problems = list(_check(file, line, row, context, offers))
            found.extend(problems)
            if not problems:
                series[row["tilbud"]].append(_measurement(row))
                places[row["tilbud"]].append(_at(file, line, row)("værdi"))
    for offer, rows in series.items():
        found.extend(_few(rows, places[offer], context))
    return Measured({offer: tuple(rows) for offer, rows in series.items()}, tuple(found))


def _few(
    rows: Sequence[Measurement], places: Sequence[Position], context: Context
) -> Iterator[Diagnostic]:
    """A warning for the first figure of each measure of an offer that is of too few people."""
    seen = set()
    for number in sorted(few_rows(rows, context.discretion)):
        if rows[number].measure not in seen:
            seen.add(rows[number].measure)
            yield few_people.at(places[number], "værdi", context.discretion.least)


def _rows(file: str, text: str, found: list[Diagnostic]) -> Iterator[tuple[int, Mapping[str, str]]]:
    reader = csv.reader(io.StringIO(text), strict=True)
    try:
        header = tuple(next(reader, ()))
        if header != COLUMNS:
            found.append(
                error("kolonner", Position(file), expected=COLUMNS, value=",".join(header))
            )
            return
        for cells in reader:
            if len(cells) != len(COLUMNS):
                position = Position(file, reader.line_num)
                found.append(error("celler", position, count=len(cells), expected=len(COLUMNS)))
                continue
            yield reader.line_num, dict(zip(COLUMNS, map(str.strip, cells), strict=True))
    except csv.Error:
        found.append(error("csv", Position(file, reader.line_num)))


def _check(
    file: str, line: int, row: Mapping[str, str], context: Context, offers: Collection[str]
) -> Iterator[Diagnostic]:
    at = _at(file, line, row)
    yield from _missing(row, at)
    yield from _numbers(row, at)
    yield from _references(row, at, context, offers)


At = Callable[[str], Position]


def _at(file: str, line: int, row: Mapping[str, str]) -> At:
    """Where a column of a row is."""

    def at(column: str) -> Position:
        before = COLUMNS[: COLUMNS.index(column)]
        return Position(file, line, sum(len(row[name]) + 1 for name in before) + 1)

    return at


def _missing(row: Mapping[str, str], at: At) -> Iterator[Diagnostic]:
    for column in _REQUIRED:
        if not row[column]:
            yield error("mangler", at(column), field=column)
    if not (row["værdi"] or row["lav"] or row["høj"]):
        yield error("mangler", at("værdi"), field="værdi")


def _numbers(row: Mapping[str, str], at: At) -> Iterator[Diagnostic]:
    for column in _NUMBERS:
        value = row[column]
        if value and (_number(value) is None or (column == "antal" and not value.isdecimal())):
            meant = danish_number(value)
            suggestion = meant if meant != value else ""
            yield error("tal", at(column), field=column, value=value, suggestion=suggestion)


def _references(
    row: Mapping[str, str], at: At, context: Context, offers: Collection[str]
) -> Iterator[Diagnostic]:
    offer = row["tilbud"]
    if offer and offer not in offers:
        suggestion = nearest(offer, offers)
        yield error(
            "ukendt-henvisning", at("tilbud"), value=offer, kind="tilbud", suggestion=suggestion
        )
    for column, vocabulary in (("målgruppe", "maalgrupper"), ("kilde", "kilder")):
        value, known = row[column], context.terms(vocabulary)
        if value and vocabulary in context.vocabularies and value not in known:
            yield unknown_term(at(column), vocabulary, value, known)
        elif value and vocabulary not in {*context.vocabularies, *context.unread}:
            yield missing_vocabulary(at(column), vocabulary)


@lru_cache(maxsize=10_000)
def _number(text: str) -> float | None:
    """A number in the one form that YAML files have too, so that ``12.500`` is none."""
    value = plain_value(text)
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None


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
