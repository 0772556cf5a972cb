"""Every field has a column, or is left out on purpose."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel

from generator.model.fields import keys_of
from generator.model.kinds import KINDS
from generator.model.quantities import Amount, Duration
from generator.model.shapes import Group, List, fields
from generator.tables.columns import sheets
from generator.tables.export import items_of, value_at
from generator.tables.values import to_cell, to_value
from generator.tables.words import Words
from tests.support.catalogue import catalogue
from tests.support.shapes import full, model_in

WORDS = Words(catalogue())

LEFT_OUT = {
    "tilbud": {
        "eksempel",
        "tidligere",
        "effekt",
        "målsætninger",
        "oplysninger",
        "kilder",
        "kun_internt",
    },
    "virksomheder": {
        "eksempel",
        "tidligere",
        "oplysninger",
        "kilder",
        "virksomheder",
        "kun_internt",
    },
    "udbydere": {"eksempel", "tidligere", "oplysninger", "kilder", "kun_internt"},
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


def singles(model: type[BaseModel], path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Every field with one value in a group or in the groups within it, lists left out."""
    for key, (shape, _) in fields(model).items():
        if not isinstance(shape, Group) or shape.model in (Amount, Duration):
            yield from () if isinstance(shape, List) else ((*path, key),)
        elif not shape.short:
            yield from singles(shape.model, (*path, key))


def test_every_single_value_has_a_column_however_deep_it_is() -> None:
    for sheet in sheets():
        model: type[BaseModel] = KINDS[sheet.kind].model
        if sheet.list:
            model = model_in(fields(model)[sheet.list].shape) or model
        shown = {column.name for column in sheet.columns}
        lacking = {".".join(path) for path in singles(model)} - shown
        assert {name for name in lacking if not name.startswith("steder.")} <= {"eksempel"}


def test_a_value_of_every_column_comes_back_from_its_cell() -> None:
    for sheet in sheets():
        model: type[BaseModel] = KINDS[sheet.kind].model
        data = full(model)
        if sheet.list:
            data = items_of(sheet, data)[-1]
        for column in sheet.columns:
            if column.form in ("amount", "duration"):  # tests/tables/test_values.py
                continue
            value = value_at(data, column)
            assert value is not None, column.name
            back = to_value(column, to_cell(column, value), WORDS, value)
            # A day may be a text in a file, and the year of a date a number.
            same = back == value or column.form in ("date", "starts")
            assert same or back == str(value), (column.name, back)
            assert to_cell(column, back) == to_cell(column, value), column.name


def test_no_two_columns_of_a_sheet_are_alike() -> None:
    for sheet in sheets():
        for of in ("heading", "name"):
            found = [getattr(column, of).casefold() for column in sheet.columns]
            assert len(found) == len(set(found)), sheet.name


def test_a_name_stands_first_and_each_column_says_what_it_is_for() -> None:
    assert [s.columns[0].name for s in sheets()] == ["titel", "navn", "navn", "form", "art"]
    assert all(column.note for sheet in sheets() for column in sheet.columns)
    assert [column.note for column in sheets()[0].columns if column.name == "varighed"] == [
        "Hvor længe det varer, i den enhed kilden bruger.\n"
        "Skriv 13 uger, 4-13 uger, højst 6 måneder eller efter behov.\n"
        "For eksempel: 4-13 uger"
    ]
    assert not [column for s in sheets() for column in s.columns if "anførsel" in column.note]
    assert not [column for s in sheets() for column in s.columns if ",." in column.note]
