"""pydantic's errors in our own words: what was meant, what was written, what is allowed."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.nodes import Lookalike
from generator.texts.numbers import money
from generator.validation.problems import danish_number, misspelt, nearest, quoted, shown

NUMBERS = {
    "12.500": "12500",
    "1.234,50 kr.": "1234.50",
    "1.234,5": "1234.5",
    "1650,-": "1650",
    "1.650,- kr": "1650",
    "kr. 5": "",
    "42 %": "42",
    "42,5 pct.": "42.5",
    "12,5 procent": "12.5",
    "13 uger": "13",
    "1 uge": "1",
    "25 timer": "25",
    "ca. 15": "15",
    "ca 15": "15",
    "1_000": "1000",
    "1 000 000": "1000000",
    "1\u00a0000 kr.": "1000",
    "-230.000": "-230000",
    "010": "10",
    " 7 ": "7",
    "12.50": "12.50",
    "1:30": "",
    "1,234": "",
    "1.2345": "",
    "12.50.10": "",
    "mange": "",
    "": "",
    "0x1F": "",
    "1e5": "",
    ".nan": "",
    "9" * 10_000: "",
}


@pytest.mark.parametrize(("text", "number"), NUMBERS.items(), ids=[repr(n[:20]) for n in NUMBERS])
def test_a_danish_number_is_suggested_in_the_form_of_yaml(text: str, number: str) -> None:
    assert danish_number(text) == number


@given(st.integers(-(10**13), 10**13), st.sampled_from(["", " kr.", " kr", " %", " uger"]))
def test_an_amount_as_the_site_writes_it_is_understood(hundredths: int, unit: str) -> None:
    amount = hundredths / 100
    assert float(danish_number(f"{money(amount)}{unit}")) == amount


@given(st.text(max_size=20))
def test_a_suggested_number_is_always_a_number(text: str) -> None:
    suggestion = danish_number(text)
    assert suggestion == "" or abs(float(suggestion)) < 1e16


@pytest.mark.parametrize(
    ("word", "known", "suggestion"),
    [
        ("beskrivlse", ("titel", "beskrivelse"), "beskrivelse"),
        ("loentilskud", ("løntilskud", "praktik"), "løntilskud"),
        ("Målgrupper", ("målgrupper",), "målgrupper"),
        ("timer pr uge", ("timer_pr_uge",), "timer_pr_uge"),
        ("rabat", ("titel", "pris"), ""),
        ("x", (), ""),
    ],
)
def test_the_nearest_known_word_is_suggested(
    word: str, known: tuple[str, ...], suggestion: str
) -> None:
    assert nearest(word, known) == suggestion


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (True, "true"),
        (False, "false"),
        (None, ""),
        (13, "13"),
        (42.5, "42.5"),
        (1234567.89, "1234567.89"),
        (0.1, "0.1"),
        (date(2026, 11, 1), "2026-11-01"),
        (Lookalike("no"), "no"),
        (("a", 4, ("b",)), "[a, 4, [b]]"),
        ({"fra": 4, "til": 13}, "{fra: …, til: …}"),
        ("to\nlinjer", "to linjer"),
        ("x" * 60, "x" * 60),
        ("x" * 61, "x" * 59 + "…"),
    ],
)
def test_a_value_is_shown_as_the_editor_wrote_it(value: Any, text: str) -> None:
    assert shown(value) == text


@pytest.mark.parametrize(
    ("text", "options"),
    [
        ("'aktiv'", ("aktiv",)),
        ("'aktiv' or 'ophørt'", ("aktiv", "ophørt")),
        ("'DB07', 'DB25' or 'x'", ("DB07", "DB25", "x")),
        ("1, 2 or 3", ("1", "2", "3")),
    ],
)
def test_allowed_values_are_read_out_of_the_validators_words(
    text: str, options: tuple[str, ...]
) -> None:
    assert quoted(text) == options


@pytest.mark.parametrize(
    ("word", "known", "meant"),
    [
        ("Målgruper", ("målgrupper", "mål"), "målgrupper"),
        ("virkosmhedspraktikk", ("virksomhedspraktik", "løntilskud"), "virksomhedspraktik"),
        ("maalgrupper", ("målgrupper",), "målgrupper"),
        ("dagpenge", ("sygedagpenge", "kontanthjælp"), ""),  # another word, not a slip
        ("praktit", ("praktik", "praktiv"), ""),  # two as near
        ("kilde-2016", ("kilde-2017",), ""),  # digits are no spelling
        ("pas", ("pause", "par"), ""),  # too short to be sure
        ("rabat", (), ""),
    ],
)
def test_a_slip_of_the_pen_has_one_word_that_it_can_be(
    word: str, known: tuple[str, ...], meant: str
) -> None:
    assert misspelt(word, known) == meant
