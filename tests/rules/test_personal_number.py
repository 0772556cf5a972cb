"""Numbers like personal numbers are found however they are written; other numbers are not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.rules.text import personal_number
from tests.support.catalogue import short


def found(text: str) -> list[tuple[str, str]]:
    """The places and severities of what looks like a personal number. All are fictitious."""
    places = short(personal_number.CODE, personal_number.check("x.yml", text))
    return [(place, severity) for place, severity, _ in places]


WRITTEN = [
    "010101-0000",
    "0101010000",
    "010101 0000",
    "010101 - 0000",
    "010101.0000",
    "010101\u20100000",
    "010101\u20110000",
    "010101\u20130000",
    "010101\u20140000",
    "010101\u22120000",
    "010101\u00a00000",
    "010101\u00ad0000",
    "01 01 01-0000",
    "01.01.01-0000",
    "01 01 01 0000",
    "01-01-01-0000",
    "01/01/01-0000",
    "010101/0000",
    "010101_0000",
    "01 01 01 00 00",
    "01011901-0000",
    "01.01.1901-0000",
    "01-01-1901 - 0000",
    "01/01/1901/0000",
    "610101-0000",
    "710101-0000",
    "911201-0000",
    "311299-0000",
    "290200-0000",
    "\uff10\uff11\uff10\uff11\uff10\uff11-\uff10\uff10\uff10\uff10",
    "\u0660\u0661\u0660\u0661\u0660\u0661-\u0660\u0660\u0660\u0660",
    "(010101-0000)",
    "cpr:010101-0000,",
    "x010101-0000x",
]

OTHER = [
    "13748136",
    "5790000000000",
    "1000000000",
    "999999-0000",
    "000101-0000",
    "320101-0000",
    "601301-0000",
    "920101-0000",
    "010001-0000",
    "011301-0000",
    "010101-00000",
    "1010101-0000",
    "010101-000",
    "+45 00 00 00 00",
    "+45 20 10 10 10",
    "01.01.2025-2026",
    "01.01.2025 - 31.12.2025",
    "2025-01-01 - 2026-12-31",
    "27.10.2026 1400",
    "01 01 01 00 00 00",
    "2026-11-01",
    "01.01.2026",
    "1.010.101.000 kr.",
    "0,0101010000",
    "27.10.2026 kl. 10",
    "00 00 00 00",
    "2010K1",
    "https://a.example/lta/2019/548",
]


@pytest.mark.parametrize("number", WRITTEN, ids=ascii)
def test_a_personal_number_is_an_error_at_its_first_digit(number: str) -> None:
    ((place, severity),) = found(f"titel: A\nresumé: Ring {number} nu\n")
    first_digit = next(i for i, character in enumerate(number) if character.isdecimal())
    assert (place, severity) == (f"2:{14 + first_digit}", "error")


@pytest.mark.parametrize("number", OTHER, ids=ascii)
def test_another_number_is_not_mistaken_for_one(number: str) -> None:
    assert found(f"titel: A\nresumé: Ring {number} nu\n") == []


def test_numbers_in_comments_count_too() -> None:
    assert found("titel: A # 010101-0000\n# 020202-0000\n") == [("1:12", "error"), ("2:3", "error")]


def test_every_number_of_a_line_is_told() -> None:
    assert found("a: 010101-0000 og 020202-0000\n") == [("1:4", "error"), ("1:19", "error")]


@pytest.mark.parametrize("dash", ["-", "", "\u2013"])
def test_a_number_over_two_lines_is_a_warning(dash: str) -> None:
    assert found(f"a: |\n  Nr. 010101{dash}\n  0000 er lukket\n") == [("2:7", "warning")]
    assert found(f"a: |\r\n  Nr. 010101{dash}\r\n  0000\r\n") == [("2:7", "warning")]


def test_digits_with_an_empty_line_between_do_not_belong_together() -> None:
    assert found("a: 010101\n\n0000\n") == []


@pytest.mark.parametrize("quote", ['"', "'", ""])
def test_a_production_unit_number_in_its_field_is_none(quote: str) -> None:
    assert found(f"p_nummer: {quote}1012345678{quote}\n") == []
    assert found(f"  - {{navn: A, p_nummer: {quote}1012345678{quote}}}\n") == []


def test_the_number_itself_is_never_told() -> None:
    (diagnostic,) = personal_number.check("x.yml", "a: 010101-0000\n")
    assert diagnostic.params == {}


@pytest.mark.parametrize("filling", ["\n", " ", "-", "1", "010101\n", "010101 "])
def test_a_long_text_without_a_number_is_passed(filling: str) -> None:
    assert found("# 010101" + filling * (120_000 // len(filling))) == []


@given(
    st.integers(1, 31),
    st.integers(1, 12),
    st.integers(0, 99),
    st.integers(0, 9999),
    st.sampled_from(["", "-", " ", "\u2013"]),
)
def test_every_possible_birthday_is_found(
    day: int, month: int, year: int, number: int, mark: str
) -> None:
    assert found(f"a: {day:02}{month:02}{year:02}{mark}{number:04}\n") == [("1:4", "error")]


@given(st.text(alphabet="0123456789- .\n", max_size=30))
def test_without_ten_digits_nothing_is_found(text: str) -> None:
    if sum(character.isdigit() for character in text) < 10:
        assert found(text) == []
