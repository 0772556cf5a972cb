"""The municipality's seats in sum: apart by form and age, and quotas against the stock."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.quantities import Span
from generator.outputs.shared.facts import Line
from generator.outputs.shared.parts import Freshened
from generator.outputs.shared.paths import Link
from generator.outputs.shared.seats.sums import (
    FormSums,
    QuotaNow,
    SeatSums,
    SumRow,
    seat_sums,
    total_text,
)
from tests.outputs import factory
from tests.outputs.factory import TODAY

OLD = date(2026, 1, 1)


def sums(*pladser: list[dict[str, Any]], **catalogue: Any) -> SeatSums:
    cards = [factory.partner_card_of(f"p-{n}", pladser=seats) for n, seats in enumerate(pladser)]
    return seat_sums(factory.catalogue(*cards, **catalogue))


def seats(antal: Any, ledige: int | None = None, opdateret: date = TODAY, **more: Any) -> Any:
    known = {"antal": antal} if antal is not None else {}
    free = {"ledige": ledige} if ledige is not None else {}
    return {"form": "løntilskud", "opdateret": opdateret, **known, **free, **more}


def test_seats_are_added_by_form_and_age_and_tell_of_how_many_they_are_known() -> None:
    found = sums(
        [seats(4, 1, på_pause=1, venteliste=3)],
        [seats(6, 2)],
        [seats(None, deltagere={"antal": 900, "dato": 2026})],
        [seats(5, 5, OLD)],
        [],
    )
    assert found == SeatSums(
        owner="Eksempel Kommune",
        day="22. november 2026",
        workplaces="5 aktive arbejdspladser",
        without_seats="1 arbejdsplads",
        free=(
            "3 ledige pladser, meldt de seneste 30 dage. Desuden 5 efter tal, der er "
            "for gamle eller uden dato."
        ),
        columns=("Pladser", "Ledige", "Optagne", "På pause", "På venteliste"),
        silent="ledige senere eller på vej",
        forms=(
            FormSums(
                Link("Løntilskud", "redskaber/loentilskud.html"),
                (
                    SumRow(
                        "friskt tal",
                        "meldt de seneste 30 dage",
                        "3",
                        (
                            Line("seats", "Pladser", "10", "fra 2 af 3"),
                            Line("free", "Ledige", "3", "fra 2 af 3"),
                            Line("taken", "Optagne", "6", "fra 2 af 3"),
                            Line("paused", "På pause", "1", "fra 1 af 3"),
                            Line("waiting", "På venteliste", "3", "fra 1 af 3"),
                        ),
                    ),
                    SumRow(
                        "gammelt tal",
                        "meldt for mere end 90 dage siden",
                        "1",
                        (
                            Line("seats", "Pladser", "5"),
                            Line("free", "Ledige", "5"),
                            Line("taken", "Optagne", "0"),
                            Line("paused", "På pause", ""),
                            Line("waiting", "På venteliste", ""),
                        ),
                    ),
                ),
            ),
        ),
        quotas_now=(),
        quotas=(),
    )


def test_historical_schemes_are_never_counted() -> None:
    whole = factory.catalogue(
        factory.partner_card_of("assens", status="historisk", art="ordning", pladser=[seats(35, 2)])
    )
    assert seat_sums(whole).forms == ()
    assert seat_sums(whole).workplaces == "0 aktive arbejdspladser"


@pytest.mark.parametrize(
    ("totals", "text"),
    [
        ([4, 6], "10"),
        ([4, {"fra": 1, "til": 3}], "5-7"),
        ([4, {"mindst": 4}], "mindst 8"),
        ([4, {"højst": 6}], "4-10"),
        ([4, {"omkring": 15}], "ca. 19"),
        ([4, {"forventet": 15}], "forventet 19"),
        ([1200], "1.200"),
    ],
)
def test_numbers_of_seats_are_added_in_the_shape_they_are_known(
    totals: list[Any], text: str
) -> None:
    figures = [factory.partner_card_of(pladser=[seats(total)]).seats[0].total for total in totals]
    assert total_text([span for span in figures if span]) == text


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), min_size=1))
def test_a_sum_of_ranges_holds_the_sum_of_what_lies_in_them(ends: list[tuple[int, int]]) -> None:
    spans = [Span("range", min(pair), max(pair)) for pair in ends]
    low, high = sum(map(min, ends)), sum(map(max, ends))
    assert total_text(spans) == (str(low) if low == high else f"{low}-{high}")


def quota(value: float, **fields: Any) -> Any:
    status = [{"dato": "2026-06-30", "værdi": 1}, {"dato": "2026-09-30", "værdi": value}]
    known = {"kommune": "0999", "mål": 26, "art": "kvote", "status": status}
    return factory.goal(**{**known, **fields})


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (25, "25 af kvotens 26 er brugt: 96,2 %. 1 er tilbage."),
        (26, "26 af kvotens 26 er brugt: 100 %. Kvoten er brugt op."),
        (29.2, "29,2 af kvotens 26 er brugt: 112,3 %. Det er 3,2 mere end kvoten."),
    ],
)
def test_the_newest_stock_is_held_against_ones_own_quota(value: float, text: str) -> None:
    found = sums(goals=[quota(value)])
    when = Freshened("30. september 2026, for 53 dage siden", "aldrende", "2026-11-22")
    assert found.quotas_now == (QuotaNow("Kvoten", text, when),)
    assert [section.title for section in found.quotas] == ["Eksempel Kommune"]


def test_only_ones_own_dated_quotas_are_of_today_and_goals_are_no_quotas() -> None:
    goals = [
        quota(1, kommune="0420"),
        quota(1, id="b", mål=None),
        quota(1, id="c", status=[{"dato": "2011-01", "værdi": 152.2}]),
        quota(1, id="d", art="mål"),
    ]
    found = sums(goals=goals)
    assert found.quotas_now == ()
    ids = {section.title: [goal.id for goal in section.tables[0].goals] for section in found.quotas}
    assert ids == {"Eksempel Kommune": ["b", "c"], "Assens": ["kvoten"]}
