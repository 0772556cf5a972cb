"""Numbers, quantities and dates in Danish form."""

from __future__ import annotations

from datetime import date

import pytest

from generator.model.quantities import Amount, Duration, Span
from generator.texts import numbers


@pytest.mark.parametrize(
    ("value", "number", "money"),
    [
        (0, "0", "0"),
        (7, "7", "7"),
        (1650, "1.650", "1.650"),
        (1218000, "1.218.000", "1.218.000"),
        (42.5, "42,5", "42,50"),
        (64.87, "64,87", "64,87"),
        (1234.5, "1.234,5", "1.234,50"),
        (13.0, "13", "13"),
        (-230000, "-230.000", "-230.000"),
    ],
)
def test_numbers_have_danish_separators_and_money_two_decimals(
    value: float, number: str, money: str
) -> None:
    assert (numbers.number(value), numbers.money(value)) == (number, money)


@pytest.mark.parametrize("value", [1.999, 1.995001, 2.001, 2.0])
def test_a_figure_that_rounds_to_a_whole_number_has_no_comma(value: float) -> None:
    assert numbers.number(value) == "2"


def test_dates_are_written_out_as_far_as_they_are_known() -> None:
    assert numbers.day(date(2026, 11, 1)) == "1. november 2026"
    assert numbers.partial_day("2011") == "2011"
    assert numbers.partial_day("2011-02") == "februar 2011"
    assert numbers.partial_day("2011-02-22") == "22. februar 2011"


@pytest.mark.parametrize(
    ("shape", "text"),
    [
        (Span("exact", 4, 4), "4"),
        (Span("range", 4, 13), "4-13"),
        (Span("least", 4, None), "mindst 4"),
        (Span("most", None, 6), "op til 6"),
        (Span("about", 15, 15), "ca. 15"),
        (Span("exact", 1650, 1650), "1.650"),
    ],
)
def test_a_quantity_keeps_the_shape_of_its_source(shape: Span, text: str) -> None:
    assert numbers.span(shape) == text


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ({"uger": 13}, "13 uger"),
        ({"uger": 1}, "1 uge"),
        ({"måneder": {"højst": 1}}, "op til 1 måned"),
        ({"måneder": {"fra": 3, "til": 6}}, "3-6 måneder"),
        ({"dage": {"fra": 1, "til": 1}}, "1-1 dage"),
        ({"år": {"mindst": 1}}, "mindst 1 år"),
        ({"efter_behov": "ja"}, "så længe der er behov"),
        ({"uger": 13, "note": "kan forlænges"}, "13 uger (kan forlænges)"),
    ],
)
def test_a_duration_keeps_its_unit(data: dict[str, object], text: str) -> None:
    assert numbers.duration(Duration.model_validate(data)) == text


def test_an_amount_is_written_as_its_span() -> None:
    assert numbers.amount(Amount.model_validate({"omkring": 15})) == "ca. 15"


@pytest.mark.parametrize(
    ("words", "text"),
    [((), ""), (("a",), "a"), (("a", "b"), "a eller b"), (("a", "b", "c"), "a, b eller c")],
)
def test_words_are_listed(words: tuple[str, ...], text: str) -> None:
    assert numbers.listing(words, "eller") == text


def test_one_is_singular_and_none_is_plural() -> None:
    assert [numbers.count(n, "plads", "pladser") for n in (0, 1, 2, 1_000)] == [
        "0 pladser",
        "1 plads",
        "2 pladser",
        "1.000 pladser",
    ]
