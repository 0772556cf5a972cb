"""Series over time: every row a figure, every mistake reported at its row and column."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.diagnostics import Diagnostic
from generator.model.catalogue import Measurement
from generator.reading.measurements import COLUMNS, read_measurements
from tests.support.catalogue import context, lines

HEADER = "tilbud,mål,målgruppe,periode,værdi,lav,høj,antal,enhed,kilde,note\n"
ROW = {
    "tilbud": "jobklub",
    "mål": "fremmøde",
    "målgruppe": "jobparate",
    "periode": "2026K1",
    "værdi": "19.5",
    "lav": "17",
    "høj": "22",
    "antal": "30",
    "enhed": "personer",
    "kilde": "jobindsats",
    "note": "gennemsnit",
}


def row(**cells: str) -> str:
    return ",".join({**ROW, **cells}.values()) + "\n"


def read(text: str) -> tuple[tuple[Measurement, ...], list[Diagnostic]]:
    series, found = read_measurements({"m.csv": text.encode()}, context(), {"jobklub", "andet"})
    return series.get("jobklub", ()), list(found)


def reported(text: str) -> list[str]:
    return lines(read(text)[1])


def test_a_row_is_a_figure() -> None:
    figures, found = read(HEADER + row())
    assert found == []
    assert figures == (
        Measurement(
            offer="jobklub",
            measure="fremmøde",
            group="jobparate",
            period="2026K1",
            value=19.5,
            low=17,
            high=22,
            measured=30,
            unit="personer",
            source="jobindsats",
            note="gennemsnit",
        ),
    )


def test_what_is_not_known_is_none_and_zero_is_zero() -> None:
    (figure,), found = read(
        HEADER + row(målgruppe="", værdi="", lav="0", høj="", antal="", note="")
    )
    assert found == []
    assert (figure.group, figure.value, figure.low, figure.high) == (None, None, 0, None)
    assert (figure.measured, figure.note) == (None, None)


def test_figures_are_kept_by_offer_in_the_order_of_the_files() -> None:
    files = {
        "a.csv": (HEADER + row(periode="2026K2") + row(tilbud="andet")).encode(),
        "b.csv": (HEADER + row(periode="2026K1")).encode(),
    }
    series, found = read_measurements(files, context(), {"jobklub", "andet"})
    assert found == ()
    assert {offer: [f.period for f in figures] for offer, figures in series.items()} == {
        "jobklub": ["2026K2", "2026K1"],
        "andet": ["2026K1"],
    }


def test_text_in_quotation_marks_may_have_commas_and_lines() -> None:
    later = row(periode="2026K2", note="d")
    (first, second), found = read(HEADER + row(note='"a, ""b""\nc"') + later)
    assert found == []
    assert (first.note, second.note) == ('a, "b"\nc', "d")


def test_a_file_that_excel_saved_as_utf_8_is_read() -> None:
    text = "\ufeff" + (HEADER + row()).replace("\n", "\r\n")
    figures, found = read(text)
    assert (len(figures), found) == (1, [])


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        ({"tilbud": ""}, ["2:1 error mangler"]),
        ({"mål": ""}, ["2:9 error mangler"]),
        ({"periode": ""}, ["2:28 error mangler"]),
        ({"enhed": ""}, ["2:49 error mangler"]),
        ({"kilde": ""}, ["2:58 error mangler"]),
        ({"værdi": "", "lav": "", "høj": ""}, ["2:35 error mangler"]),
        ({"tilbud": "jobklubb"}, ["2:1 error ukendt-henvisning"]),
        ({"målgruppe": "unge"}, ["2:18 error ukendt-ord"]),
        ({"kilde": "star"}, ["2:58 error ukendt-ord"]),
        ({"værdi": "nitten"}, ["2:35 error tal"]),
        ({"værdi": "nan"}, ["2:35 error tal"]),
        ({"lav": "inf"}, ["2:40 error tal"]),
        ({"høj": "1_000"}, ["2:43 error tal"]),
        ({"høj": "1e99"}, ["2:43 error tal"]),
        ({"høj": "12.500"}, ["2:43 error tal"]),
        ({"høj": "true"}, ["2:43 error tal"]),
        ({"høj": "2026-11-01"}, ["2:43 error tal"]),
        ({"værdi": "\uff11\uff19"}, ["2:35 error tal"]),
        ({"antal": "30.5"}, ["2:46 error tal"]),
        ({"antal": "3e1"}, ["2:46 error tal"]),
        ({"antal": "-3"}, ["2:46 error tal"]),
        ({"note": "010101-0000"}, ["2:69 error cpr"]),
        ({"note": "a\tb"}, ["2:70 error tabulator"]),
    ],
    ids=repr,
)
def test_a_mistake_in_a_cell_is_told_at_its_column(
    cells: dict[str, str], expected: list[str]
) -> None:
    assert reported(HEADER + row(**cells)) == expected


def test_several_mistakes_of_a_row_are_told_at_once_and_other_rows_are_kept() -> None:
    figures, found = read(HEADER + row(tilbud="x", værdi="y", kilde="z") + row())
    assert sorted(lines(found)) == [
        "2:1 error ukendt-henvisning",
        "2:29 error tal",
        "2:49 error ukendt-ord",
    ]
    assert len(figures) == 1


@pytest.mark.parametrize(
    ("value", "suggestion"),
    [("19,5", "19.5"), ("1.200", "1200"), ("42 %", "42"), ("37.5", ""), ("mange", "")],
)
def test_a_danish_number_is_told_with_the_number_that_is_meant(value: str, suggestion: str) -> None:
    cell = f'"{value}"' if "," in value else value
    column = "antal" if value == "37.5" else "værdi"
    (found,) = read(HEADER + row(**{column: cell}))[1]
    assert dict(found.params) == {"field": column, "value": value, "suggestion": suggestion}


@pytest.mark.parametrize("header", [HEADER.replace(",", ";"), HEADER.replace("mål,", ""), "", "\n"])
def test_other_columns_are_told_once(header: str) -> None:
    (found,) = read(header + row() + row())[1]
    assert (str(found.position), found.code) == ("m.csv:1:1", "kolonner")
    assert found.params["expected"] == COLUMNS


def test_a_row_with_too_many_or_too_few_cells_is_told_at_its_line() -> None:
    text = HEADER + row() + row(note="a,b") + "jobklub,fremmøde\n" + row(periode="2026K2")
    assert reported(text) == ["3:1 error celler", "4:1 error celler"]
    assert [d.params["count"] for d in read(text)[1]] == [12, 2]


@pytest.mark.parametrize(
    "cells",
    [{}, {"værdi": "20", "antal": "31"}, {"enhed": "procent", "kilde": "x", "note": "rettet"}],
)
def test_a_second_figure_of_the_same_is_told_with_the_line_of_the_first(
    cells: dict[str, str],
) -> None:
    text = HEADER + row(note='"to\nlinjer"') + row(periode="2026K2") + row(**cells)
    figures, (found,) = read(text)
    assert (str(found.position), found.code, dict(found.params)) == (
        "m.csv:5:1",
        "dublet-raekke",
        {"first": 3},
    )
    assert [(figure.period, figure.value) for figure in figures] == [
        ("2026K1", 19.5),
        ("2026K2", 19.5),
    ]


def test_a_third_figure_of_the_same_is_told_with_the_line_of_the_first_too() -> None:
    found = read(HEADER + row() * 3)[1]
    assert lines(found) == ["3:1 error dublet-raekke", "4:1 error dublet-raekke"]
    assert [d.params["first"] for d in found] == [2, 2]


@pytest.mark.parametrize(
    "cells",
    [{"tilbud": "andet"}, {"mål": "frafald"}, {"målgruppe": ""}, {"periode": "2026K2"}],
)
def test_figures_are_of_different_things_when_one_of_four_columns_differs(
    cells: dict[str, str],
) -> None:
    assert reported(HEADER + row() + row(**cells)) == []


@pytest.mark.parametrize("note", ['"a', '"a"b'])
def test_a_quotation_mark_that_is_not_closed_is_told(note: str) -> None:
    found = reported(HEADER + row() + row(note=note))
    assert found == ["3:1 error csv"]


def test_a_file_that_is_no_text_is_told_and_no_more() -> None:
    series, found = read_measurements({"m.csv": b"\xff\xfea"}, context(), set())
    assert (series, lines(found)) == ({}, ["1:1 error kodning"])


def test_figures_are_not_unknown_because_a_vocabulary_could_not_be_read() -> None:
    around = context()
    unread = frozenset(around.vocabularies)
    without = replace(around, vocabularies={}, unread=unread)
    _, found = read_measurements({"m.csv": (HEADER + row()).encode()}, without, {"jobklub"})
    assert found == ()


def test_figures_refer_to_vocabularies_that_must_be_there() -> None:
    around = replace(context(), vocabularies={})
    _, found = read_measurements({"m.csv": (HEADER + row()).encode()}, around, {"jobklub"})
    assert [(d.code, d.position.file, *map(str, d.related)) for d in found] == [
        ("mangler-fil", f"catalogue/vocabulary/{name}.yml", place)
        for name, place in (("maalgrupper", "m.csv:2:18"), ("kilder", "m.csv:2:58"))
    ]


@given(st.lists(st.text(alphabet='ab19.,"\n- eæ', max_size=8), min_size=11, max_size=11))
def test_whatever_stands_in_the_cells_the_rows_are_answered(cells: list[str]) -> None:
    figures, found = read(HEADER + ",".join(cells) + "\n")
    assert figures or found


@given(st.sampled_from(list(ROW)), st.text(max_size=12))
def test_whatever_stands_in_one_cell_the_row_is_a_figure_or_told(column: str, cell: str) -> None:
    raw = (HEADER + row(**{column: '"' + cell.replace('"', '""') + '"'})).encode("utf-8", "replace")
    series, found = read_measurements({"m.csv": raw}, context(), {"jobklub"})
    assert series or found
