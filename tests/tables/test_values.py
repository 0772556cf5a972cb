"""What a person types becomes what a file says, and back."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.tables import cells
from generator.tables.columns import Column, sheets
from generator.tables.values import tidy, to_cell, to_value
from generator.tables.words import Words
from tests.support.catalogue import catalogue

WORDS = Words(catalogue())


def column(name: str, sheet: str = "Tilbud") -> Column:
    return next(c for s in sheets() if s.name == sheet for c in s.columns if c.name == name)


@pytest.mark.parametrize(
    ("name", "typed", "value"),
    [
        ("varighed", "4-13 uger", {"uger": {"fra": 4, "til": 13}}),
        ("varighed", "4 – 13 uger", {"uger": {"fra": 4, "til": 13}}),
        ("varighed", "op til 6 mdr.", {"måneder": {"højst": 6}}),
        ("varighed", "ca. 1 år", {"år": {"omkring": 1}}),
        ("varighed", "1 uge", {"uger": 1}),
        ("varighed", "så længe der er behov", {"efter_behov": "ja"}),
        ("varighed", "en god uges tid", "en god uges tid"),
        ("timer_pr_uge", "ca. 15", {"omkring": 15}),
        ("timer_pr_uge", "mindst 4", {"mindst": 4}),
        ("timer_pr_uge", "maks. 37", {"højst": 37}),
        ("timer_pr_uge", "2,5-10", {"fra": 2.5, "til": 10}),
        ("timer_pr_uge", "14", 14),
        ("timer_pr_uge", date(2026, 4, 13), "2026-04-13"),
        ("pris.beløb", "1.650,00 kr.", 1650.0),
        ("pris.beløb", "12.500", 12500),
        ("pris.beløb", 0.1 + 0.2, 0.3),
        ("pris.beløb", 1.005, "1,005"),
        ("pris.beløb", "gratis", "gratis"),
        ("pris.enhed", "kr. pr. borger pr. uge", "kr/borger/uge"),
        ("optag.form", "Løbende", "løbende"),
        ("optag.form", "Holdstart", "hold"),
        (
            "optag.datoer",
            "7/12-2026 (fuldt), 18-01-2027 (3 ledige), 1-2-2027 (fuldt 0 ledige)",
            (
                {"dato": date(2026, 12, 7), "fuldt": "ja"},
                {"dato": date(2027, 1, 18), "ledige": 3},
                {"dato": date(2027, 2, 1), "fuldt": "ja", "ledige": 0},
            ),
        ),
        ("optag.datoer", "7/12-2026, 18. januar 2027", (date(2026, 12, 7), date(2027, 1, 18))),
        ("gennemgået", "1. november 2026", date(2026, 11, 1)),
        ("gennemgået", "i går", "i går"),
        ("kommune", 999, "0999"),
        ("kommune", "0999; 0420", ("0999", "0420")),
        ("sted.postnr", 900, "0900"),
        ("målgrupper", "Jobparate, unge-under-30",
         ({"gruppe": "jobparate"}, {"gruppe": "unge-under-30"})),
        ("indhold", " en \n\nto", ("en", "to")),
        ("indhold", "• en\nog mere\n• to", ("en\nog mere", "to")),
        ("mentor.muligt", "JA", "ja"),
        ("mentor.muligt", "måske", "måske"),
        ("trin", 2, 2),
        ("trin", "4", "4"),
        ("udbyder", "Eksempel A/S", "eksempel-as"),
        ("titel", 2026, "2026"),
        ("titel", "  ", None),
        ("titel", None, None),
    ],
)  # fmt: skip
def test_what_is_typed_means(name: str, typed: Any, value: Any) -> None:
    assert to_value(column(name), typed, WORDS) == value


def test_a_group_that_stays_keeps_its_age_and_its_note() -> None:
    now = ({"gruppe": "jobparate", "note": "tidligt"}, {"gruppe": "sommerhold"})
    typed = "unge-under-30, jobparate"
    assert to_value(column("målgrupper"), typed, WORDS, now) == (
        {"gruppe": "unge-under-30"},
        {"gruppe": "jobparate", "note": "tidligt"},
    )


def test_a_duration_keeps_its_note_and_a_description_its_last_line_ending() -> None:
    assert to_value(column("varighed"), "3 uger", WORDS, {"uger": 2, "note": "x"}) == {
        "uger": 3,
        "note": "x",
    }
    assert to_value(column("beskrivelse"), "Ny", WORDS, "Gammel\n") == "Ny\n"


counts = st.integers(0, 5000) | st.integers(1, 99).map(lambda n: n / 4)
amounts = st.one_of(
    counts,
    st.tuples(counts, counts).map(lambda ends: {"fra": min(ends), "til": max(ends)}),
    st.sampled_from(["mindst", "højst", "omkring"]).flatmap(
        lambda bound: counts.map(lambda n: {bound: n})
    ),
)
durations = st.sampled_from(["dage", "uger", "måneder", "år"]).flatmap(
    lambda unit: amounts.map(lambda amount: {unit: amount})
)


@settings(max_examples=100)
@given(amounts, durations)
def test_every_quantity_comes_back_as_it_went(amount: Any, duration: Any) -> None:
    for name, value in (("timer_pr_uge", amount), ("varighed", duration)):
        assert to_value(column(name), to_cell(column(name), value), WORDS) == value


anything = st.one_of(st.text(max_size=20), st.integers(), st.floats(allow_nan=False), st.dates())


@settings(max_examples=100)
@given(anything, st.sampled_from([c for s in sheets() for c in s.columns]))
def test_a_cell_in_its_tidy_form_is_tidy(cell: Any, column: Column) -> None:
    once = tidy(column, cell, WORDS)
    assert cells.tidy(tidy(column, once, WORDS)) == cells.tidy(once)
