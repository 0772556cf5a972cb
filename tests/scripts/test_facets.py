"""The lists' filters count as a patient reader would who looks at every row for every value."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from random import Random
from typing import Any

import pytest

from tests import node

UNKNOWN = "ikke-oplyst"
FACETS = ("farve", "form")
OF_PARTS = ("slags", "gruppe", "ledige")
BEST = (("ja", "maaske"), (UNKNOWN,), ("nej",))
"""A row has the values of ledige of the first of these groups that any part is in."""
BANDS = ((0, 10), (10, 20), (20, None))

Row = Mapping[str, Any]
State = Mapping[str, Any]

SCRIPT = """
import { columnsOf } from "SCRIPTS/list/columns.js";
import { evaluate } from "SCRIPTS/list/facets.js";
import { sorter } from "SCRIPTS/list/sorting.js";

function answer({ data, states }) {
  const columns = columnsOf(data);
  const sorted = sorter(columns);
  return states.map(({ chosen, limits, candidates, sort }) => {
    const sets = new Map(Object.entries(chosen).map(([id, values]) => [id, new Set(values)]));
    const state = { chosen: sets, limits: new Map(Object.entries(limits)) };
    const found = evaluate(columns, state, candidates);
    const named = columns.facets.map(({ id, values }) => [
      id,
      Object.fromEntries(values.map((value, place) => [value.id, found.counts.get(id)[place]])),
    ]);
    return {
      rows: sorted(found.rows, sort),
      counts: Object.fromEntries(named),
      without: Object.fromEntries(found.without),
    };
  });
}
"""


def rows(random: Random, count: int) -> list[Row]:
    """Rows with none, one or several values, and with numbers of every shape."""
    return [
        {
            "farve": random.sample(["roed", "groen", "blaa"], random.randint(0, 3)),
            "form": random.sample(["rund", "kantet"], random.choice([0, 1, 1])),
            "parts": [
                {
                    "slags": random.sample(["praktik", "job"], random.choice([0, 1, 1])),
                    "gruppe": random.sample(["unge", "aeldre", "alle"], random.randint(0, 2)),
                    "ledige": random.sample(["ja", "nej", "maaske"], random.choice([0, 1, 1])),
                }
                for _ in range(random.randint(1, 4))
            ],
            "uger": random.choice(
                [None, "behov", (5, 5), (10, 10), (0, 12), (15, None), (19.99, 20), (7, 30)]
            ),
        }
        for _ in range(count)
    ]


def data_of(made: Sequence[Row]) -> dict[str, Any]:
    """The rows as the site's data file holds them."""
    facets: list[Any] = []
    for id in FACETS:
        known = sorted({value for row in made for value in row[id]})
        of = [[known.index(value) for value in row[id]] for row in made]
        facets.append({"id": id, "title": id, "values": [[v, v] for v in known], "of": of})
    for id in OF_PARTS:
        parts = [part for row in made for part in row["parts"]]
        known = sorted({value for part in parts for value in part[id]})
        of = [[known.index(value) for value in part[id]] for part in parts]
        best: dict[str, Any] = {"best": BEST} if id == "ledige" else {}
        values = [[v, v] for v in known]
        facets.append({"id": id, "title": id, "values": values, "of": of, "parts": True, **best})
    spans = [row["uger"] if isinstance(row["uger"], tuple) else (None, None) for row in made]
    needed = [place for place, row in enumerate(made) if row["uger"] == "behov"]
    weeks = {
        "id": "uger",
        "title": "uger",
        "unit": "uger",
        "bands": [[*band, "bånd"] for band in BANDS],
        "of": [low for low, _ in spans],
        "to": [high for _, high in spans],
        "others": [["behov", "Behov", needed]],
    }
    sort = {"id": "uger", "title": "uger", "down": True, "of": [low for low, _ in spans]}
    return {
        "ids": [str(place) for place in range(len(made))],
        "current": len(made) // 2,
        "parts": [len(row["parts"]) for row in made],
        "facets": facets,
        "numbers": [weeks],
        "sorts": [sort],
    }


def has(row: Row, facet: str, value: str) -> bool:
    known = row[facet]
    if facet != "uger":
        return value in known if value != UNKNOWN else not known
    if value in ("behov", UNKNOWN):
        return bool(known == (None if value == UNKNOWN else value))
    if not isinstance(known, tuple):
        return False
    start, _, end = value.partition("-")
    low, high = known
    return (high is None or high >= int(start)) and (not end or low < int(end))


def within(row: Row, limit: Mapping[str, float | None] | None) -> bool:
    if limit is None or not isinstance(row["uger"], tuple):
        return False
    low, high = row["uger"]
    start, end = limit["from"], limit["to"]
    return (start is None or high is None or high >= start) and (end is None or low <= end)


def passes(row: Row, facet: str, state: State) -> bool:
    chosen, limit = state["chosen"].get(facet), state["limits"].get(facet)
    if not chosen and not limit:
        return True
    return any(has(row, facet, value) for value in chosen or ()) or within(row, limit)


def fits(row: Row, state: State) -> bool:
    """Whether a row passes all filters; those on its parts are judged on the same parts."""
    chosen = state["chosen"]
    if not all(passes(row, facet, state) for facet in (*FACETS, "uger")):
        return False
    parts = [
        part
        for part in row["parts"]
        if all(
            any(has(part, facet, value) for value in chosen[facet])
            for facet in ("slags", "gruppe")
            if facet in chosen
        )
    ]
    return bool(parts) and (
        "ledige" not in chosen or bool(best(parts).intersection(chosen["ledige"]))
    )


def best(parts: Sequence[Row]) -> set[str]:
    found = {value for part in parts for value in part["ledige"] or [UNKNOWN]}
    return next(found.intersection(group) for group in BEST if found.intersection(group))


def with_choice(state: State, facet: str, *values: str) -> State:
    """What is chosen, with these values alone in one of the facets."""
    others = {id: chosen for id, chosen in state["chosen"].items() if id != facet}
    limits = {id: limit for id, limit in state["limits"].items() if id != facet}
    return {**state, "chosen": {**others, facet: values} if values else others, "limits": limits}


def expected(made: Sequence[Row], state: State, values: Mapping[str, Sequence[str]]) -> Any:
    """The same by brute force. Sorting: those in use first, the largest first, None last."""

    def found(asked: State) -> list[int]:
        return [place for place in state["candidates"] if fits(made[place], asked)]

    def key(place: int) -> tuple[bool, float, int]:
        span = made[place]["uger"]
        low = -span[0] if isinstance(span, tuple) else float("inf")
        return place >= len(made) // 2, low, place

    shown = found(state)
    return {
        "rows": sorted(shown, key=key) if state["sort"] == "uger" else shown,
        "counts": {
            facet: {value: len(found(with_choice(state, facet, value))) for value in ids}
            for facet, ids in values.items()
        },
        "without": {
            facet: len(found(with_choice(state, facet)))
            for facet in values
            if state["chosen"].get(facet) or state["limits"].get(facet)
        },
    }


def states(random: Random, values: Mapping[str, Sequence[str]], count: int) -> Iterator[State]:
    for _ in range(count):
        chosen = {
            facet: random.sample(list(ids), random.randint(1, min(3, len(ids))))
            for facet, ids in values.items()
            if random.random() < 0.5
        }
        limit = {"from": random.choice([None, 6, 12]), "to": random.choice([None, 14, 25])}
        order = list(range(count))
        random.shuffle(order)
        yield {
            "chosen": chosen,
            "limits": {"uger": limit} if random.random() < 0.3 else {},
            "candidates": order[: random.randint(0, count)],
            "sort": random.choice(["", "uger", "findes-ikke"]),
        }


@pytest.mark.parametrize("seed", range(5))
def test_rows_counts_and_what_a_filter_keeps_out_are_those_of_brute_force(seed: int) -> None:
    random = Random(seed)
    made = rows(random, 120)
    bands = [f"{low}-{'' if high is None else high}" for low, high in BANDS]
    values = {
        **{facet: [*{v for r in made for v in r[facet]}, UNKNOWN] for facet in FACETS},
        "slags": ["praktik", "job", UNKNOWN],
        "gruppe": ["unge", "aeldre", "alle", UNKNOWN],
        "ledige": [value for group in BEST for value in group],
        "uger": [*bands, "behov", UNKNOWN],
    }
    asked = list(states(random, values, len(made)))
    answers = node.run(SCRIPT, {"data": data_of(made), "states": asked})
    assert answers == [expected(made, state, values) for state in asked]


def test_a_facet_that_is_known_of_all_rows_has_no_value_for_not_known() -> None:
    part = {"slags": ["job"], "gruppe": ["unge"], "ledige": ["ja"]}
    made = [{"farve": ["roed"], "form": ["rund"], "uger": (1, 1), "parts": [part]}] * 2
    state = {"chosen": {}, "limits": {}, "candidates": [0, 1], "sort": ""}
    [answer] = node.run(SCRIPT, {"data": data_of(made), "states": [state]})
    assert answer["counts"] == {
        "farve": {"roed": 2},
        "form": {"rund": 2},
        "slags": {"job": 2},
        "gruppe": {"unge": 2},
        "ledige": {"ja": 2},
        "uger": {"0-10": 2, "10-20": 0, "20-": 0, "behov": 0},
    }
