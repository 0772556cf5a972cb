"""What the calculators say, from what is typed and the embedded catalogue's own rules and rates."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.model.calculators import ends_of, rates_on
from generator.outputs.pages.calculators import calculators
from generator.outputs.pages.calculators.parts import rates_of
from generator.outputs.pages.calculators.subsidy import CITIZENS
from generator.publishing.load import load
from generator.publishing.sources import read_sources
from generator.texts import labels
from tests import node
from tests.data.calculators import cases
from tests.projects import REPOSITORY
from tests.support.catalogue import TODAY
from tests.support.catalogue import context as small

Answer = dict[str, Any]

SCRIPT = """
import * as functions from "SCRIPTS/calculators/answers.js";
const answer = ({ name, asked, data }) => asked.map((values) => functions[name](values, data));
"""


@cache
def data() -> dict[str, dict[str, Any]]:
    """What the browser is given with each calculator."""
    loaded = load(read_sources(REPOSITORY), TODAY)
    assert loaded.catalogue is not None
    return {one.id: one.data for one in calculators(loaded.catalogue.context)}


def ratio(staff: float, present: float = 0, exempt: float = 0) -> Answer:
    values = {"ansatte": round(staff * 100), "iforvejen": round(present * 100)}
    values["undtaget"] = round(exempt * 100)
    [answer] = ask("ratioAnswer", "rimelighed", values)
    return answer


def ask(name: str, calculator: str, *asked: Answer) -> list[Answer]:
    found: list[Any] = node.run(SCRIPT, {"name": name, "asked": asked, "data": data()[calculator]})
    return found


ASKED = {
    "hvem": "privat",
    "borger": "andre",
    "dato": "2023-05-01",
    "timer": 3700,
    "uger": 2600,
    "timeloen": 15000,
    "gammel": False,
}


def subsidy(**changes: Any) -> Answer:
    [answer] = ask("subsidyAnswer", "loentilskud", {**ASKED, **changes})
    return answer


def notes(answer: Answer) -> list[str]:
    return [note["text"] for note in answer["notes"]]


@pytest.mark.parametrize(
    ("staff", "present", "said"),
    [
        (3, 0, "Med 3 ordinært ansatte må I have 1 i praktik og løntilskud "
         "tilsammen."),
        (40, 3, "Med 40 ordinært ansatte må I have 8 i praktik og løntilskud "
         "tilsammen. Der er plads til 5 til."),
        (10, 2, "Med 10 ordinært ansatte må I have 2 i praktik og løntilskud "
         "tilsammen. Der er ikke plads til flere."),
        (12.5, 3, "Med 12,5 ordinært ansatte må I have 2 i praktik og løntilskud "
         "tilsammen. I har 3, og det er flere, end der er plads til."),
    ],
)  # fmt: skip
def test_where_the_sources_agree_there_is_one_answer(staff: float, present: int, said: str) -> None:
    answer = ratio(staff, present)
    assert (answer["said"], answer["lines"]) == (said, [])


@pytest.mark.parametrize(
    ("staff", "places"),
    [(1, 1), (5, 1), (49, 9), (50, 10), (51, 10), (60, 11), (80, 13), (120, 17)],
)
def test_the_law_has_one_answer_for_any_number_of_staff(staff: int, places: int) -> None:
    said = f"Med {staff} ordinært ansatte må I have {places} i praktik og løntilskud tilsammen."
    assert ratio(staff)["said"] == said


def test_who_is_exempt_takes_up_no_room() -> None:
    said = "Med 10 ordinært ansatte må I have 2 i praktik og løntilskud tilsammen."
    assert ratio(10, 3, 1)["said"] == f"{said} Der er ikke plads til flere."
    assert ratio(10, 3, 2)["said"] == f"{said} Der er plads til 1 til."
    assert ratio(10, 3, 3)["said"] == said


RATE_AT = """
import { ratesOn } from "SCRIPTS/calculators/rates.js";
const answer = ({ cases, rates }) => cases.map(({ kind, day }) => {
  const { numbers, inForce } = ratesOn(rates, kind, day);
  return inForce ? numbers.map((at) => rates[at].ends[0]) : [];
});
"""


def test_each_year_since_2009_has_the_rate_of_the_law_in_python_and_in_the_browser() -> None:
    rows = cases("rate_of_year")
    expected = [case["gives"] for case in rows]
    assert {case["day"][:4] for case in rows} == {str(year) for year in range(2009, 2027)}
    given = data()["loentilskud"]["rates"]
    assert node.run(RATE_AT, {"cases": rows, "rates": given}) == expected
    loaded = load(read_sources(REPOSITORY), TODAY).catalogue
    assert loaded is not None
    rates = rates_of(loaded.context, *labels.RATES_OF_TOOL["løntilskud"])
    found = [rates_on(rates, case["kind"], date.fromisoformat(case["day"])) for case in rows]
    assert expected == [
        [ends_of(rates[number].amount).low for number in one.numbers] if one.in_force else []
        for one in found
    ]


@pytest.mark.parametrize(
    ("employer", "citizen", "rate"),
    [
        ("privat", "andre", "96,27"),
        ("offentlig", "andre", "139,80"),
        ("privat", "sygemeldt", "96,27"),
        ("offentlig", "sygemeldt", "186,07"),
        ("privat", "foertidspension", "34,51"),
        ("offentlig", "foertidspension", "34,51"),
        ("privat", "foertidspension-saerlig", "60,41"),
        ("offentlig", "foertidspension-saerlig", "60,41"),
    ],
)
def test_who_is_employed_decides_the_rate(employer: str, citizen: str, rate: str) -> None:
    answer = subsidy(hvem=employer, borger=citizen, dato="2026-05-01", timeloen=30000)
    assert f"962 timer à {rate} kr., beregnet sats fra 2026" in answer["lines"][1][1]
    capped = any("149,43" in note for note in notes(answer))
    assert capped is (employer == "offentlig" and "pension" not in citizen)


@pytest.mark.parametrize(
    ("citizen", "wage", "limit"),
    [
        ("andre", 150_00, "50"),
        ("sygemeldt", 150_00, "50"),
        ("foertidspension", 60_00, ""),
        ("foertidspension", 45_00, "75"),
        ("foertidspension-saerlig", 80_01, "75"),
    ],
)
def test_the_limit_of_a_refund_is_that_of_who_is_employed(
    citizen: str, wage: int, limit: str
) -> None:
    answer = subsidy(borger=citizen, dato="2026-05-01", timeloen=wage)
    found = [note for note in notes(answer) if note.startswith("Tilskuddet er her mere end")]
    assert [note.split()[5] for note in found] == ([limit] if limit else [])


def test_where_the_sources_disagree_each_reading_is_shown_with_its_source() -> None:
    rules = {one.id: one.data for one in calculators(small())}["rimelighed"]
    values = {"ansatte": 60_00, "iforvejen": 4_00, "undtaget": 0}
    asked = {"name": "ratioAnswer", "asked": [values], "data": rules}
    [answer] = node.run(SCRIPT, asked)
    assert answer["said"] == (
        "Med 60 ordinært ansatte må I have 11 eller 6 i praktik, løntilskud og nytteindsats "
        "tilsammen. Kilderne læser reglen forskelligt; spørg kommunen."
    )
    assert [line[:2] for line in answer["lines"]] == [
        ["Læst som “Herudover”", "11 i alt. Der er plads til 7 til."],
        ["Læst som “Af alle”", "6 i alt. Der er plads til 2 til."],
    ]


def test_a_wage_is_shown_with_refund_and_rest_at_the_rate_of_its_day() -> None:
    answer = subsidy()
    assert answer["said"] == (
        "Lønnen koster 144.300 kr. Tilskuddet er 82.885,92 kr. I skal selv betale 61.414,08 kr."
    )
    assert [line[:2] for line in answer["lines"]] == [
        ["Løn i alt", "144.300 kr. (962 timer à 150 kr.)"],
        ["Tilskud", "82.885,92 kr. (962 timer à 86,16 kr., sats fra 2023)"],
        ["Tilbage at betale", "61.414,08 kr."],
    ]
    assert answer["lines"][1][2] == {
        "text": "Løntilskud, Stadsrevisionen, 2023",
        "path": "om/kilder.html#stadsrevisionen-loentilskud",
    }


def test_a_private_refund_of_more_than_half_the_wage_is_told_with_the_limit() -> None:
    (note,) = subsidy()["notes"]
    assert note["text"].startswith("Tilskuddet er her mere end 50 % af lønnen. For private")
    assert note["source"]["path"] == "om/kilder.html#bek-1216-2023-86"
    assert subsidy(timeloen=20000)["notes"] == []


def test_a_computed_rate_is_used_and_marked() -> None:
    answer = subsidy(dato="2026-11-22")
    assert answer["lines"][1][1] == (
        "92.611,74 kr. (962 timer à 96,27 kr., beregnet sats fra 2026)"
    )
    assert "Den er ikke slået op i styrelsens satstabel." in " ".join(notes(answer))
    assert ask("missingRate", "loentilskud", {**ASKED, "dato": "2026-11-22"}) == [None]


def test_without_a_rate_only_the_wage_is_reckoned() -> None:
    answer = subsidy(dato="2027-01-02")
    assert answer["said"] == (
        "Lønnen koster 144.300 kr. Tilskuddet kan ikke regnes ud: satsen for 2027 er ikke oplyst."
    )
    assert answer["lines"][1] == ["Tilskud", "ikke oplyst"]


def test_an_older_rate_is_used_only_when_asked_for_and_is_marked() -> None:
    answer = subsidy(dato="2027-01-02", gammel=True)
    assert answer["said"] == (
        "Regnet med den gamle sats fra 2026: lønnen koster 144.300 kr. Tilskuddet er 92.611,74 kr. "
        "I skal selv betale 51.688,26 kr."
    )
    assert subsidy(dato="2008-01-01", gammel=True)["lines"][1] == ["Tilskud", "ikke oplyst"]


@pytest.mark.parametrize(
    ("day", "found"),
    [
        ("2023-12-31", None),
        ("2016-02-01", None),
        (
            "2027-01-02",
            {
                "text": "Satsen for 2027 er ikke oplyst; den seneste kendte er 96,27 kr. i timen "
                "fra 2026.",
                "older": True,
            },
        ),
        (
            "2008-12-31",
            {
                "text": "Satsen for 2008 er ikke oplyst, og vi kender ingen tidligere.",
                "older": False,
            },
        ),
        (None, None),
    ],
)
def test_a_day_without_a_rate_is_told_with_the_last_known(day: str, found: Answer | None) -> None:
    assert ask("missingRate", "loentilskud", {**ASKED, "dato": day}) == [found]


def test_a_source_that_gives_a_span_gives_a_span() -> None:
    rules = data()["loentilskud"]
    span = next(one for one in rules["rates"] if one["kind"] == "løntilskud-offentlig")
    rates = [{**span, "from": "2021-01-01", "to": None, "ends": (12040, 16025)}]
    asked = {**ASKED, "hvem": "offentlig", "dato": "2021-05-01", "timeloen": 20000}
    given = {"name": "subsidyAnswer", "asked": [asked], "data": {**rules, "rates": rates}}
    [answer] = node.run(SCRIPT, given)
    assert answer["said"] == (
        "Lønnen koster 192.400 kr. Tilskuddet er mellem 115.824,80 og 154.160,50 kr. "
        "I skal selv betale mellem 38.239,50 og 76.575,20 kr."
    )


def test_a_refund_is_never_more_than_the_wage() -> None:
    answer = subsidy(timeloen=8000)
    assert answer["lines"][2] == ["Tilbage at betale", "0 kr."]
    assert "Satsen er højere end timelønnen." in " ".join(notes(answer))


@pytest.mark.parametrize(
    ("day", "wage", "text"),
    [
        (
            "2023-01-01",
            13375,
            "Loftet over timelønnen hos offentlige arbejdsgivere er 133,75 kr. (2023).",
        ),
        (
            "2023-01-01",
            13376,
            "Loftet over timelønnen hos offentlige arbejdsgivere er 133,75 kr. (2023). "
            "Jeres timeløn på 133,76 kr. er højere.",
        ),
        (
            "2015-06-01",
            12000,
            "Loftet over timelønnen hos offentlige arbejdsgivere er 121,47 kr. eller 115,98 kr. "
            "(2015).",
        ),
        (
            "2026-11-22",
            15000,
            "Loftet over timelønnen hos offentlige arbejdsgivere er 149,43 kr. (2026, beregnet). "
            "Jeres timeløn på 150 kr. er højere.",
        ),
        (
            "2027-01-02",
            13000,
            "Loftet over timelønnen for 2027 er ikke oplyst; det seneste kendte er 149,43 kr. "
            "(2026, beregnet).",
        ),
        ("2009-06-01", 13000, "Loftet over timelønnen for 2009 er ikke oplyst."),
    ],
)
def test_a_public_employer_is_told_the_cap_on_the_wage(day: str, wage: int, text: str) -> None:
    assert notes(subsidy(hvem="offentlig", dato=day, timeloen=wage))[-1] == text


def test_a_mentors_hours_cost_what_they_cost() -> None:
    values = {"mentortimer": 1000, "mentoruger": 1300, "mentorpris": 20000}
    assert ask("mentorAnswer", "mentor", values) == [
        {
            "said": "Frikøbet koster 26.000 kr.",
            "lines": [["I alt", "26.000 kr. (130 timer à 200 kr.)"], ["Pr. uge", "2.000 kr."]],
            "notes": [],
        }
    ]


@settings(max_examples=6, deadline=None)
@given(
    st.lists(
        st.fixed_dictionaries(
            {
                "hvem": st.sampled_from(["privat", "offentlig"]),
                "borger": st.sampled_from(sorted(CITIZENS)),
                "dato": st.dates().map(str),
                "timer": st.integers(0, 168_00),
                "uger": st.integers(0, 520_00),
                "timeloen": st.integers(0, 9_999_00),
                "gammel": st.booleans(),
            }
        ),
        min_size=20,
        max_size=100,
    )
)
def test_no_answer_has_a_number_that_is_none_or_is_negative(asked: list[Answer]) -> None:
    for answer in ask("subsidyAnswer", "loentilskud", *asked):
        spoken = [answer["said"], *notes(answer), *(text for _, text, *_ in answer["lines"])]
        wrong = re.compile(r"NaN|undefined|null|Infinity|∞|(?<!\d)[-−]\d")
        assert [text for text in spoken if wrong.search(text)] == []
