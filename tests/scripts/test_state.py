"""A list's address: the same state back, and nothing that an address holds can break a page."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import quote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests import node

SCRIPT = """
import { readState, writeState } from "SCRIPTS/shared/state.js";

const shape = {
  choices: new Map([
    ["maalgruppe", new Set(["jobparate", "unge"])],
    ["pris", new Set(["0-1000", "1000-"])],
  ]),
  limits: new Set(["pris"]),
  sorts: new Set(["pris", "titel"]),
  rows: new Map([["byhaven", 0], ["truck", 1]]),
  views: new Set(["kort"]),
};
const listed = (value) => (value instanceof Set ? [...value] : value);
const plain = (map) => Object.fromEntries([...map].map(([id, value]) => [id, listed(value)]));

function answer(addresses) {
  return addresses.map((address) => {
    const { state, dropped } = readState(address, shape);
    const written = writeState(state, shape);
    const again = writeState(readState(written, shape).state, shape);
    const shown = { ...state, chosen: plain(state.chosen), limits: plain(state.limits) };
    return { state: shown, dropped, written, again };
  });
}
"""

EMPTY = {"q": "", "chosen": {}, "limits": {}, "sort": "", "view": "", "page": 1, "marks": []}


def read(*addresses: str) -> list[dict[str, Any]]:
    answers: list[dict[str, Any]] = node.run(SCRIPT, addresses)
    return answers


def test_an_address_says_everything_and_is_written_as_it_was_read() -> None:
    address = (
        "?q=truck+og+lager&maalgruppe=jobparate&maalgruppe=unge&pris=0-1000"
        "&pris_fra=500&pris_til=800.5&sort=pris&visning=kort&side=2&valgt=truck&valgt=byhaven"
    )
    [answer] = read(address)
    assert answer["state"] == {
        "q": "truck og lager",
        "chosen": {"maalgruppe": ["jobparate", "unge"], "pris": ["0-1000"]},
        "limits": {"pris": {"from": 500, "to": 800.5}},
        "sort": "pris",
        "view": "kort",
        "page": 2,
        "marks": ["truck", "byhaven"],
    }
    assert answer["written"] == address
    assert answer["dropped"] == []


def test_one_state_has_one_address() -> None:
    [one, other] = read(
        "?maalgruppe=unge&q=truck&maalgruppe=jobparate&maalgruppe=unge",
        "?q=truck&maalgruppe=jobparate&maalgruppe=unge",
    )
    assert one["written"] == other["written"]


@pytest.mark.parametrize(
    ("address", "dropped"),
    [
        ("?maalgruppe=findes-ikke", ["maalgruppe=findes-ikke"]),
        ("?farve=blaa", ["farve=blaa"]),
        ("?valgt=findes-ikke&valgt=", ["valgt=findes-ikke", "valgt"]),
        ("?utm_source", ["utm_source"]),
        ("?sort=farve&visning=rund&side=0", ["sort=farve", "visning=rund", "side=0"]),
        ("?side=99999&side=2", ["side=99999", "side=2"]),
        ("?pris_fra=-1&pris_til=1e9", ["pris_fra=-1", "pris_til=1e9"]),
        ("?maalgruppe_fra=2", ["maalgruppe_fra=2"]),
        ("?maalgruppe=%E6", ["maalgruppe=\ufffd"]),
        ("?__proto__=x&constructor=y", ["__proto__=x", "constructor=y"]),
        ("?" + "x" * 100, ["x" * 40 + " …"]),
    ],
)
def test_what_the_list_does_not_know_is_dropped_and_named(address: str, dropped: list[str]) -> None:
    [answer] = read(address)
    assert answer["dropped"] == dropped
    assert answer["state"] == EMPTY
    assert answer["written"] == ""


def test_broken_encoding_costs_only_the_broken_letters() -> None:
    [answer] = read("?q=k%F8kken%")
    assert answer["state"]["q"] == "kkken%"
    assert answer["dropped"] == ["q=k\ufffdkken%"]


def test_limits_the_wrong_way_round_are_turned() -> None:
    [answer] = read("?pris_fra=900&pris_til=100")
    assert answer["state"]["limits"] == {"pris": {"from": 100, "to": 900}}


def test_a_thousand_values_leave_those_that_are_known() -> None:
    [answer] = read("?maalgruppe=unge&" + "&".join(f"maalgruppe=x{n}" for n in range(1000)))
    assert answer["state"]["chosen"] == {"maalgruppe": ["unge"]}
    assert len(answer["dropped"]) == 1000


@pytest.mark.parametrize(
    ("typed", "query"),
    [
        ("a" * 10_000, "a" * 200),
        ("truck\x00\n\tlager", "truck lager"),
        ("<b>fed</b> & 😀", "<b>fed</b> & 😀"),
        ("\u202eabc", "\u202eabc"),
    ],
)
def test_a_query_may_hold_any_text(typed: str, query: str) -> None:
    [answer] = read(f"?q={quote(typed)}")
    assert answer["state"]["q"] == query
    assert answer["again"] == answer["written"]


PARTS = st.lists(
    st.tuples(
        st.sampled_from(["q", "maalgruppe", "pris", "pris_fra", "sort", "side", "valgt", "x"])
        | st.text(max_size=5),
        st.sampled_from(["unge", "truck", "0-1000", "12", "%", "%E6"]) | st.text(max_size=8),
    ),
    max_size=6,
)


@settings(max_examples=5, deadline=None)
@given(st.lists(PARTS, min_size=100, max_size=200))
def test_any_address_gives_a_state_whose_own_address_gives_it_back(many: list[Any]) -> None:
    addresses = ["?" + "&".join(f"{name}={value}" for name, value in parts) for parts in many]
    clean = json.loads(json.dumps(addresses, ensure_ascii=True))
    for answer in read(*clean):
        assert answer["again"] == answer["written"]
