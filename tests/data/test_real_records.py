"""Every record of the real data has its entry, under its id and with every number of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from generator import layout
from generator.texts.numbers import MONTHS
from tests.support.catalogue import EXAMPLES

ROOT = Path(__file__).resolve().parents[2]
RECORDS = EXAMPLES / "real"
FOLDERS = {
    "offers": (layout.OFFERS,),
    "companies": (layout.PARTNERS, layout.AGREEMENTS),
}

# A date as 22.01.2010, 22. januar 2010 or 2010-01-22; a number with dots for thousands and a
# comma for decimals, or with a dot for decimals.
_DANISH_DATE = re.compile(rf"\b(\d{{1,2}})\. ?(\d{{1,2}}\.|{'|'.join(MONTHS)}) ?(\d{{4}})\b")
_ISO_DATE = re.compile(r"\b\d{4}-\d{2}-\d{2}\b")
_NUMBER = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?")
_NEGATIVE = re.compile(r"(?<=[ :])-\d+(?:\.\d+)?")
_DOCUMENT = re.compile(r"grunddokument \d{3}")


def records() -> Iterator[tuple[str, dict[str, Any]]]:
    """Every record with the name of its file."""
    for name in FOLDERS:
        groups = yaml.safe_load((RECORDS / f"{name}.yaml").read_text())
        for group in groups.values():
            yield from ((name, record) for record in group)


def numbers_in(text: str) -> set[str]:
    """The numbers and dates of a text, each in one form."""
    text = _DANISH_DATE.sub(lambda m: _iso(*m.groups()), _DOCUMENT.sub("", text))
    dates = set(_ISO_DATE.findall(text))
    plain = _NUMBER.findall(_ISO_DATE.sub("", text))
    return dates | {_canonical(n) for n in plain} | {_canonical(n) for n in _NEGATIVE.findall(text)}


def _iso(day: str, month: str, year: str) -> str:
    number = MONTHS.index(month) + 1 if month in MONTHS else int(month.rstrip("."))
    return date(int(year), number, int(day)).isoformat()


def _canonical(number: str) -> str:
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?", number):
        number = number.replace(".", "")
    return f"{float(number.replace(',', '.')):.15g}"


def numbers_of(value: Any) -> set[str]:
    """The numbers and dates of a record."""
    match value:
        case dict():
            return set().union(*map(numbers_of, value.values()))
        case list():
            return set().union(*map(numbers_of, value))
        case bool() | None:
            return set()
        case int() | float():
            return {f"{value:.15g}"}
        case _:
            return numbers_in(str(value))


@cache
def figures() -> list[str]:
    """Every row of the series over time."""
    files = sorted((ROOT / layout.MEASUREMENTS).glob("*.csv"))
    return [row for file in files for row in file.read_text().splitlines()]


def entry_text(name: str, id: str) -> str:
    """All that the catalogue has on an id: its file, and its rows of figures."""
    files = [ROOT / folder / f"{id}.yml" for folder in FOLDERS[name]]
    (file,) = [file for file in files if file.exists()]
    rows = [row for row in figures() if row.startswith(f"{id},")]
    return "\n".join([file.read_text(), *rows])


@cache
def by_id() -> dict[str, tuple[str, dict[str, Any]]]:
    return {record["id"]: (name, record) for name, record in records()}


def test_no_record_is_left_out_and_none_is_there_twice() -> None:
    ids = [record["id"] for _, record in records()]
    assert len(ids) == len(set(ids)) == 49 + 24
    for name, folders in FOLDERS.items():
        stems = {path.stem for folder in folders for path in (ROOT / folder).glob("*.yml")}
        assert {id for id, (where, _) in by_id().items() if where == name} <= stems


def test_every_number_of_a_record_stands_in_its_entry() -> None:
    missing = {}
    for id, (name, record) in by_id().items():
        wanted = numbers_of({key: value for key, value in record.items() if key != "id"})
        missing[id] = wanted - numbers_in(entry_text(name, id))
    assert {id: numbers for id, numbers in missing.items() if numbers} == {}


def test_no_real_record_is_shown_as_an_example() -> None:
    texts = {id: entry_text(name, id) for id, (name, _) in by_id().items()}
    assert [id for id, text in texts.items() if "\neksempel: ja" in text] == []


def test_numbers_are_known_in_every_form_they_are_written_in() -> None:
    text = (
        "1.218.000 kr., 1218000, 42,5 %, 42.5, 17-22, salg: -230000, 22.01.2010, 1. maj 2011, 64.87"
    )
    assert numbers_in(text) == {
        "1218000",
        "42.5",
        "17",
        "22",
        "230000",
        "-230000",
        "2010-01-22",
        "2011-05-01",
        "64.87",
    }
