"""How offers are matched to a citizen: reasons, order, and what is not known."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.node import evaluate

TODAY = "2026-11-22"
TERMS: dict[str, Any] = {
    "groups": [
        {"id": "syge", "label": "Sygemeldte", "own": True, "age": None, "path": "x", "least": []},
        {"id": "unge", "label": "Unge", "own": True, "age": [None, 29], "path": "x", "least": []},
        {
            "id": "seniorer",
            "label": "Seniorer",
            "own": False,
            "age": [50, None],
            "path": "x",
            "least": [],
        },
        {"id": "stressramte", "label": "Stressramte", "own": False, "age": None, "path": "x"}
        | {"least": []},
    ],
    "tools": [
        {"id": "virksomhedspraktik", "label": "Virksomhedspraktik", "company": True},
        {"id": "samtaler", "label": "Samtaler", "company": False},
    ],
    "purposes": [{"id": "job", "label": "Job"}, {"id": "mestring", "label": "Mestring"}],
    "support": [{"id": "psykolog", "label": "Psykolog"}],
    "places": [
        {"id": "1", "label": "Assens", "towns": ["Ebberup"]},
        {"id": "2", "label": "Odense", "towns": []},
    ],
    "barriers": [
        {
            "id": "stress",
            "label": "Stress",
            "inside": "stress",
            "groups": [3],
            "support": [0],
            "purposes": [1],
        }
    ],
}

OFFERS: dict[str, Any] = {
    "groups": st.lists(st.sampled_from(range(4)), unique=True),
    "purposes": st.lists(st.sampled_from([0, 1]), unique=True),
    "support": st.lists(st.sampled_from([0]), unique=True),
    "hours": st.sampled_from(
        [["exact", 9, 9], ["range", 4, 37], ["about", 12, 12], ["most", None, 5]]
    ),
    "places": st.lists(st.sampled_from([0, 1]), unique=True),
    "town": st.sampled_from(["Ebberup", "Glamsbjerg"]),
    "intake": st.sampled_from(["løbende", "hold", "efter-aftale"]),
    "starts": st.sampled_from([[], ["2026-12-01"], ["2027-06-01", "2027-07-01"]]),
    "seats": st.sampled_from([[0, 3, "1. november 2026"], [2, 0, "1. november 2026"]]),
    "status": st.sampled_from(["pause", "planlagt"]),
}
OFFER = st.fixed_dictionaries({"tool": st.sampled_from([0, 1])}, optional=OFFERS)
CITIZEN = st.fixed_dictionaries(
    {
        "groups": st.lists(st.sampled_from(range(4)), unique=True),
        "age": st.sampled_from([None, [18, 24], [25, 29], [55, 59], [60, None]]),
        "education": st.sampled_from(["", "ingen", "faglært"]),
        "barriers": st.sampled_from([[], [0]]),
        "goal": st.sampled_from([None, 0, 1]),
        "hours": st.sampled_from([0, 5, 10, 37]),
        "place": st.sampled_from([None, 0, 1]),
        "town": st.sampled_from(["", "Ebberup"]),
        "reach": st.sampled_from(["by", "kommune", "andre"]),
        "within": st.sampled_from([0, 14, 92]),
        "company": st.booleans(),
    }
)
SOME = settings(max_examples=25, deadline=None)


def judged(offer: dict[str, Any], **citizen: Any) -> dict[str, Any]:
    """One offer against a citizen of whom only what is given is reported."""
    values = {"offer": offer, "citizen": citizen, "terms": TERMS, "today": TODAY}
    call = "m.judge(v.offer, {...m.NOBODY, ...v.citizen}, v.terms, v.today)"
    found: dict[str, Any] = evaluate("choice/matching.js", call, values)[0]
    return found


def said(offer: dict[str, Any], **citizen: Any) -> list[tuple[str, str]]:
    """The verdicts but for the seats, which are judged for everyone."""
    verdicts = judged(offer, **citizen)["verdicts"]
    return [(one["verdict"], one["text"]) for one in verdicts if one["rule"] != "pladser"]


CASES: list[tuple[str, dict[str, Any], dict[str, Any], list[tuple[str, str]]]] = [
    ("group", {"groups": [0]}, {"groups": [0]}, [("ja", "det er for sygemeldte")]),
    ("another group", {"groups": [1]}, {"groups": [0]}, [("nej", "det er for unge")]),
    ("no group", {}, {"groups": [0]}, [("ukendt", "målgruppen")]),
    (
        "only an age group",
        {"groups": [2]},
        {"groups": [0]},
        [("se", "det er for seniorer, uanset ydelse")],
    ),
    (
        "own age limit",
        {"groups": [0], "ages": [[55, None]]},
        {"age": [18, 24]},
        [("nej", "det er for borgere på 55 år og derover")],
    ),
    (
        "an age limit across a band",
        {"groups": [0], "ages": [[57, None]]},
        {"age": [55, 59]},
        [("se", "det er for borgere på 57 år og derover")],
    ),
    ("few hours", {"hours": ["range", 4, 5]}, {"hours": 10}, [("ja", "det er 4-5 timer om ugen")]),
    (
        "many hours",
        {"hours": ["exact", 20, 20]},
        {"hours": 10},
        [("nej", "det er 20 timer om ugen, og borgeren kan højst 10")],
    ),
    (
        "about hours",
        {"hours": ["about", 12, 12]},
        {"hours": 10},
        [("se", "det er ca. 12 timer om ugen")],
    ),
    (
        "at most",
        {"hours": ["most", None, 37]},
        {"hours": 5},
        [("ja", "det er op til 37 timer om ugen")],
    ),
    ("unknown hours", {}, {"hours": 10}, [("ukendt", "timer om ugen")]),
    ("here", {"places": [0]}, {"place": 0}, [("ja", "det ligger i Assens")]),
    ("elsewhere", {"places": [1]}, {"place": 0}, [("nej", "det ligger i Odense")]),
    (
        "elsewhere, and can travel",
        {"places": [1]},
        {"place": 0, "reach": "andre"},
        [("se", "det ligger i Odense, og borgeren kan rejse dertil")],
    ),
    (
        "another town",
        {"places": [0], "town": "Glamsbjerg", "transport": "bus"},
        {"place": 0, "town": "Ebberup", "reach": "by"},
        [("nej", "det ligger i Glamsbjerg (bus)")],
    ),
    (
        "soon",
        {"intake": "hold", "starts": ["2026-12-01"]},
        {"within": 14},
        [("ja", "næste hold begynder den 1. december 2026")],
    ),
    (
        "too late",
        {"intake": "hold", "starts": ["2027-02-01"]},
        {"within": 14},
        [("nej", "næste hold begynder den 1. februar 2027")],
    ),
    (
        "a long wait",
        {"intake": "løbende", "waiting": ["3-5 uger", 35]},
        {"within": 14},
        [("nej", "der er løbende optag, ventetid 3-5 uger")],
    ),
    (
        "by agreement",
        {"intake": "efter-aftale"},
        {"within": 14},
        [("se", "det begynder efter aftale")],
    ),
    ("goal", {"purposes": [0, 1]}, {"goal": 0}, [("ja", "formålet er blandt andet job")]),
    ("another goal", {"purposes": [1]}, {"goal": 0}, [("nej", "formålet er mestring")]),
    ("company", {}, {"company": True}, [("ja", "det er på en virksomhed (virksomhedspraktik)")]),
    (
        "help with what is in the way",
        {"support": [0]},
        {"barriers": [0]},
        [("ja", "der er støtte ved stress: psykolog")],
    ),
    ("no help named", {}, {"barriers": [0]}, [("ukendt", "støtte ved stress")]),
    ("paused", {"status": "pause"}, {}, [("nej", "tilbuddet er på pause")]),
]


@pytest.mark.parametrize(
    ("offer", "citizen", "expected"), [c[1:] for c in CASES], ids=[c[0] for c in CASES]
)
def test_an_offer_says_why_it_fits_and_why_not(
    offer: dict[str, Any], citizen: dict[str, Any], expected: list[tuple[str, str]]
) -> None:
    assert said({"tool": 0, **offer}, **citizen) == expected


def test_nothing_is_said_of_what_was_not_asked() -> None:
    assert said({"tool": 0, "groups": [1], "hours": ["exact", 37, 37], "places": [1]}) == []


def test_no_free_seats_speak_against_an_offer_and_unknown_seats_do_not() -> None:
    full = judged({"tool": 0, "seats": [0, 9, "20. november 2026"]})
    assert full["verdicts"][0]["text"] == (
        "der ikke er ledige pladser, og 9 står på venteliste (opgjort 20. november 2026)"
    )
    assert full["score"] < judged({"tool": 0})["score"] == 0


RANKED = (
    "m.rank(v.offers, v.citizen, v.terms, v.today)"
    ".map(({number, score, isOut, verdicts}) => ({number, score, isOut, verdicts}))"
)


def ranked(offers: list[dict[str, Any]], citizen: dict[str, Any]) -> list[dict[str, Any]]:
    values = {"offers": offers, "citizen": citizen, "terms": TERMS, "today": TODAY}
    found: list[dict[str, Any]] = evaluate("choice/matching.js", RANKED, values)[0]
    return found


@SOME
@given(offers=st.lists(OFFER, max_size=12), citizen=CITIZEN)
def test_the_order_is_by_hard_noes_then_score_then_the_catalogues(
    offers: list[dict[str, Any]], citizen: dict[str, Any]
) -> None:
    found = ranked(offers, citizen)
    keys = [(one["isOut"], -one["score"], one["number"]) for one in found]
    assert keys == sorted(keys)
    assert sorted(one["number"] for one in found) == list(range(len(offers)))


@SOME
@given(offer=OFFER, citizen=CITIZEN)
def test_one_rule_that_says_no_never_puts_an_offer_above_the_same_with_a_yes(
    offer: dict[str, Any], citizen: dict[str, Any]
) -> None:
    """Every rule with a field of its own, changed alone, in each direction."""
    changes: list[dict[str, Any]] = [
        {"hours": ["exact", 1, 1]},
        {"hours": ["exact", 99, 99]},
        {"purposes": [citizen["goal"]] if citizen["goal"] is not None else [0]},
        {"seats": [1, 0, "1. november 2026"]},
        {"seats": [0, 0, "1. november 2026"]},
        {"places": [citizen["place"] or 0], "town": "Ebberup"},
        {"tool": 0},
        {"tool": 1},
    ]
    offers = [offer, *({**offer, **change} for change in changes)]
    found = ranked(offers, citizen)
    worth = {"ja": 3, "se": 2, "ukendt": 1, "nej": 0}
    for place, better in enumerate(found):
        for worse in found[place + 1 :]:
            a = [(v["rule"], worth[v["verdict"]]) for v in better["verdicts"]]
            b = [(v["rule"], worth[v["verdict"]]) for v in worse["verdicts"]]
            if [rule for rule, _ in a] != [rule for rule, _ in b]:
                continue
            differ = [(x[1], y[1]) for x, y in zip(a, b, strict=True) if x != y]
            assert len(differ) != 1 or differ[0][0] > differ[0][1]


@SOME
@given(offer=OFFER, citizen=CITIZEN, key=st.sampled_from(sorted(OFFERS)))
def test_what_is_not_known_never_counts_as_a_no(
    offer: dict[str, Any], citizen: dict[str, Any], key: str
) -> None:
    bare = {"tool": offer["tool"]}
    verdicts = ranked([bare], citizen)[0]["verdicts"]
    assert {v["rule"] for v in verdicts if v["verdict"] == "nej"} <= {"virksomhed"}
    without = {name: value for name, value in offer.items() if name != key}
    noes = [v["rule"] for v in ranked([without], citizen)[0]["verdicts"] if v["verdict"] == "nej"]
    before = [v["rule"] for v in ranked([offer], citizen)[0]["verdicts"] if v["verdict"] == "nej"]
    assert set(noes) <= set(before) | _decided_by(key)


def _decided_by(key: str) -> set[str]:
    """Rules that another field decides when this one is gone."""
    return {"starts": {"start"}, "intake": {"start"}, "groups": {"alder"}}.get(key, set())
