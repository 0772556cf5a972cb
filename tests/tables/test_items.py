"""A row keeps to its own item, whatever others have done to the list meanwhile."""

from __future__ import annotations

import pytest

from generator.tables.listed import number_now


@pytest.mark.parametrize(
    ("number", "was", "items", "known", "now"),
    [
        (1, "ab", ["ab", "cd"], 2, 1),  # nothing has happened
        (2, "cd", ["cd"], 2, 1),  # the one before it is gone
        (1, "ab", ["xy", "ab"], 1, 2),  # one has been put before it
        (1, "ab", ["ax", "cd"], 2, 1),  # somebody has changed it
        (1, "ab", ["xb", "cd"], 2, 0),  # or is it another? the first cell tells items apart
        (1, "ab", ["ax"], 2, 0),  # or is it one that stood behind it?
        (2, "cd", ["ab"], 2, 0),  # it is gone
        (3, "ab", ["ab", "ab"], 3, 0),  # it could be either
        (1, [None, "b"], ["ab"], 1, 1),  # the book lacked a column
    ],
)
def test_an_item_is_found_again_only_when_it_can_be_told(
    number: int, was: list[str | None], items: list[str], known: int, now: int
) -> None:
    assert number_now(number, list(was), [list(item) for item in items], known) == now
