"""An unquoted word never changes meaning: it is typed, text as it stands, or refused as text."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.nodes import Lookalike, read_document
from generator.nodes.scalars import Scalar, plain_value
from tests.support.catalogue import check, lines
from tests.support.hostile import FOLDER

TYPED: dict[str, Scalar] = {
    "13": 13,
    "-4": -4,
    "0": 0,
    "42.5": 42.5,
    "-0.25": -0.25,
    "2026-11-01": date(2026, 11, 1),
    "true": True,
    "False": False,
    "null": None,
    "~": None,
    "": None,
}

VERBATIM = [
    "ja",
    "nej",
    "Jobklub",
    "12:30",
    "1:30",
    "3-6 mdr",
    "42 %",
    "2010K1",
    "nope",
    "yesterday",
    "on/off",
    "truest",
    "12.500 kr.",
    "1.234,50",
    "12,5",
    "2026-11",
    "2026-11-1",
    "<<",
    "a:b",
    "0420a",
    "1.2.3",
    "nan",
    "inf",
    "NULLE",
]

REFUSED = [
    "no",
    "NO",
    "yes",
    "on",
    "off",
    "y",
    "N",
    "=",
    "0420",
    "012345",
    "+4",
    "1_000",
    "12.500",
    "4.",
    ".5",
    "1e5",
    "1E-3",
    "0x1F",
    "0o17",
    ".nan",
    "-.inf",
    "2024-02-30",
    "9999999999999999",
]

# What form editors were seen to write without quotation marks, and what it became elsewhere.
TRICKY = [
    "no",
    "off",
    "on",
    "yes",
    "1:30",
    "1_000",
    "2024-01-01",
    "2024-02-30",
    "=",
    "012345",
    "0x1F",
    "1e5",
    ".nan",
    "~",
    "null",
    "true",
    "NO",
    "ja",
    "12.500",
    "- a",
    "a: b",
    "a #b",
    "  to",
]


@pytest.mark.parametrize(("text", "value"), TYPED.items(), ids=repr)
def test_a_typed_word_has_a_value_of_its_type(text: str, value: Scalar) -> None:
    found = plain_value(text)
    assert (type(found), found) == (type(value), value)


@pytest.mark.parametrize("text", VERBATIM)
def test_any_other_word_is_the_text_it_is(text: str) -> None:
    assert plain_value(text) == text


@pytest.mark.parametrize("text", REFUSED)
def test_a_word_that_others_read_differently_is_a_lookalike(text: str) -> None:
    assert plain_value(text) == Lookalike(text)
    assert str(plain_value(text)) == text


@pytest.mark.parametrize("text", REFUSED)
def test_a_lookalike_in_a_text_field_asks_for_quotation_marks(text: str) -> None:
    valid = (FOLDER / "ok-alt-gyldigt.yml").read_text()
    entry = valid.replace("titel: Virksomhedspraktik", f"titel: {text}")
    found = check({"catalogue/offers/x.yml": entry.encode()}).diagnostics
    assert lines(found) == ["2:8 error anfoerselstegn"]


@pytest.mark.parametrize("text", TRICKY)
@pytest.mark.parametrize("quote", ['"', "'"])
def test_in_quotation_marks_every_text_is_itself(text: str, quote: str) -> None:
    document, found = read_document("x.yml", f"titel: {quote}{text}{quote}\n".encode())
    assert found == []
    assert document is not None
    assert document.data == {"titel": text}


def test_there_are_as_many_tricky_texts_as_were_tried_on_the_editors() -> None:
    assert len(set(TRICKY)) == 23


@given(st.text(alphabet="0123456789.,-+_eExXoOnyYNaf:~= tT", max_size=12))
def test_a_word_is_never_another_text_than_it_was(text: str) -> None:
    value = plain_value(text)
    match value:
        case None | bool():
            assert text.lower() in {"", "~", "null", "true", "false"}
        case date():
            assert value.isoformat() == text
        case int() | float():
            assert float(text) == value
            assert len(text.partition(".")[2]) <= 2
        case _:
            assert str(value) == text


@given(st.integers(-(10**15) + 1, 10**15 - 1))
def test_every_whole_number_of_up_to_fifteen_digits_is_read(number: int) -> None:
    assert plain_value(str(number)) == number


@given(st.dates())
def test_every_date_is_read(day: date) -> None:
    assert plain_value(day.isoformat()) == day
