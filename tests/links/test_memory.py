"""The record of an address: since when it has failed, and how long it need not be asked."""

from __future__ import annotations

import json
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.links.memory import Answer, Record, State, decode, encode, next_record

TODAY = date(2026, 11, 23)
FAILED, FINE, LATER = Answer(State.FAILED, "404"), Answer(State.FINE), Answer(State.LATER)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def test_a_failure_is_counted_from_the_first_until_it_answers_again() -> None:
    first = next_record(None, FAILED, ago(20))
    assert first == Record(FAILED, ago(20), ago(20))
    timeout = Answer(State.FAILED, "tid")
    second = next_record(first, timeout, ago(3))
    assert second == Record(timeout, ago(3), ago(20))
    assert second.failing_days(TODAY) == 20
    assert next_record(second, FINE, TODAY) == Record(FINE, TODAY)
    assert next_record(next_record(second, FINE, ago(2)), FAILED, TODAY).since == TODAY


def test_where_no_one_could_be_asked_what_was_known_still_holds() -> None:
    failing = Record(FAILED, ago(3), ago(20))
    assert next_record(failing, LATER, TODAY) == failing
    assert next_record(None, LATER, TODAY) == Record(LATER, TODAY)


@pytest.mark.parametrize(
    ("record", "fresh"),
    [
        (Record(FINE, ago(6)), True),
        (Record(FINE, ago(7)), False),
        (Record(FINE, ago(-1)), False),
        (Record(Answer(State.CLOSED, "403"), ago(1)), True),
        (Record(FAILED, TODAY, TODAY), False),
        (Record(LATER, TODAY), False),
        (Record(Answer(State.LOCAL), TODAY), False),
    ],
)
def test_what_answered_within_the_week_is_not_asked_again(record: Record, fresh: bool) -> None:
    assert record.is_fresh(TODAY, 7) is fresh


RECORDS = st.builds(
    Record,
    st.builds(Answer, st.sampled_from(State), st.text(max_size=9), st.text(max_size=9)),
    st.dates(),
    st.none() | st.dates(),
)


@given(st.dictionaries(st.text(max_size=20), RECORDS, max_size=2))
def test_what_is_written_is_read_as_it_was(memory: dict[str, Record]) -> None:
    assert decode(encode(memory)) == memory


LINK = {"state": "svarer", "asked": "2026-11-01"}


MISTAKEN: tuple[object, ...] = (
    [],
    {"a": 1},
    {"a": {}},
    *({"a": {**LINK, **wrong}} for wrong in ({"state": "x"}, {"asked": 7}, {"reason": 7})),
    {"a": {**LINK, "since": "i går"}},
)


@pytest.mark.parametrize(
    "raw",
    [
        *(b"", b"\xff", b"[]", b"{}", b"null", b'{"version": 1}', b"[" * 100_000),
        *(json.dumps({"version": 1, "links": links}).encode() for links in MISTAKEN),
        json.dumps({"version": 2, "links": {"a": LINK}}).encode(),
    ],
)
def test_what_is_not_a_memory_is_none(raw: bytes) -> None:
    assert decode(raw) is None
