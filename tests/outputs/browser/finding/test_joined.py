"""Filters on seats are judged on one and the same seats, as whoever reads the files would."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from itertools import combinations, product
from typing import Any

import pytest

from generator.model.catalogue import Context
from generator.model.ids import suggest_id
from generator.outputs.browser.finding.offers import offers_data
from generator.outputs.browser.finding.partners import partners_data
from generator.outputs.shared.groups_today import GroupsToday
from generator.outputs.shared.relations import relate
from generator.outputs.shared.rows import Rows
from generator.outputs.shared.seats.room import VIEWS, list_path, room_page
from tests import node
from tests.support import made
from tests.support.made import Data, Made

UNKNOWN = "ikke-oplyst"
CATALOGUES = [made.embedded, made.generated]
Chosen = Mapping[str, Sequence[str]]

SCRIPT = """
import { columnsOf, shapeOf } from "SCRIPTS/list/columns.js";
import { evaluate } from "SCRIPTS/list/facets.js";
import { readState } from "SCRIPTS/shared/state.js";

function answer({ data, queries }) {
  const columns = columnsOf(data);
  const shape = shapeOf(columns);
  const all = data.ids.map((_, row) => row);
  return queries.map((query) => {
    const { state, dropped } = readState(query, shape);
    const { rows, counts } = evaluate(columns, state, all);
    const named = columns.facets.map(({ id, values }) => [
      id, Object.fromEntries(values.map((value, place) => [value.id, counts.get(id)[place]])),
    ]);
    return { ids: rows.map((row) => data.ids[row]), dropped, counts: Object.fromEntries(named) };
  });
}
"""


def asked(data: Any, queries: Sequence[str]) -> list[Any]:
    """What the list shows for each query, and what its facets count."""
    found: list[Any] = node.run(SCRIPT, {"data": json.loads(json.dumps(data)), "queries": queries})
    return found


def query(chosen: Chosen) -> str:
    return "?" + "&".join(f"{facet}={value}" for facet, all in chosen.items() for value in all)


def free(partner: Data, seats: Data, context: Context) -> str:
    """What the files say of some seats on the day, as the facet has it."""
    number, status = seats.get("ledige"), partner["status"]
    updated: date | None = seats.get("opdateret")
    if number is None or status in ("historisk", "ophørt"):
        return UNKNOWN
    is_old = updated is None or (context.today - updated).days > 90
    if number == 0 or status != "aktiv":
        return UNKNOWN if is_old else "nej"
    if partner.get("art") == "ordning" or not (
        context.settings.owner.example or partner.get("eksempel") != "ja"
    ):
        return "uden-for"
    if is_old:
        return "gammelt"
    return "senere" if (seats.get("ledig_fra") or date.min) > context.today else "ja"


RANKS = (("ja", "senere", "gammelt"), ("uden-for",), (UNKNOWN,), ("nej",))


def shows(partner: Data, chosen: Chosen, context: Context) -> bool:
    """Whether a company has seats with all that is chosen."""
    today = GroupsToday(context)
    seats = [
        one
        for one in made.seats_of(partner)
        if _suits([one["form"]] if "form" in one else [], chosen.get("form"))
        and _suits(today.of_all(one.get("målgrupper") or ()), chosen.get("maalgruppe"))
    ]
    kinds = {free(partner, one, context) for one in seats}
    best = next((kinds.intersection(rank) for rank in RANKS if kinds.intersection(rank)), set())
    return bool(best if "ledige" not in chosen else best.intersection(chosen["ledige"]))


def _suits(ids: Sequence[str], wanted: Sequence[str] | None) -> bool:
    return not wanted or any(suggest_id(id) in wanted for id in ids or [UNKNOWN])


def is_result(effect: Data) -> bool:
    figures = {"andel", "personer", "ændring"} & {*effect}
    return bool(figures) and effect["mål"] != "ingen-måling-endnu"


def parts_of(offer: Data) -> list[str]:
    """The groups; "" for all where none is named, and for those of results that are not named."""
    named = made.groups_of(offer)
    measured = {e["målgruppe"] for e in _effects(offer) if is_result(e) and "målgruppe" in e}
    return named if named and measured <= {*named} else [*named, ""]


def effect(offer: Data, part: str) -> str:
    """Whether an effect on the group, or on all whom the offer is for, is measured."""
    named = made.groups_of(offer)
    about = [
        e
        for e in _effects(offer)
        if (group := e.get("målgruppe")) is None or (group == part if part else group not in named)
    ]
    if any(is_result(e) for e in about):
        return "ja"
    return "nej" if any(e["mål"] == "ingen-måling-endnu" for e in about) else UNKNOWN


def _effects(offer: Data) -> Sequence[Data]:
    return offer.get("effekt") or ()


def suits(offer: Data, chosen: Chosen, context: Context) -> bool:
    """Whether an offer has a group with all that is chosen."""
    today = GroupsToday(context)
    kinds = {
        effect(offer, part)
        for part in parts_of(offer)
        if _suits(today.of_all([part] if part else []), chosen.get("maalgruppe"))
    }
    best = next((kind for kind in ("ja", "nej", UNKNOWN) if kind in kinds), None)
    return best is not None and ("effekt" not in chosen or best in chosen["effekt"])


def pairs(data: Any, facets: Sequence[str]) -> Iterator[Chosen]:
    """Each value of two facets that are about the same parts."""
    columns = {column["id"]: column for column in data["facets"]}
    values = {id: [value for value, _ in columns[id]["values"]] + [UNKNOWN] for id in facets}
    for one, other in combinations(facets, 2):
        for first, second in product(values[one], values[other]):
            yield {one: [first], other: [second]}


@pytest.mark.parametrize("of", CATALOGUES)
@pytest.mark.parametrize(
    ("facets", "of_partners", "fits"),
    [
        (("form", "ledige", "maalgruppe"), True, shows),
        (("maalgruppe", "effekt"), False, suits),
    ],
)
def test_two_filters_on_parts_find_what_the_files_say_of_one_part(
    facets: Sequence[str],
    of_partners: bool,
    fits: Callable[[Data, Chosen, Context], bool],
    of: Callable[[], Made],
) -> None:
    whole = of().catalogue
    entries = of().partners if of_partners else of().offers
    data = (partners_data if of_partners else offers_data)(whole, Rows(whole))
    chosen = list(pairs(data, facets))
    answers = asked(data, [query(one) for one in chosen])
    for one, answer in zip(chosen, answers, strict=True):
        if answer["dropped"]:  # a value that no entry has
            continue
        wanted = {id for id, entry in entries.items() if fits(entry, one, whole.context)}
        assert set(answer["ids"]) == wanted, one
        for facet, (value,) in one.items():
            assert answer["counts"][facet][value] == len(wanted), one


@pytest.mark.parametrize("of", CATALOGUES)
@pytest.mark.parametrize("view", VIEWS, ids=[view.id for view in VIEWS])
def test_the_list_that_a_page_of_free_seats_leads_to_has_the_companies_of_the_page(
    view: Any, of: Callable[[], Made]
) -> None:
    whole = of().catalogue
    page = room_page(view, relate(whole).free_seats, whole)
    groups = (*page.groups, *page.not_now)
    data = partners_data(whole, Rows(whole))
    queries = [
        "?" + path.partition("?")[2] for path in (list_path(), *(g.list_path for g in groups))
    ]
    every, *answers = asked(data, queries)
    for group, answer in zip(groups, answers, strict=True):
        assert answer["dropped"] == []
        rows = {row.link.path for row in group.rows}
        listed = {f"virksomheder/{id}.html" for id in answer["ids"]}
        assert rows == listed if not group.more else rows < listed, group.name
    if not page.left_out:
        named = {id for answer in answers[: len(page.groups)] for id in answer["ids"]}
        assert named == set(every["ids"])
