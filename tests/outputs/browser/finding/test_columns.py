"""Columns: only values that occur, in a fixed order, and what is not known is empty."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generator.outputs.browser.contract import NumberId
from generator.outputs.browser.finding.columns import Figure, facet, numbers

KNOWN = [("a", "Anna"), ("b", "Bo"), ("c", "Carl")]


def test_a_facet_holds_the_values_that_any_row_has_in_their_own_order() -> None:
    made = facet("form", "Form", KNOWN, [["c"], [], ["c", "a", "c"]])
    assert made["values"] == [("a", "Anna"), ("c", "Carl")]
    assert made["of"] == [[1], [], [0, 1]]


@given(st.lists(st.lists(st.sampled_from(["a", "b", "c"]))))
def test_a_facet_gives_every_row_back_what_it_was_given(rows: list[list[str]]) -> None:
    made = facet("form", "Form", KNOWN, rows)
    assert [{made["values"][i][0] for i in row} for row in made["of"]] == [set(row) for row in rows]
    assert {made["values"][i][0] for row in made["of"] for i in row} == {
        id for id, _ in made["values"]
    }


def test_a_value_that_no_vocabulary_knows_comes_last_under_its_id() -> None:
    assert facet("form", "Form", KNOWN, [["x", "b"]])["values"] == [("b", "Bo"), ("x", "x")]


ROWS = [Figure(4, 13), Figure(None, 6), Figure(2), Figure(), Figure(other="behov")]
NAMES: tuple[NumberId, str, str] = ("varighed", "Varighed", "uger")


def test_a_range_has_two_ends_and_may_be_open_at_the_high_one() -> None:
    made = numbers(NAMES, [], [("behov", "Efter behov")], ROWS)
    assert made["of"] == [4, 0, 2, None, None]
    assert made["to"] == [13, 6, None, None, None]
    assert made["others"] == [("behov", "Efter behov", [4])]


def test_numbers_that_are_no_ranges_have_one_end_and_two_decimals() -> None:
    made = numbers(NAMES, [], [("behov", "Efter behov")], [Figure(4200 / 52 * 12, 4200 / 52 * 12)])
    assert (made["of"], made["to"], made["others"]) == ([969.23], [], [])
