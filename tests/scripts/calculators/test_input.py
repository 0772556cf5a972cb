"""What is typed in a field is a number, or a sentence says what to do. Never anything else."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.node import evaluate

READ = "m.readAmount(v, { most: 9999, optional: false })"


def read(*texts: str) -> list[dict[str, Any]]:
    return evaluate("calculators/input.js", READ, *texts)


@pytest.mark.parametrize(
    ("text", "hundredths"),
    [
        ("37", 3700),
        ("37,5", 3750),
        ("37.5", 3750),
        (" 12 ", 1200),
        ("1.650,50", 165050),
        ("1 650,50", 165050),
        ("1\u00a0650", 165000),
        ("1.650", 165000),
        ("0", 0),
        ("0,05", 5),
        ("64,87", 6487),
        ("9.999", 999900),
        ("007", 700),
    ],
)
def test_a_number_is_read_as_a_dane_types_it(text: str, hundredths: int) -> None:
    assert read(text) == [{"value": hundredths, "problem": ""}]


NO_NUMBER = "Skriv kun et tal, for eksempel 37 eller 37,5."
TOO_MUCH = "Tallet kan højst være 9.999."


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "Skriv et tal."),
        ("   ", "Skriv et tal."),
        ("-5", "Tallet kan ikke være mindre end 0."),
        ("− 5", "Tallet kan ikke være mindre end 0."),
        ("abc", NO_NUMBER),
        ("37 timer", NO_NUMBER),
        ("1,650.50", NO_NUMBER),
        ("1.2.3", NO_NUMBER),
        ("1234.567", NO_NUMBER),
        ("10 5", NO_NUMBER),
        ("1e9", NO_NUMBER),
        ("Infinity", NO_NUMBER),
        ("NaN", NO_NUMBER),
        ("٣٧", NO_NUMBER),
        ("<b>5</b>", NO_NUMBER),
        ("37,555", "Skriv højst to tal efter kommaet."),
        ("10000", TOO_MUCH),
        ("9.999,01", TOO_MUCH),
        ("9" * 400, TOO_MUCH),
    ],
)
def test_what_is_no_such_number_is_told_in_one_sentence(text: str, problem: str) -> None:
    assert read(text) == [{"value": None, "problem": problem}]


def test_an_optional_field_that_is_empty_is_nothing() -> None:
    call = "m.readAmount(v, { most: 10, optional: true })"
    assert evaluate("calculators/input.js", call, "", "11") == [
        {"value": 0, "problem": ""},
        {"value": None, "problem": "Tallet kan højst være 10."},
    ]


@settings(max_examples=8, deadline=None)
@given(st.lists(st.integers(0, 9_999_00), min_size=20, max_size=200))
def test_every_amount_is_read_back_as_it_is_written(amounts: list[int]) -> None:
    both = "[m.readAmount(v.plain, v.limits).value, m.readAmount(v.grouped, v.limits).value]"
    swap = str.maketrans(",.", ".,")
    typed = [
        {
            "plain": f"{amount // 100},{amount % 100:02}",
            "grouped": f"{amount / 100:,.2f}".translate(swap),
            "limits": {"most": 9999, "optional": False},
        }
        for amount in amounts
    ]
    found = evaluate("calculators/input.js", both, *typed)
    assert found == [[amount, amount] for amount in amounts]


@settings(max_examples=8, deadline=None)
@given(st.lists(st.text(max_size=12) | st.from_regex(r"[-+0-9., eE]{1,14}"), max_size=200))
def test_any_text_is_a_whole_number_within_limits_or_a_problem(texts: list[str]) -> None:
    for found in read(*texts):
        value = found["value"]
        assert (value is None) == (found["problem"] != "")
        assert value is None or (isinstance(value, int) and 0 <= value <= 9_999_00)


@pytest.mark.parametrize("text", ["", "2026", "2026-13-01", "i dag", "1800-01-01", "2026-1-1"])
def test_what_is_no_day_is_told(text: str) -> None:
    assert evaluate("calculators/input.js", "m.readDay(v)", text) == [
        {"value": None, "problem": "Skriv en dato med dag, måned og år."}
    ]


def test_a_day_is_a_day() -> None:
    found = evaluate("calculators/input.js", "m.readDay(v)", "2026-11-22")
    assert found == [{"value": "2026-11-22", "problem": ""}]
