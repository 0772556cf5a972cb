"""How long a review counts."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.settings import review_due


@pytest.mark.parametrize(
    ("reviewed", "months", "due"),
    [
        ("2026-03-01", 6, "2026-09-01"),
        ("2026-08-31", 6, "2027-02-28"),
        ("2027-08-31", 6, "2028-02-29"),
        ("2026-08-30", 1, "2026-09-30"),
        ("2026-08-31", 1, "2026-09-30"),
        ("2026-01-31", 1, "2026-02-28"),
        ("2026-12-31", 2, "2027-02-28"),
        ("2026-11-30", 12, "2027-11-30"),
        ("2028-02-29", 12, "2029-02-28"),
        ("2026-12-01", 1, "2027-01-01"),
        ("2026-01-15", 60, "2031-01-15"),
    ],
)
def test_a_review_counts_until_the_same_day_of_a_later_month(
    reviewed: str, months: int, due: str
) -> None:
    assert review_due(date.fromisoformat(reviewed), months) == date.fromisoformat(due)


@given(st.dates(date(1990, 1, 1), date(2100, 1, 1)), st.integers(1, 60))
def test_a_review_is_due_in_the_right_month_and_never_on_a_later_day_of_it(
    reviewed: date, months: int
) -> None:
    due = review_due(reviewed, months)
    assert (due.year - reviewed.year) * 12 + due.month - reviewed.month == months
    assert due.day == reviewed.day or (
        due.day < reviewed.day and (due + timedelta(days=1)).day == 1
    )
