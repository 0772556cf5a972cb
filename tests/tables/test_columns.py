"""Every field has a column, or is left out on purpose."""

from __future__ import annotations

from generator.model.fields import keys_of
from generator.model.kinds import KINDS
from generator.tables.columns import sheets

LEFT_OUT = {
    "tilbud": {"eksempel", "tidligere", "effekt", "målsætninger", "oplysninger", "kilder"},
    "virksomheder": {"eksempel", "tidligere", "oplysninger", "kilder", "virksomheder"},
    "udbydere": {"eksempel", "tidligere", "oplysninger", "kilder"},
}


def test_every_field_has_a_column_but_those_that_fit_in_none() -> None:
    for kind, left_out in LEFT_OUT.items():
        shown = {
            sheet.list or str(column.path[0])
            for sheet in sheets()
            if sheet.kind == kind
            for column in sheet.columns
        }
        assert shown | left_out == set(keys_of(KINDS[kind].model))
        assert shown & left_out == set()


def test_no_two_columns_of_a_sheet_are_alike() -> None:
    for sheet in sheets():
        for of in ("heading", "name"):
            found = [getattr(column, of).casefold() for column in sheet.columns]
            assert len(found) == len(set(found)), sheet.name


def test_a_name_stands_first_and_each_column_says_what_it_is_for() -> None:
    assert [s.columns[0].name for s in sheets()] == ["titel", "navn", "navn", "form", "beløb"]
    assert all(column.note for sheet in sheets() for column in sheet.columns)
    assert [column.note for column in sheets()[0].columns if column.name == "varighed"] == [
        "Hvor længe det varer, i den enhed kilden bruger.\n"
        "Skriv 13 uger, 4-13 uger, højst 6 måneder eller efter behov.\n"
        "For eksempel: 4-13 uger"
    ]
    assert not [column for s in sheets() for column in s.columns if "anførsel" in column.note]
    assert not [column for s in sheets() for column in s.columns if ",." in column.note]
