"""Quantities keep the shape of their source; durations are compared in weeks."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from generator.model.quantities import Amount, Duration, Span


@pytest.mark.parametrize(
    ("data", "minimum", "maximum", "span"),
    [
        (4, 4, 4, Span("exact", 4, 4)),
        (0, 0, 0, Span("exact", 0, 0)),
        (42.5, 42.5, 42.5, Span("exact", 42.5, 42.5)),
        ({"fra": 4, "til": 13}, 4, 13, Span("range", 4, 13)),
        ({"mindst": 4}, 4, None, Span("least", 4, None)),
        ({"højst": 6}, None, 6, Span("most", None, 6)),
        ({"omkring": 15}, 15, 15, Span("about", 15, 15)),
        ({"forventet": 200}, 200, 200, Span("expected", 200, 200)),
        ({"antal": 7}, 7, 7, Span("exact", 7, 7)),
    ],
)
def test_an_amount_has_a_shape_and_ends(
    data: object, minimum: float | None, maximum: float | None, span: Span
) -> None:
    amount = Amount.model_validate(data)
    assert (amount.minimum, amount.maximum, amount.span) == (minimum, maximum, span)


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        ({}, "interval"),
        ({"fra": 4}, "interval"),
        ({"til": 4}, "interval"),
        ({"mindst": 4, "højst": 6}, "interval"),
        ({"fra": 4, "til": 6, "omkring": 5}, "interval"),
        ({"fra": 13, "til": 4}, "interval-vendt"),
        (True, "tal"),
        ("4", "tal"),
        (None, "tal"),
    ],
)
def test_another_shape_is_refused(data: object, kind: str) -> None:
    with pytest.raises(ValidationError) as refused:
        Amount.model_validate(data)
    assert [error["type"] for error in refused.value.errors()] == [kind]


@pytest.mark.parametrize(
    ("data", "unit", "weeks"),
    [
        ({"dage": 14}, "dage", 2),
        ({"uger": 13}, "uger", 13),
        ({"måneder": 6}, "måneder", 26),
        ({"år": 1}, "år", 52),
        ({"uger": {"fra": 4, "til": 13}}, "uger", 13),
        ({"måneder": {"højst": 3}}, "måneder", 13),
        ({"uger": {"mindst": 4}}, "uger", None),
        ({"efter_behov": "ja"}, "efter_behov", None),
        ({"uger": 0}, "uger", 0),
    ],
)
def test_the_longest_a_duration_can_be_is_known_in_weeks(
    data: object, unit: str, weeks: float | None
) -> None:
    """A year is 52 weeks and a month a twelfth of a year."""
    duration = Duration.model_validate(data)
    assert duration.unit == unit
    assert duration.max_weeks == (None if weeks is None else pytest.approx(weeks))


@pytest.mark.parametrize(
    "data", [{}, {"uger": 4, "måneder": 1}, {"uger": 4, "efter_behov": True}, {"note": "x"}]
)
def test_a_duration_has_exactly_one_unit(data: object) -> None:
    with pytest.raises(ValidationError) as refused:
        Duration.model_validate(data)
    assert [error["type"] for error in refused.value.errors()] == ["varighed"]
