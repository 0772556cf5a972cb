"""Numbers, days and lists are written in one way, on pages and in the browser: shared cases."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.model.quantities import Span
from generator.texts import numbers
from tests.node import evaluate
from tests.projects import REPOSITORY

WORDS = "shared/words.js"
CASES: Mapping[str, list[Any]] = json.loads((REPOSITORY / "tests/data/words.json").read_text())

IN_PYTHON: Mapping[str, Callable[..., str]] = {
    "number": numbers.number,
    "money": numbers.money,
    "percent": numbers.percent,
    "day": lambda iso: numbers.day(date.fromisoformat(iso)),
    "span": lambda *parts: numbers.span(Span(*parts)),
    "count": numbers.count,
    "listing": numbers.listing,
}
# In the browser a quantity is one value, as it is written in JSON.
IN_THE_BROWSER = {"span": "m.span(v)"}


def test_the_cases_are_of_every_function_that_both_languages_have() -> None:
    assert set(CASES) == set(IN_PYTHON)


@pytest.mark.parametrize("of", CASES)
def test_python_writes_what_the_cases_say(of: str) -> None:
    written = [IN_PYTHON[of](*case["of"]) for case in CASES[of]]
    assert written == [case["gives"] for case in CASES[of]]


@pytest.mark.parametrize("of", CASES)
def test_the_browser_writes_what_the_cases_say(of: str) -> None:
    expression = IN_THE_BROWSER.get(of, f"m.{of}(...v)")
    written = evaluate(WORDS, expression, *(case["of"] for case in CASES[of]))
    assert written == [case["gives"] for case in CASES[of]]


# Halves and eighths lie exactly between two texts, most others do not.
_NUMBERS = st.one_of(
    st.integers(-(10**12), 10**12),
    st.floats(-1e9, 1e9),
    st.integers(-(10**6), 10**6).map(lambda eighths: eighths / 8),
    st.integers(-(10**9), 10**9).map(lambda thousandths: thousandths / 1000),
)


@given(st.lists(_NUMBERS, min_size=200, max_size=400))
@settings(max_examples=5)
def test_any_number_is_written_alike_in_both_languages(values: list[float]) -> None:
    written = evaluate(WORDS, "[m.number(v), m.money(v)]", *values)
    assert written == [[numbers.number(value), numbers.money(value)] for value in values]


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("1.650", 1650),
        ("1 650,5", 1650.5),
        ("42,5", 42.5),
        ("42.5", 42.5),
        (" 7 ", 7),
        ("1.65", 1.65),
        ("16.50.000", None),
        ("-3", None),
        ("syv", None),
        ("", None),
    ],
)
def test_a_number_is_read_as_danes_type_it(typed: str, value: float | None) -> None:
    assert evaluate(WORDS, "m.readNumber(v)", typed) == [value]


def test_an_age_limit_is_told_in_words() -> None:
    limits = [[18, 29], [55, None], [None, 29], [18, 18]]
    assert evaluate(WORDS, "m.years(v)", *limits) == [
        "18-29 år",
        "55 år og derover",
        "højst 29 år",
        "18 år",
    ]


def test_a_label_is_small_inside_a_sentence_unless_it_is_an_abbreviation() -> None:
    assert evaluate(WORDS, "m.inside(v)", "Ledige", "IT-kursus", "") == ["ledige", "IT-kursus", ""]
