"""What is typed stands in the address, and nothing that an address holds does harm."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.node import evaluate

NAMES = ["timer", "uger"]
READ = f"m.readTyped(v, {NAMES})"


def test_an_address_names_fields_and_what_is_typed_in_them() -> None:
    found = evaluate("calculators/address.js", READ, "?timer=37%2C5&q=x&uger=", "", "?%E0%A4%A")
    assert found == [{"timer": "37,5", "uger": ""}, {}, {}]


def test_more_than_anyone_types_is_cut_off() -> None:
    assert evaluate("calculators/address.js", READ, "?timer=" + "9" * 500) == [{"timer": "9" * 20}]


def test_an_address_with_nothing_typed_is_empty() -> None:
    assert evaluate("calculators/address.js", "m.writeTyped(v)", [["timer", ""]], []) == ["", ""]


@settings(max_examples=10, deadline=None)
@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=10)))
def test_what_is_written_is_read_back(texts: list[str]) -> None:
    there_and_back = "m.readTyped(m.writeTyped([['timer', v]]), ['timer']).timer"
    assert evaluate("calculators/address.js", there_and_back, *texts) == texts
