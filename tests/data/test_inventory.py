"""Every fact of the five founding documents is where the inventory says, or it says why not.

``inventory.csv`` has a fact on one line or more: its id, the page of its document, what it is, and
where it is: a file, a field in it (all of the file when empty) and the texts to be found there,
between ``|``. A field is a path of keys, where ``[x]`` is the item whose id, topic or version is x;
a file under ``public/`` is a page of the built site. ``udeladt`` says why a fact is left out.
"""

import csv
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.projects import embedded

ROOT = Path(__file__).resolve().parents[2]
FILE = Path(__file__).with_name("inventory.csv")

# How many facts a reader of each document listed.
FACTS = {"AL": 54, "AS": 76, "BA": 62, "SK": 48, "FI": 47}

_STEP = re.compile(r"([^.\[\]]+)|\[([^\]]+)\]")
_NAMES = ("id", "emne", "version")
_TAG = re.compile(r"<[^>]+>")


def rows() -> list[dict[str, str]]:
    with FILE.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def lines(value: Any, key: str = "") -> Iterator[str]:
    """A value as the texts within it, each behind its key."""
    if isinstance(value, dict):
        for name, item in value.items():
            yield from lines(item, str(name))
    elif isinstance(value, list):
        for item in value:
            yield from lines(item, key)
    else:
        yield f"{key}: {value}"


def field_of(data: Any, path: str) -> Any:
    """What stands at a path. Raises LookupError where there is nothing."""
    for key, name in _STEP.findall(path):
        if key:
            data = data[key]
        else:
            data = next((x for x in data if name in [str(x.get(k)) for k in _NAMES]), None)
            if data is None:
                raise LookupError(name)
    return data


@cache
def read(name: str) -> Any:
    """A file's data, or its text where it is no YAML."""
    if name.startswith("public/"):
        page = embedded().public / name.removeprefix("public/")
        return _TAG.sub(" ", page.read_text(encoding="utf-8"))
    text = (ROOT / name).read_text(encoding="utf-8")
    return yaml.safe_load(text) if name.endswith(".yml") else text


def missing(row: dict[str, str]) -> list[str]:
    """The texts of a row that are not where it says."""
    try:
        found = field_of(read(row["fil"]), row["felt"])
    except LookupError:
        return [f"{row['fil']}: {row['felt']}"]
    text = found if isinstance(found, str) and not row["felt"] else "\n".join(lines(found))
    return [part for part in row["tekst"].split("|") if not _holds(" ".join(text.split()), part)]


def _holds(text: str, part: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(part)}(?!\w)", text) is not None


def test_every_fact_of_the_documents_is_listed() -> None:
    ids = {row["id"] for row in rows()}
    assert Counter(id[:2] for id in ids) == FACTS


def test_every_fact_has_a_page_and_is_somewhere_or_says_why_not() -> None:
    unclear = [
        row["id"]
        for row in rows()
        if not row["side"] or bool(row["udeladt"]) == bool(row["fil"] and row["tekst"])
    ]
    assert unclear == []


def test_every_fact_is_where_the_inventory_says() -> None:
    lost = [(row["id"], found) for row in rows() if row["fil"] and (found := missing(row))]
    assert lost == []


@pytest.mark.parametrize(
    ("path", "text", "lost"),
    [
        ("kapacitet.antal", "14", []),
        ("kapacitet", "antal: 14", []),
        ("kapacitet", "4", ["4"]),
        ("oplysninger[Sted]", "i centret|ude", ["ude"]),
        ("oplysninger[Pris]", "5", ["x.yml: oplysninger[Pris]"]),
        ("", "i centret", []),
    ],
)
def test_a_fact_that_is_changed_or_gone_is_found(
    monkeypatch: pytest.MonkeyPatch, path: str, text: str, lost: list[str]
) -> None:
    data = {
        "kapacitet": {"antal": 14},
        "oplysninger": [{"emne": "Sted", "tekst": "I dag: i centret"}],
    }
    monkeypatch.setattr("tests.data.test_inventory.read", lambda name: data)
    assert missing({"fil": "x.yml", "felt": path, "tekst": text}) == lost
