"""Catalogues of any size, as rich as the embedded one and the same for the same seed.

    from tests.bench.corpus import write
    tags = write(folder, 10_000)            # katalog build --mappe folder

The hidden tags tell what each entry is about; they stand in no file, so that a search
can be judged by them.
"""

from __future__ import annotations

import csv
import shutil
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

from generator.model.ids import suggest_id
from generator.reading.measurements import COLUMNS
from tests.bench.donors import ENTRY_FOLDERS, Donors
from tests.bench.emit import to_yaml
from tests.bench.entries import Plan, fill
from tests.bench.phrases import COMPANY_WORDS, THEMES, TITLE_ENDS, TOWNS, Theme

ROOT = Path(__file__).resolve().parents[2]
"""The repository, whose catalogue and site are lent to every generated project."""

ENTRIES_A_PROVIDER = 25
_TOWNS_A_MUNICIPALITY = 6
_ROWS_A_FILE = 2000
_COPIED = (
    "site",
    "catalogue/vocabulary",
    "companies/agreements",
    "companies/goals.yml",
    "companies/mentornetvaerk.yml",
)


class Tags(NamedTuple):
    """What an entry is about: ``form`` is an offer's tool or a company's forms of seats."""

    type: str
    title: str
    theme: str
    municipality: str
    town: str
    status: str
    form: tuple[str, ...]
    groups: tuple[str, ...]


def write(folder: Path, n: int, seed: int = 1) -> dict[str, Tags]:
    """Write a project with ``n`` offers and companies; the hidden tags by ``kind/id``.

    Providers come on top, one for every 25 entries. Offers and companies have the
    embedded catalogue's proportion.
    """
    copy_project(folder)
    donors = Donors(ROOT)
    tags: dict[str, Tags] = {}
    series: list[list[str]] = []
    for plan, data in generate(n, seed, donors):
        path = folder / ENTRY_FOLDERS[plan.kind] / f"{plan.id}.yml"
        path.write_text(to_yaml(data), encoding="utf-8")
        tags[f"{plan.kind}/{plan.id}"] = _tags(plan, data)
        if plan.kind == "tilbud":
            series += ([plan.id, *row] for row in donors.series.get(plan.donor.id, ()))
    _write_series(folder / "catalogue/measurements", series)
    return tags


def generate(n: int, seed: int, donors: Donors) -> Iterator[tuple[Plan, dict[str, Any]]]:
    """Every entry of a catalogue: what was planned, and its plain values."""
    for plan in plans(n, seed, donors):
        yield plan, fill(plan, donors, Random(f"{seed}/{plan.kind}/{plan.id}"))


def copy_project(folder: Path) -> None:
    """Everything of the repository that a project needs but entries and series."""
    for name in _COPIED:
        source, target = ROOT / name, folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if source.is_dir():
            shutil.copytree(source, target)
        else:
            shutil.copyfile(source, target)
    shutil.copyfile(ROOT / "mkdocs.yml", folder / "mkdocs.yml")
    for name in (*ENTRY_FOLDERS.values(), "catalogue/measurements"):
        (folder / name).mkdir(parents=True, exist_ok=True)


def plans(n: int, seed: int, donors: Donors) -> list[Plan]:
    """All entries as they are settled before any is written, with their references."""
    rng = Random(f"{seed}/{n}")
    lent = {kind: len(entries) for kind, entries in donors.entries.items()}
    offers = round(n * lent["tilbud"] / (lent["tilbud"] + lent["virksomheder"]))
    towns = _towns(donors, rng)
    counts = {"udbydere": max(3, n // ENTRIES_A_PROVIDER), "tilbud": offers}
    counts["virksomheder"] = n - offers
    made = {kind: _named(kind, count, donors, towns, rng) for kind, count in counts.items()}
    _refer(made, donors, rng)
    return [plan for entries in made.values() for plan in entries]


def _towns(donors: Donors, rng: Random) -> Mapping[str, Sequence[str]]:
    shuffled = iter(rng.sample(TOWNS, len(TOWNS)))
    return {code: list(islice(shuffled, _TOWNS_A_MUNICIPALITY)) for code in donors.municipalities}


def _named(
    kind: str, count: int, donors: Donors, towns: Mapping[str, Sequence[str]], rng: Random
) -> list[Plan]:
    """Entries with names, ids, themes and places; skeletons in the embedded proportions."""
    taken: dict[str, int] = defaultdict(int)
    found = []
    for _ in range(count):
        donor = rng.choice(donors.entries[kind])
        theme, code = rng.choice(THEMES), rng.choice(donors.municipalities)
        town = rng.choice(towns[code] or TOWNS)
        title = _title(kind, theme, town, rng)
        id = suggest_id(title)[:70].strip("-")
        taken[id] += 1
        if taken[id] > 1:
            id = f"{id}-nr-{taken[id]}"
        found.append(Plan(kind, id, title, theme.name, town, code, donor, "", (), ()))
    return found


def _title(kind: str, theme: Theme, town: str, rng: Random) -> str:
    if kind == "tilbud":
        end = rng.choice(TITLE_ENDS)
        return rng.choice(theme.offers) + end.format(
            town=town, weeks=rng.randint(2, 26), number=rng.randint(1, 40)
        )
    name = rng.choice(theme.companies)
    if kind == "udbydere":
        return f"{name} {town}"
    return f"{name} {rng.choice(COMPANY_WORDS)}" + (f" i {town}" if rng.random() < 0.3 else "")


def _refer(made: dict[str, list[Plan]], donors: Donors, rng: Random) -> None:
    """Providers, kin and partners of every entry, mostly of its own municipality."""
    near = {kind: _by_municipality(entries) for kind, entries in made.items()}
    used_by: dict[str, list[str]] = defaultdict(list)
    for index, plan in enumerate(made["tilbud"]):
        data = plan.donor.data
        partners = _some(near["virksomheder"], made["virksomheder"], plan, "samarbejde", rng)
        for partner in partners:
            used_by[partner].append(plan.id)
        made["tilbud"][index] = replace(
            plan,
            provider=rng.choice(near["udbydere"].get(plan.municipality) or made["udbydere"]).id
            if "udbyder" in data
            else "",
            see_also=_some(near["tilbud"], made["tilbud"], plan, "se_også", rng),
            linked=partners,
        )
    for index, plan in enumerate(made["virksomheder"]):
        back = tuple(used_by.get(plan.id, ()))[:6]
        more = _some(near["tilbud"], made["tilbud"], plan, "tilbud", rng)
        linked = tuple(dict.fromkeys((*back, *more)))[: max(len(more), len(back))]
        made["virksomheder"][index] = replace(plan, linked=linked)


def _by_municipality(entries: Sequence[Plan]) -> Mapping[str, list[Plan]]:
    found: dict[str, list[Plan]] = defaultdict(list)
    for plan in entries:
        found[plan.municipality].append(plan)
    return found


def _some(
    near: Mapping[str, list[Plan]], everyone: Sequence[Plan], plan: Plan, field: str, rng: Random
) -> tuple[str, ...]:
    """As many ids as the skeleton refers to in a field, of the same era, nearby if possible."""
    count = len(plan.donor.data.get(field, ()))
    chosen: dict[str, None] = {}
    for attempt in range(count * 6):
        if len(chosen) == count:
            break
        others = near.get(plan.municipality) if attempt < count * 4 else everyone
        other = rng.choice(others or everyone)
        if other.id != plan.id and other.donor.era == plan.donor.era:
            chosen[other.id] = None
    return tuple(chosen)


def _tags(plan: Plan, data: Mapping[str, Any]) -> Tags:
    seats = data.get("pladser", ())
    groups = [g["gruppe"] for g in data.get("målgrupper", ())]
    groups += [g for item in seats for g in item.get("målgrupper", ())]
    return Tags(
        type=plan.kind,
        title=plan.title,
        theme=plan.theme,
        municipality=plan.municipality if "kommune" in data else "",
        town=plan.town if "by" in data.get("sted", {}) else "",
        status=data.get("status", "aktiv"),
        form=(data["redskab"],) if "redskab" in data else tuple(s["form"] for s in seats),
        groups=tuple(dict.fromkeys(groups)),
    )


def _write_series(folder: Path, rows: Sequence[Sequence[str]]) -> None:
    """The series over time in files that stay below the validator's limit of size."""
    for start in range(0, len(rows), _ROWS_A_FILE):
        path = folder / f"maalinger-{start // _ROWS_A_FILE:04}.csv"
        with path.open("w", encoding="utf-8", newline="") as handle:
            writer = csv.writer(handle, lineterminator="\n")
            writer.writerows([COLUMNS, *rows[start : start + _ROWS_A_FILE]])
