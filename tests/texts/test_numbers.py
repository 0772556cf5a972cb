"""Numbers, quantities and dates are written as Danes write them."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.quantities import Amount, Duration
from generator.texts import numbers

TODAY = date(2026, 11, 22)


def amount(written: Any) -> Amount:
    return Amount.model_validate(written)


def duration(**written: Any) -> Duration:
    return Duration.model_validate(written)


@pytest.mark.parametrize(
    ("value", "number", "money"),
    [
        (0, "0", "0"),
        (-0.0, "0", "0"),
        (1, "1", "1"),
        (1000, "1.000", "1.000"),
        (1650, "1.650", "1.650"),
        (999_999, "999.999", "999.999"),
        (1e6, "1.000.000", "1.000.000"),
        (1e12, "1.000.000.000.000", "1.000.000.000.000"),
        (0.5, "0,5", "0,50"),
        (42.5, "42,5", "42,50"),
        (64.87, "64,87", "64,87"),
        (1234.05, "1.234,05", "1.234,05"),
        (-4, "-4", "-4"),
        (-0.25, "-0,25", "-0,25"),
        (-1650.5, "-1.650,5", "-1.650,50"),
        (12.345, "12,35", "12,35"),
        (12.999, "13", "13"),
        (1.995001, "2", "2"),
        (2.001, "2", "2"),
        (0.001, "0", "0"),
        (-0.001, "0", "0"),
        (999.999, "1.000", "1.000"),
    ],
)
def test_a_number_has_at_most_two_decimals_and_money_two_or_none(
    value: float, number: str, money: str
) -> None:
    assert (numbers.number(value), numbers.money(value)) == (number, money)


def danish(text: str) -> float:
    """A Danish number as a reader understands it."""
    return float(text.replace(".", "").replace(",", "."))


@given(st.integers(-(10**14), 10**14).map(lambda cents: cents / 100))
def test_a_number_with_two_decimals_can_be_read_back(value: float) -> None:
    assert danish(numbers.number(value)) == value
    assert danish(numbers.money(value)) == value


@given(st.floats(-1e12, 1e12))
def test_any_number_is_near_what_is_written_and_well_formed(value: float) -> None:
    text = numbers.number(value)
    assert re.fullmatch(r"-?\d{1,3}(\.\d{3})*(,\d?[1-9])?", text)
    assert danish(text) == pytest.approx(value, abs=0.005001)
    assert text != "-0"


def test_percent_has_a_space_before_its_sign() -> None:
    assert [numbers.percent(value) for value in (0, 42.5, 100)] == ["0 %", "42,5 %", "100 %"]


def test_a_day_has_its_month_in_words() -> None:
    days = [numbers.day(date(2026, month, 28)) for month in range(1, 13)]
    assert days == [f"28. {name} 2026" for name in numbers.MONTHS]
    assert numbers.day(date(2026, 11, 1)) == "1. november 2026"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("2011", "2011"),
        ("2011-02", "februar 2011"),
        ("2011-12", "december 2011"),
        ("2011-02-22", "22. februar 2011"),
    ],
)
def test_a_partial_day_is_as_exact_as_it_was_given(value: str, text: str) -> None:
    assert numbers.partial_day(value) == text


@pytest.mark.parametrize(
    ("written", "text"),
    [
        (4, "4"),
        (0, "0"),
        (1650, "1.650"),
        ({"fra": 4, "til": 13}, "4-13"),
        ({"fra": 1, "til": 1}, "1-1"),
        ({"mindst": 4}, "mindst 4"),
        ({"højst": 6}, "op til 6"),
        ({"omkring": 15}, "ca. 15"),
        ({"forventet": 200}, "forventet 200"),
        ({"fra": 2.5, "til": 1000}, "2,5-1.000"),
    ],
)
def test_an_amount_keeps_the_shape_of_its_source(written: Any, text: str) -> None:
    assert numbers.amount(amount(written)) == text
    assert numbers.span(amount(written).span) == text


@pytest.mark.parametrize(
    ("written", "text"),
    [
        (64.87, "64,87"),
        (120, "120"),
        ({"fra": 120.4, "til": 160.25}, "120,40-160,25"),
        ({"omkring": 90.5}, "90,50"),
    ],
)
def test_a_rate_is_money(written: Any, text: str) -> None:
    assert numbers.rate(amount(written)) == text


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ({"uger": 13}, "13 uger"),
        ({"uger": 1}, "1 uge"),
        ({"uger": 0}, "0 uger"),
        ({"dage": 1}, "1 dag"),
        ({"dage": 2}, "2 dage"),
        ({"dage": {"fra": 1, "til": 1}}, "1-1 dage"),
        ({"måneder": 1}, "1 måned"),
        ({"år": 1}, "1 år"),
        ({"år": {"mindst": 1}}, "mindst 1 år"),
        ({"måneder": {"højst": 1}}, "op til 1 måned"),
        ({"måneder": {"mindst": 1}}, "mindst 1 måned"),
        ({"uger": {"omkring": 1}}, "ca. 1 uge"),
        ({"uger": {"højst": 13}}, "op til 13 uger"),
        ({"måneder": {"fra": 3, "til": 6}}, "3-6 måneder"),
        ({"efter_behov": "ja"}, "så længe der er behov"),
        ({"uger": 13, "note": "kan forlænges"}, "13 uger (kan forlænges)"),
        ({"efter_behov": True, "note": "i jobbet"}, "så længe der er behov (i jobbet)"),
    ],
)
def test_a_duration_is_in_its_own_unit_and_agrees_with_its_number(
    written: dict[str, Any], text: str
) -> None:
    assert numbers.duration(duration(**written)) == text


def test_a_length_is_a_duration_without_its_note() -> None:
    thirteen = duration(uger=13, note="derefter aftales mere")
    span = thirteen.amount.span if thirteen.amount else None
    assert numbers.length(thirteen.unit, span) == "13 uger"
    assert numbers.length("efter_behov", None) == "så længe der er behov"


@pytest.mark.parametrize(
    ("days", "text"),
    [
        (-1, "i fremtiden"),
        (0, "i dag"),
        (1, "i går"),
        (2, "for 2 dage siden"),
        (59, "for 59 dage siden"),
        (60, "for 2 måneder siden"),
        (365, "for 12 måneder siden"),
        (719, "for 23 måneder siden"),
        (720, "for 23 måneder siden"),
        (729, "for 23 måneder siden"),
        (730, "for 2 år siden"),
        (3650, "for 10 år siden"),
    ],
)
def test_how_long_ago_a_day_was_is_told_in_days_then_months_then_years(
    days: int, text: str
) -> None:
    assert numbers.ago(TODAY - timedelta(days=days), TODAY) == text


def in_days(text: str) -> int:
    """About how many days ago a text tells of."""
    if text in ("i dag", "i går"):
        return ("i dag", "i går").index(text)
    _, count, unit, _ = text.split()
    return int(count) * {"dage": 1, "måneder": 30, "år": 365}[unit]


def test_an_earlier_day_is_never_told_to_be_nearer() -> None:
    reported = [in_days(numbers.ago(TODAY - timedelta(days=days), TODAY)) for days in range(4000)]
    assert reported == sorted(reported)


@pytest.mark.parametrize(
    ("value", "text"),
    [(0, "0 pladser"), (1, "1 plads"), (2, "2 pladser"), (1200, "1.200 pladser")],
)
def test_one_is_singular_and_none_is_plural(value: int, text: str) -> None:
    assert numbers.count(value, "plads", "pladser") == text


@pytest.mark.parametrize(
    ("words", "text"),
    [((), ""), (("a",), "a"), (("a", "b"), "a og b"), (("a", "b", "c"), "a, b og c")],
)
def test_words_are_listed(words: tuple[str, ...], text: str) -> None:
    assert numbers.listing(words) == text
    assert numbers.listing(list(words)) == text
    assert numbers.listing(words, "eller") == text.replace(" og ", " eller ")


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("2010K1", "1. kvartal 2010"),
        ("2025K3-2026K2", "3. kvartal 2025 til 2. kvartal 2026"),
        ("april-september 2026", "april-september 2026"),
        ("2025", "2025"),
    ],
)
def test_a_period_of_quarters_is_read_aloud(written: str, text: str) -> None:
    assert numbers.period(written) == text
