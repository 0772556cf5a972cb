"""The lists' filters count as a patient reader would who looks at every row for every value."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from random import Random
from typing import Any

import pytest

from tests import node

UNKNOWN = "ikke-oplyst"
FACETS = ("farve", "form")
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
            "uger": random.choice(
                [None, "behov", (5, 5), (10, 10), (0, 12), (15, None), (19.99, 20), (7, 30)]
            ),
        }
        for _ in range(count)
    ]


def data_of(made: Sequence[Row]) -> dict[str, Any]:
    """The rows as the site's data file holds them."""
    facets = []
    for id in FACETS:
        known = sorted({value for row in made for value in row[id]})
        of = [[known.index(value) for value in row[id]] for row in made]
        facets.append({"id": id, "title": id, "values": [[v, v] for v in known], "of": of})
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
        "facets": facets,
        "joined": {"facets": [], "parts": []},
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


def expected(made: Sequence[Row], state: State, values: Mapping[str, Sequence[str]]) -> Any:
    """The same by brute force. Sorting: those in use first, the largest first, None last."""

    def found(apart: str = "") -> list[int]:
        others = [facet for facet in values if facet != apart]
        return [
            place
            for place in state["candidates"]
            if all(passes(made[place], facet, state) for facet in others)
        ]

    def key(place: int) -> tuple[bool, float, int]:
        span = made[place]["uger"]
        low = -span[0] if isinstance(span, tuple) else float("inf")
        return place >= len(made) // 2, low, place

    shown = found()
    return {
        "rows": sorted(shown, key=key) if state["sort"] == "uger" else shown,
        "counts": {
            facet: {value: sum(has(made[p], facet, value) for p in found(facet)) for value in ids}
            for facet, ids in values.items()
        },
        "without": {
            facet: len(found(facet))
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
        "uger": [*bands, "behov", UNKNOWN],
    }
    asked = list(states(random, values, len(made)))
    answers = node.run(SCRIPT, {"data": data_of(made), "states": asked})
    assert answers == [expected(made, state, values) for state in asked]


def test_a_facet_that_is_known_of_all_rows_has_no_value_for_not_known() -> None:
    made = [{"farve": ["roed"], "form": ["rund"], "uger": (1, 1)}] * 2
    state = {"chosen": {}, "limits": {}, "candidates": [0, 1], "sort": ""}
    [answer] = node.run(SCRIPT, {"data": data_of(made), "states": [state]})
    assert answer["counts"] == {
        "farve": {"roed": 2},
        "form": {"rund": 2},
        "uger": {"0-10": 2, "10-20": 0, "20-": 0, "behov": 0},
    }


# Joined facets: each row has parts, and the list's answer is that of one and the same part.

Parts = Sequence[Mapping[str, Sequence[str]]]


def with_parts(random: Random, count: int) -> list[Parts]:
    return [
        [
            {
                "farve": random.sample(["roed", "groen", "blaa"], random.choice([0, 1, 1, 2])),
                "form": random.sample(["rund", "kantet"], random.choice([0, 1, 1])),
            }
            for _ in range(random.choice([0, 1, 2, 3]))
        ]
        for _ in range(count)
    ]


def joined_data(made: Sequence[Parts]) -> dict[str, Any]:
    """Rows that have what any of their parts has, and the parts beside them."""
    whole = [
        {id: list(dict.fromkeys(v for part in row for v in part[id])) for id in FACETS}
        for row in made
    ]
    data = data_of([{**row, "uger": (5, 5)} for row in whole])
    known = {facet["id"]: [id for id, _ in facet["values"]] for facet in data["facets"]}
    coded = [
        [[[known[id].index(v) for v in part[id]] for id in FACETS] for part in row] for row in made
    ]
    return {**data, "joined": {"facets": list(FACETS), "parts": coded}}


def has_value(values: Sequence[str], wanted: Sequence[str]) -> bool:
    return bool(set(values) & set(wanted)) or (not values and UNKNOWN in wanted)


def is_found(parts: Parts, chosen: Mapping[str, Sequence[str]]) -> bool:
    """Of one facet the row as a whole is asked, of several one and the same part."""
    if len(chosen) == 1:
        [(facet, wanted)] = chosen.items()
        return has_value([v for part in parts for v in part[facet]], wanted)
    return not chosen or any(
        all(has_value(part[facet], wanted) for facet, wanted in chosen.items())
        for part in parts or [dict.fromkeys(FACETS, ())]
    )


@pytest.mark.parametrize("seed", range(5))
def test_joined_facets_are_judged_on_one_part_and_a_count_is_what_the_list_then_shows(
    seed: int,
) -> None:
    random = Random(seed)
    made = with_parts(random, 120)
    data = joined_data(made)
    values = {
        facet["id"]: [*(id for id, _ in facet["values"]), UNKNOWN] for facet in data["facets"]
    }
    asked = [{**state, "limits": {}} for state in states(random, values, len(made))]
    answers = node.run(SCRIPT, {"data": data, "states": asked})
    for state, answer in zip(asked, answers, strict=True):

        def shown(chosen: Mapping[str, Sequence[str]], state: State = state) -> list[int]:
            return [place for place in state["candidates"] if is_found(made[place], chosen)]

        chosen = state["chosen"]
        assert sorted(answer["rows"]) == sorted(shown(chosen))
        for facet, ids in values.items():
            assert {id: answer["counts"][facet].get(id) for id in ids} == {
                id: len(shown({**chosen, facet: [id]})) for id in ids
            }
            if facet in chosen:
                others = {id: some for id, some in chosen.items() if id != facet}
                assert answer["without"][facet] == len(shown(others))
