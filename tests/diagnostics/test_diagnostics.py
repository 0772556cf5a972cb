"""Diagnostics are values: positions in order, levels applied, none twice."""

from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.diagnostics import Diagnostic, Position, Severity, apply_levels, error, warning

POSITIONS = st.builds(
    Position, st.sampled_from(["a.yml", "b.yml"]), st.integers(1, 3), st.integers(1, 3)
)
PARAMS = st.dictionaries(
    st.sampled_from(["field", "value", "known"]),
    st.one_of(st.sampled_from(["x", "y"]), st.integers(0, 2), st.just(("a", "b"))),
    max_size=2,
)
DIAGNOSTICS = st.lists(
    st.builds(
        Diagnostic,
        st.sampled_from(["cpr", "linktekst", "rimelighed"]),
        st.sampled_from(Severity),
        POSITIONS,
        PARAMS,
        st.lists(POSITIONS, max_size=1).map(tuple),
    ),
    max_size=12,
)
LEVELS = st.dictionaries(
    st.sampled_from(["cpr", "linktekst", "rimelighed", "andet"]),
    st.sampled_from([Severity.ERROR, Severity.WARNING, None]),
)


def test_a_position_is_file_line_and_column() -> None:
    assert str(Position("a.yml", 3, 7)) == "a.yml:3:7"
    assert str(Position("a.yml")) == "a.yml:1:1"


def test_positions_are_ordered_by_file_line_and_column_as_numbers() -> None:
    places = [Position("b", 1), Position("a", 10), Position("a", 9, 2), Position("a", 9, 1)]
    assert sorted(places) == places[::-1]


def test_a_diagnostic_is_frozen() -> None:
    found = error("cpr", Position("a.yml"))
    with pytest.raises(FrozenInstanceError):
        found.code = "andet"  # type: ignore[misc]


def test_only_errors_are_errors() -> None:
    assert error("cpr", Position("a.yml")).is_error
    assert not warning("cpr", Position("a.yml")).is_error


def test_levels_raise_lower_and_drop() -> None:
    place = Position("a.yml")
    found = [error("a", place), warning("b", place), error("c", place), warning("d", place)]
    levels = {"a": Severity.WARNING, "b": Severity.ERROR, "c": None}
    assert apply_levels(found, levels) == [
        warning("a", place),
        error("b", place),
        warning("d", place),
    ]


def test_the_same_problem_twice_is_told_once_and_different_ones_both() -> None:
    place = Position("a.yml")
    one, same, other = (error("a", place, field=f) for f in ("x", "x", "y"))
    assert apply_levels([one, same, other], {}) == [one, other]


@given(DIAGNOSTICS, LEVELS)
def test_levels_can_be_applied_again_without_a_change(
    found: list[Diagnostic], levels: dict[str, Severity | None]
) -> None:
    once = apply_levels(found, levels)
    assert apply_levels(once, levels) == once


@given(DIAGNOSTICS, LEVELS)
def test_what_is_left_is_sorted_and_as_the_levels_say(
    found: list[Diagnostic], levels: dict[str, Severity | None]
) -> None:
    kept = apply_levels(found, levels)
    assert kept == sorted(kept, key=Diagnostic.sort_key)
    assert {(d.code, d.position) for d in kept} == {
        (d.code, d.position) for d in found if levels.get(d.code, d.severity) is not None
    }
    assert all(d.severity == levels.get(d.code, d.severity) for d in kept)


@given(DIAGNOSTICS)
def test_nothing_is_told_twice(found: list[Diagnostic]) -> None:
    kept = apply_levels(found, {})
    assert len({(d.code, d.position, str(sorted(d.params.items()))) for d in kept}) == len(kept)
