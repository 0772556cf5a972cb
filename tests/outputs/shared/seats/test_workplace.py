"""The seats of one workplace: what is known of them, and what is not."""

from __future__ import annotations

from typing import Any

import pytest

from generator.model.cards import SeatFigure
from generator.model.partner import Sites
from generator.outputs.shared.facts import Line
from generator.outputs.shared.parts import Freshened
from generator.outputs.shared.paths import Link
from generator.outputs.shared.seats.workplace import SeatsTable, SeatsView, seats_table, sites_text
from tests.outputs import factory
from tests.outputs.factory import TODAY

COLUMNS = {
    "seats": "Pladser",
    "free": "Ledige",
    "taken": "Optagne",
    "paused": "På pause",
    "waiting": "På venteliste",
}


def cells(*values: str) -> tuple[Line, ...]:
    pairs = zip(COLUMNS.items(), values, strict=True)
    return tuple(Line(id, label, value) for (id, label), value in pairs)


def table(*seats: dict[str, Any]) -> SeatsTable | None:
    return seats_table(factory.partner(pladser=seats), factory.context())


def test_seats_tell_what_is_known_and_what_is_not() -> None:
    found = table(
        {
            "form": "virksomhedspraktik",
            "antal": 4,
            "ledige": 0,
            "på_pause": 1,
            "venteliste": 0,
            "opdateret": TODAY,
            "målgrupper": ["jobparate"],
            "note": "Ikke om sommeren.",
        },
        {"form": "løntilskud", "steder": {"antal": 3}},
    )
    assert found == SeatsTable(
        tuple(COLUMNS.values()),
        (
            SeatsView(
                form=Link("Virksomhedspraktik", "redskaber/virksomhedspraktik.html"),
                cells=cells("4", "0", "3", "1", "0"),
                groups=(Link("Jobparate", "maalgrupper/jobparate.html"),),
                updated=Freshened("22. november 2026, i dag", "frisk", "2026-11-22"),
                note="Ikke om sommeren.",
            ),
            SeatsView(
                form=Link("Løntilskud", "redskaber/loentilskud.html"),
                sites="3 arbejdspladser",
                cells=cells("", "", "", "", ""),
            ),
        ),
    )


def test_people_have_a_column_of_their_own_where_they_are_counted() -> None:
    people = {"antal": 11, "dato": "2001-10"}
    found = table({"form": "løntilskud", "deltagere": people}, {"form": "virksomhedspraktik"})
    assert found is not None
    assert found.columns == ("Pladser", "Ledige", "Optagne", "Deltagere")
    texts = [[cell.text for cell in row.cells] for row in found.rows]
    unknown = ["ikke oplyst"] * 3
    assert texts == [[*unknown, "11 deltagere (oktober 2001)"], [*unknown, "ikke oplyst"]]


def test_a_workplace_without_seats_has_no_table() -> None:
    assert table() is None


@pytest.mark.parametrize(
    ("seats", "taken"),
    [
        ({"antal": 4, "ledige": 1}, 3),
        ({"antal": 4, "ledige": 4}, 0),
        ({"antal": 8, "ledige": 2, "på_pause": 1, "på_vej": 5}, 5),
        ({"antal": 4}, None),
        ({"ledige": 1}, None),
        ({"antal": {"fra": 3, "til": 5}, "ledige": 1}, None),
        ({"antal": {"omkring": 4}, "ledige": 1}, None),
        ({"antal": 2, "ledige": 2, "på_pause": 1}, None),
    ],
)
def test_taken_seats_are_computed_only_where_nothing_is_invented(
    seats: dict[str, Any], taken: int | None
) -> None:
    figure: SeatFigure = factory.partner_card_of(pladser=[{"form": "løntilskud", **seats}]).seats[0]
    assert figure.taken == taken


@pytest.mark.parametrize(
    ("sites", "text"),
    [
        (
            {"antal": 16, "på_vej": 2, "i_bero": 2},
            "16 arbejdspladser; 2 aftaler på vej; 2 aftaler i bero",
        ),
        ({"antal": 3, "pladser_hver": 4}, "3 arbejdspladser med 4 pladser hver"),
        (
            {"antal": 1, "på_vej": 1, "i_bero": 0},
            "1 arbejdsplads; 1 aftale på vej; 0 aftaler i bero",
        ),
        ({}, ""),
    ],
)
def test_a_scheme_tells_of_its_workplaces_and_agreements(sites: dict[str, Any], text: str) -> None:
    assert sites_text(Sites.model_validate(sites)) == text


def test_seats_per_centre_are_shown_as_such_and_are_no_total() -> None:
    each = {"form": "løntilskud", "steder": {"pladser_hver": {"mindst": 4}}}
    found = table(each)
    assert found is not None
    assert found.rows[0].cells[0].text == "mindst 4 pladser pr. center"
    assert factory.partner_card_of(pladser=[each]).seats[0].total is None
