"""What the embedded catalogue lends generated entries: whole entries, and pools of their parts.

A generated entry takes one embedded entry as its skeleton, so the distribution of optional
fields, of list lengths and of paragraphs is the embedded catalogue's own; what fills them
comes from the pools. Entries in use and historical ones never mix: their terms differ.
"""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

from generator.nodes import read_document
from tests.bench.phrases import themes_of

ENTRY_FOLDERS = {
    "tilbud": "catalogue/offers",
    "virksomheder": "companies/partners",
    "udbydere": "catalogue/providers",
}

_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-ZÆØÅ])")
_ENDED = ("ophørt", "historisk")


class Donor(NamedTuple):
    """An embedded entry: its id and its plain values; ``era`` is ``nu`` or ``før``."""

    id: str
    era: str
    data: Mapping[str, Any]


class Pool:
    """Phrases of one field: those of a theme are drawn more often than the rest."""

    def __init__(self) -> None:
        self.all: list[Any] = []
        self._of_theme: dict[str, list[Any]] = defaultdict(list)

    def add(self, item: Any) -> None:
        self.all.append(item)
        if isinstance(item, str):
            for theme in themes_of(item):
                self._of_theme[theme].append(item)

    def draw(self, rng: Random, theme: str = "") -> Any:
        """One phrase; of the theme in three of four draws, where there are any."""
        themed = self._of_theme.get(theme)
        if themed and rng.random() < 0.75:
            return themed[int(rng.random() * len(themed))]
        return self.all[int(rng.random() * len(self.all))]

    def draw_some(self, rng: Random, count: int, theme: str = "") -> tuple[Any, ...]:
        """Up to ``count`` different phrases, in the order drawn."""
        chosen: dict[str, Any] = {}
        for _ in range(count * 4):
            if len(chosen) == count:
                break
            item = self.draw(rng, theme)
            chosen.setdefault(str(item), item)
        return tuple(chosen.values())


class Donors:
    """The embedded catalogue, taken apart."""

    def __init__(self, root: Path) -> None:
        """Read the catalogue of the project at ``root``."""
        self.entries: dict[str, list[Donor]] = {
            kind: list(_read(root / folder)) for kind, folder in ENTRY_FOLDERS.items()
        }
        self.municipalities = _ids(root / "catalogue/vocabulary/kommuner.yml")
        self.shared_sources = frozenset(_ids(root / "catalogue/vocabulary/kilder.yml"))
        self.agreements = tuple(
            path.stem for path in sorted((root / "companies/agreements").glob("*.yml"))
        )
        self.series = _series(root / "catalogue/measurements")
        self._pools: dict[tuple[str, str, str], Pool] = defaultdict(Pool)
        for kind, donors in self.entries.items():
            for donor in donors:
                self._take_apart(kind, donor)

    def pool(self, kind: str, era: str, field: str) -> Pool:
        """The pool of a field: ``indhold`` holds its items, ``beskrivelse`` its sentences."""
        return self._pools[kind, era, field]

    def _take_apart(self, kind: str, donor: Donor) -> None:
        for field, value in donor.data.items():
            pool = self._pools[kind, donor.era, field]
            for item in _items(field, value):
                pool.add(item)
            if field in ("sted", "kontakt"):
                for name, part in value.items():
                    self._pools[kind, donor.era, f"{field}.{name}"].add(part)


def sentences(text: str) -> list[str]:
    """The sentences of a text in plain paragraphs."""
    return _SENTENCE_END.split(" ".join(text.split()))


def paragraphs(text: str) -> list[str]:
    """The blocks of a Markdown text."""
    return [block.strip("\n") for block in text.split("\n\n") if block.strip()]


def is_prose(block: str) -> bool:
    """Whether a block of Markdown is running text, so that its sentences can be exchanged."""
    return not block.lstrip().startswith(("-", "#", "|", ">", "1.", "*"))


def count_keys(value: Any) -> int:
    """How many keys a value holds, in all its depths."""
    if isinstance(value, dict):
        return len(value) + sum(count_keys(item) for item in value.values())
    if isinstance(value, tuple):
        return sum(count_keys(item) for item in value)
    return 0


def read_data(path: Path) -> Mapping[str, Any]:
    """The plain values of a YAML file that is known to be sound."""
    document, _ = read_document(path.name, path.read_bytes())
    assert document is not None, path
    return document.data


def _read(folder: Path) -> Iterator[Donor]:
    for path in sorted(folder.glob("*.yml")):
        data = read_data(path)
        yield Donor(path.stem, "før" if data.get("status") in _ENDED else "nu", data)


def _items(field: str, value: Any) -> Iterable[Any]:
    if field == "beskrivelse":
        return [s for block in paragraphs(value) if is_prose(block) for s in sentences(block)]
    if field == "resumé":
        return sentences(value)
    return value if isinstance(value, tuple) else (value,)


def _ids(file: Path) -> tuple[str, ...]:
    return tuple(term["id"] for term in read_data(file)["termer"])


def _series(folder: Path) -> Mapping[str, list[list[str]]]:
    """The rows of the embedded series by offer, without the offer's id."""
    series: dict[str, list[list[str]]] = defaultdict(list)
    for path in sorted(folder.glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as handle:
            for row in list(csv.reader(handle))[1:]:
                series[row[0]].append(row[1:])
    return series
