"""Addresses that name entries: good ones come back as they were, bad ones do no harm."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.node import evaluate

ENTRY = st.builds(
    "{}/{}".format,
    st.sampled_from(["tilbud", "virksomhed"]),
    st.from_regex(r"\A[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,3}\Z"),
)
READ = "m.read(v)"


def read(*searches: str) -> list[dict[str, Any]]:
    return evaluate("choice/entries.js", READ, *searches)


def test_an_address_names_entries_in_order_and_each_once() -> None:
    found = read("?tilbud=b&virksomhed=a&tilbud=a&tilbud=b")[0]
    assert found["entries"] == ["tilbud/b", "virksomhed/a", "tilbud/a"]


def test_what_cannot_be_an_entry_is_kept_apart() -> None:
    found = read("?tilbud=../x&tilbud=%E0%A4%A&virksomhed=<b>&sort=pris")[0]
    assert found["entries"] == []
    assert len(found["refused"]) == 3
    assert found["unknown"] == ["sort"]


def test_names_in_a_sentence_are_few_and_short() -> None:
    names = [f"navn {n}" for n in range(1000)]
    reported = evaluate("choice/entries.js", "m.named(v)", names, ["x" * 10_000], ["a"])
    assert reported[0].endswith("“navn 4” og 995 til")
    assert len(reported[1]) < 70
    assert reported[2] == "“a”"


@settings(max_examples=10, deadline=None)
@given(entries=st.lists(ENTRY, unique=True, max_size=30))
def test_entries_come_back_from_their_address(entries: list[str]) -> None:
    assert evaluate("choice/entries.js", "m.read(m.write(v)).entries", entries) == [entries]


@settings(max_examples=25, deadline=None)
@given(search=st.text(max_size=200))
def test_any_address_can_be_read(search: str) -> None:
    found = read(f"?tilbud={search}")[0]
    assert set(found) == {"entries", "refused", "unknown"}
