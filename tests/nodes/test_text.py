"""Bytes become text in one form, or the reasons why not are reported with their place."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.nodes.text import MAX_BYTES, decode, position_at
from tests.support.catalogue import lines


def reported(raw: bytes) -> list[str]:
    return lines(decode("x.yml", raw)[1])


def test_a_byte_order_mark_is_taken_away() -> None:
    assert decode("x.yml", b"\xef\xbb\xbftitel: A\n") == ("titel: A\n", [])


def test_text_is_brought_to_composed_form() -> None:
    assert decode("x.yml", "på".encode()) == ("på", [])
    assert decode("x.yml", unicodedata.normalize("NFD", "på").encode()) == ("på", [])


def test_the_largest_file_is_read_and_one_byte_more_is_not() -> None:
    assert reported(b"a" * MAX_BYTES) == []
    assert reported(b"a" * (MAX_BYTES + 1)) == ["1:1 error for-stor"]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "latin-1"])
def test_another_encoding_than_utf_8_is_refused(encoding: str) -> None:
    text, found = decode("x.yml", "titel: Løntilskud\n".encode(encoding))
    assert {d.code for d in found} <= {"kodning", "usynligt-tegn"}
    assert found
    assert text is None or "\x00" in text


def test_a_byte_that_is_not_utf_8_is_named_by_line_and_column() -> None:
    assert reported("a: å\nb: ø".encode() + b"\xe6") == ["2:5 error kodning"]


@pytest.mark.parametrize(
    "character",
    [
        "\x00",
        "\x07",
        "\x1b",
        "\x7f",
        "\x85",
        "\u2028",
        "\u2029",
        "\u200b",
        "\u200e",
        "\u202e",
        "\u2066",
        "\u2069",
        "\u061c",
        "\ufeff",
        "\ufff9",
        "\U000e0041",
    ],
    ids=ascii,
)
def test_a_character_that_cannot_be_seen_is_an_error(character: str) -> None:
    assert reported(f"titel: A\nresumé: B{character}C\n".encode()) == ["2:10 error usynligt-tegn"]


def test_a_tabulator_is_an_error_and_a_soft_hyphen_a_warning() -> None:
    assert reported(b"a:\n\tb: 1\n") == ["2:1 error tabulator"]
    assert reported("a: virk\u00adsomhed\n".encode()) == ["1:8 warning bloed-bindestreg"]


def test_each_kind_of_character_is_told_once_a_line() -> None:
    raw = "a\u200b\u200b\t\t\u00ad\nb\t\n".encode()
    assert reported(raw) == [
        "1:2 error usynligt-tegn",
        "1:4 error tabulator",
        "1:6 warning bloed-bindestreg",
        "2:2 error tabulator",
    ]


def test_windows_line_endings_are_no_mistake() -> None:
    assert reported(b"a: 1\r\nb: 2\r\n") == []


def test_a_file_of_nothing_but_mistakes_is_told_about() -> None:
    assert len(reported(b"a\t\n" * 80_000)) == 80_000


@given(st.text(alphabet="ab\næ", max_size=40), st.data())
def test_a_position_counts_lines_and_columns_from_one(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    before = text[:offset].split("\n")
    place = position_at("x.yml", text, offset)
    assert (place.line, place.column) == (len(before), len(before[-1]) + 1)


@given(st.binary(max_size=300))
def test_any_bytes_give_text_or_a_reason(raw: bytes) -> None:
    text, found = decode("x.yml", raw)
    assert text is not None or found
    assert all(d.position.line >= 1 and d.position.column >= 1 for d in found)
