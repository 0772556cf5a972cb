"""An OpenDocument spreadsheet is read as a workbook is, and refused for the same reasons."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cache
from io import BytesIO
from pathlib import Path
from xml.sax.saxutils import escape
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook

from generator.spreadsheets.guard import UnreadableError
from generator.spreadsheets.reading import read_workbook
from generator.tables.incoming import Tab
from tests.spreadsheets.test_reading import ID, with_part
from tests.support.books import column, edit, exported, katalog
from tests.support.folder import tree

# As LibreOffice 7 saves it: a merged cell, formulas, a note, a coloured cell in row 1,000,000.
SAVED = (Path(__file__).parents[1] / "data/spreadsheets/libreoffice.ods").read_bytes()
CONTENT = "content.xml"
BODY = b"<office:body>"


@cache
def saved_content() -> str:
    with ZipFile(BytesIO(SAVED)) as packed:
        return packed.read(CONTENT).decode()


def test_what_libreoffice_saves_is_read_with_its_types_areas_and_faults() -> None:
    nothing = (None,) * 6
    assert read_workbook(SAVED) == [
        Tab(
            "Tilbud",
            [
                (
                    *("Titel", "Redskab", "Ledige pladser", "Gennemgået", "Mentor mulig"),
                    "Varighed",
                ),
                ("A\nlinje to", "x", 3.5, date(2026, 11, 1), 1, None),
                ("B  to  mellemrum", "y", 0.42, date(2026, 11, 1), 0, "A\nlinje to!"),
                ("C", None, 3.92, None, None, None),
                (None, None, 1234567890123, "08:30:00", None, None),
                ("D", "z", "0420", None, None, None),
                ("E", *nothing[1:]),
                ("F", *nothing[1:]),
                *[nothing] * 11,
                *[("ens", "ens", "ens", None, None, None)] * 3,
            ],
            [(5, 1, 7, 1)],
            {(1, 5): "fejl", (3, 5): "fejl"},
        )
    ]


def changed(part: str, old: str, new: str) -> Callable[[], bytes]:
    return lambda: with_part(SAVED, part, old.encode(), new.encode())


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (changed(CONTENT, "<office:body>", "<office:body"), "ikke-ark"),
        (changed(CONTENT, 'rows-repeated="999977"', 'rows-repeated="x"'), "ikke-ark"),
        (
            lambda: with_part(SAVED, CONTENT, BODY, BODY + b" " * 160_000_000),
            "stor",
        ),
        (
            changed(
                CONTENT,
                'number-columns-repeated="3" office:value-type',
                'number-columns-repeated="2000000" office:value-type',
            ),
            "udstrakt",
        ),
        (
            changed(
                CONTENT,
                '<table:table-cell table:style-name="ce1"/>',
                '<table:table-cell office:value-type="float" office:value="1"/>',
            ),
            "udstrakt",
        ),
        (
            changed("META-INF/manifest.xml", "<manifest:file-entry", "<encryption-data/><x"),
            "kode",
        ),
    ],
)
def test_what_is_no_spreadsheet_we_open_is_refused(raw: Callable[[], bytes], reason: str) -> None:
    with pytest.raises(UnreadableError) as failure:
        read_workbook(raw())
    assert failure.value.reason == reason


def as_ods(book: Path) -> Path:
    """A workbook's values as an OpenDocument spreadsheet beside it."""
    tables = "".join(
        f'<table:table table:name="{sheet.title}">'
        + "".join(
            f"<table:table-row>{''.join(_cell(value) for value in row)}</table:table-row>"
            for row in sheet.iter_rows(values_only=True)
        )
        + "</table:table>"
        for sheet in load_workbook(book).worksheets
    )
    saved = saved_content()
    text = saved[: saved.index("<table:table ")] + tables
    text += saved[saved.index("<table:named-expressions") :]
    path = book.with_suffix(".ods")
    path.write_bytes(with_part(SAVED, CONTENT, saved.encode(), text.encode()))
    return path


def _cell(value: object) -> str:
    if value is None:
        return "<table:table-cell/>"
    if isinstance(value, int | float):
        return f'<table:table-cell office:value-type="float" office:value="{value}"/>'
    if isinstance(value, date):
        return f'<table:table-cell office:value-type="date" office:date-value="{value:%Y-%m-%d}"/>'
    lines = "".join(f"<text:p>{escape(line)}</text:p>" for line in str(value).split("\n"))
    return f'<table:table-cell office:value-type="string">{lines}</table:table-cell>'


def test_an_ods_comes_back_and_its_mistakes_stand_in_a_workbook_that_can_be_taken_in(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    book = exported(root)
    before = tree(root)
    capsys.readouterr()
    assert katalog(root, "import", str(as_ods(book)), "--ja") == 0
    assert capsys.readouterr().out == "Regnearket ændrer ingenting.\n"
    edit(book, {("Tilbud", ID, "Ledige pladser"): "tre", ("Tilbud", ID, "Ansvarlig"): "=Team"})
    assert katalog(root, "import", str(as_ods(book)), "--ja") == 1
    assert tree(root) == before
    copy = root.parent / "katalog.fejl.xlsx"
    assert column(copy, "Tilbud", "FEJL") == [
        "Ledige pladser: “tre” er ikke et tal, der kan læses i “ledige”. Skriv kun tallet, for"
        " eksempel 12 eller 42,5."
    ]
    edit(copy, {("Tilbud", ID, "Ledige pladser"): 2})
    capsys.readouterr()
    assert katalog(root, "import", str(copy)) == 0
    assert capsys.readouterr().out == (
        f"catalogue/offers/{ID}.yml\n"
        "  ledige pladser 3 → 2\n"
        "  ansvarlig “Team Job” → “=Team”\n"
        "1 fil ændres (2 felter).\n"
        "Intet er skrevet. Skriv det med --ja.\n"
    )
