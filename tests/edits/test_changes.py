"""A field such as the day of review goes into a file, and nothing else in it changes."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.edits.changes import reviewed
from generator.edits.values import with_values

DAY = date(2026, 11, 22)


def after(text: str) -> str | None:
    """A file's text once its entry is confirmed."""
    order = ("titel", "ansvarlig", "gennemgået")
    new = with_values("x.yml", text.encode(), [reviewed(DAY)], order)
    return new.decode() if new is not None else None


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("gennemgået: 2026-01-02", "gennemgået: 2026-11-22"),
        (
            "gennemgået:   '2025-01-02'  # ny\nz: 1\n",
            "gennemgået:   2026-11-22  # ny\nz: 1\n",
        ),
        ("gennemgået:   # hvornår?\nz: 1\n", "gennemgået: 2026-11-22   # hvornår?\nz: 1\n"),
        ("gennemgået: ~\n", "gennemgået: 2026-11-22\n"),
        ("{titel: a, gennemgået: 2026-01-02}", "{titel: a, gennemgået: 2026-11-22}"),
        (
            "ansvarlig: A # b\n\n#\nz: 1\n",
            "ansvarlig: A # b\ngennemgået: 2026-11-22\n\n#\nz: 1\n",
        ),
        ("ansvarlig: A\r\nz: 1\r\n", "ansvarlig: A\r\ngennemgået: 2026-11-22\r\nz: 1\r\n"),
        ("ansvarlig: |\n  A\nz: 1\n", "ansvarlig: |\n  A\ngennemgået: 2026-11-22\nz: 1\n"),
        ("titel: a", "titel: a\ngennemgået: 2026-11-22\n"),
        ("titel: a\n...\n", "titel: a\ngennemgået: 2026-11-22\n...\n"),
        ("{titel: a}\n", "{titel: a, gennemgået: 2026-11-22}\n"),
    ],
)
def test_the_day_takes_its_place_in_the_text(old: str, new: str) -> None:
    assert after(old) == new


@pytest.mark.parametrize("text", ["{titel: a, gennemgået}\n", "titel: [a\n"])
def test_a_form_without_a_safe_place_is_left_alone(text: str) -> None:
    assert after(text) is None


LINES = st.lists(
    st.sampled_from(
        ["# note\n", "\n", "a: 'x'\n", 'b: "0420"\n', "c:  {d:   1}\n", "e: |\n  f\n\n", "ü: g\n"]
    ),
    unique=True,
)


@given(LINES, LINES)
def test_all_other_lines_stay_byte_for_byte(before: list[str], behind: list[str]) -> None:
    rest = [line for line in behind if line not in before or line in ("# note\n", "\n")]
    head, tail = "".join(before), "".join(rest)
    old = f"{head}gennemgået: 2025-01-01\n{tail}"
    assert after(old) == f"{head}gennemgået: 2026-11-22\n{tail}"
