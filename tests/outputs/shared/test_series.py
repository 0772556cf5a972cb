"""Series over time as a table: one column a period, one row a measure of a group."""

from __future__ import annotations

import pytest

from generator.model.catalogue import Measurement
from generator.outputs.shared.facts import SeriesCell, SeriesRow, SeriesTable, series_table
from generator.outputs.shared.parts import SourceView
from tests.outputs.factory import context, figure

JOBINDSATS = SourceView("Jobindsats.dk", None, "om/kilder.html#jobindsats", "STAR, 2026")


def table(*rows: Measurement) -> SeriesTable:
    found = series_table(rows, context())
    assert found is not None
    return found


def test_figures_are_laid_out_by_measure_and_period() -> None:
    assert table(
        figure(period="2026K2", value=41.5),
        figure(period="2026K1", value=40, group="jobparate"),
        figure(period="2025K4", value=38, group="jobparate"),
        figure(period="2026K1", value=39),
    ) == SeriesTable(
        periods=("4. kvartal 2025", "1. kvartal 2026", "2. kvartal 2026"),
        rows=(
            SeriesRow("I beskæftigelse", (None, SeriesCell("39 %", ""), SeriesCell("41,5 %", ""))),
            SeriesRow(
                "I beskæftigelse, Jobparate",
                (SeriesCell("38 %", ""), SeriesCell("40 %", ""), None),
            ),
        ),
        notes=(),
        sources=(JOBINDSATS,),
    )


@pytest.mark.parametrize(
    ("row", "cell"),
    [
        (figure(value=0), SeriesCell("0 %", "")),
        (figure(value=40, measured=1200), SeriesCell("40 %", "n\u00a0=\u00a01.200")),
        (figure(value=40, low=30, high=50), SeriesCell("40 %", "fra 30 til 50")),
        (
            figure(value=40, low=30, high=50, measured=9),
            SeriesCell("40 %", "fra 30 til 50, n\u00a0=\u00a09, lille grundlag"),
        ),
        (figure(value=None, low=30, high=50), SeriesCell("fra 30 til 50 %", "")),
        (figure(value=15.3, unit="personer"), SeriesCell("15,3 personer", "")),
    ],
)
def test_a_cell_has_its_value_with_range_and_number_measured_beside_it(
    row: Measurement, cell: SeriesCell
) -> None:
    assert table(row).rows[0].cells == (cell,)


def test_a_note_and_a_source_are_told_once() -> None:
    found = table(
        figure(period="2026K1", note="få svar"),
        figure(period="2026K2", note="få svar"),
        figure(period="2026K3", note="foreløbigt", source="eget-register"),
        figure(period="2026K3", group="jobparate", note="få svar"),
    )
    assert found.notes == (
        "I beskæftigelse: få svar",
        "I beskæftigelse: foreløbigt",
        "I beskæftigelse, Jobparate: få svar",
    )
    assert found.sources == (
        JOBINDSATS,
        SourceView("eget-register"),
    )


def test_an_offer_without_figures_has_no_table() -> None:
    assert series_table((), context()) is None
