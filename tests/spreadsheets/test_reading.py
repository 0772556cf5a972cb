"""What is no workbook we open is refused with a reason, and faulty cells are found."""

from __future__ import annotations

from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from generator.spreadsheets import guard
from generator.spreadsheets.csvs import written
from generator.spreadsheets.guard import UnreadableError
from generator.spreadsheets.reading import read_csv, read_workbook
from generator.spreadsheets.workbook import _cell, _styles
from generator.tables import cells
from generator.tables.cells import Cell
from tests.support.books import column, edit, exported, katalog
from tests.support.folder import tree

ID = "eksempel-forloeb"


def saved(*rows: tuple[Any, ...]) -> bytes:
    file = Workbook()
    for row in rows:
        file.active.append(row)
    stream = BytesIO()
    file.save(stream)
    return stream.getvalue()


def with_part(raw: bytes, part: str, old: bytes, new: bytes) -> bytes:
    """A workbook with something else in one of its parts."""
    stream = BytesIO()
    with ZipFile(BytesIO(raw)) as packed, ZipFile(stream, "w", ZIP_DEFLATED) as fresh:
        for name in packed.namelist():
            held = packed.read(name)
            fresh.writestr(name, held.replace(old, new) if name == part else held)
    return stream.getvalue()


SHEET = "xl/worksheets/sheet1.xml"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def bomb() -> bytes:
    return with_part(saved(("Titel",)), SHEET, b"</sheetData>", b" " * 160_000_000)


def far() -> bytes:
    far = b'<row r="1048576"><c r="XFD1048576" t="n"><v>1</v></c></row></sheetData>'
    return with_part(saved(("Titel",)), SHEET, b"</sheetData>", far)


def other_zip() -> bytes:
    stream = BytesIO()
    with ZipFile(stream, "w") as packed:
        packed.writestr("content.xml", "<a/>")
    return stream.getvalue()


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (lambda: b"hej", "er ikke et regneark. Gem det som Excel-projektmappe (.xlsx)"),
        (lambda: b"", "er ikke et regneark."),
        (lambda: saved(("Titel",))[:900], "er ikke et regneark."),
        (other_zip, "er ikke et regneark."),
        (lambda: with_part(saved(("a",)), SHEET, b"<sheetData>", b"<"), "er ikke et regneark."),
        (lambda: OLE + b"\0" * 600, "er i det gamle format .xls."),
        (lambda: OLE + "EncryptedPackage".encode("utf-16-le"), "er låst med en adgangskode"),
        (bomb, "er for stor"),
        (far, "har celler langt nede eller langt ude."),
        (lambda: saved(("Hest", "Ko"), (1, 2)), "har ingen kolonner, der kendes."),
    ],
)
def test_a_bad_file_is_refused_in_danish(
    raw: Any, said: str, root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = root.parent / "ark.xlsx"
    path.write_bytes(raw())
    before = tree(root)
    assert katalog(root, "import", str(path), "--ja") == 1
    reported = capsys.readouterr().err
    assert reported.startswith(f"{path} {said}")
    assert reported.endswith("Ingen fil er ændret.\n")
    assert tree(root) == before


def test_a_file_that_is_not_there_is_told(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert katalog(root, "import", str(root.parent / "væk.xlsx")) == 1
    assert "væk.xlsx findes ikke. Ingen fil er ændret." in capsys.readouterr().err


def test_formulas_without_a_value_or_with_a_fault_stand_beside_their_rows(root: Path) -> None:
    path = exported(root)
    edit(path, {("Tilbud", ID, "Ledige pladser"): "=1+1", ("Tilbud", ID, "Beløb"): "#REF!"})
    before = tree(root)
    assert katalog(root, "import", str(path), "--ja") == 1
    assert column(path.with_name("katalog.fejl.xlsx"), "Tilbud", "FEJL") == [
        "Beløb: Formlen giver en fejl. Skriv selve værdien.\n"
        "Ledige pladser: Formlen er ikke regnet ud. Åbn filen i Excel, og gem den, eller skriv"
        " værdien."
    ]
    assert tree(root) == before


def test_a_workbook_with_styles_that_cannot_be_written_has_its_mistakes_in_a_plain_one(
    root: Path,
) -> None:
    path = exported(root)
    edit(path, {("Tilbud", ID, "Ledige pladser"): "tre"})
    odd = with_part(path.read_bytes(), "xl/styles.xml", b'"gray125"', b'"stribet"')
    path.write_bytes(odd)
    assert katalog(root, "import", str(path), "--ja") == 1
    (reported,) = column(path.with_name("katalog.fejl.xlsx"), "Tilbud", "FEJL")
    assert reported.startswith("Ledige pladser: “tre” er ikke et tal")


def test_a_million_empty_rows_are_no_rows() -> None:
    empty = b'<row r="1048576" ht="15"/></sheetData>'
    raw = with_part(saved(("Titel", "Status")), SHEET, b"</sheetData>", empty)
    assert read_workbook(raw)[0].rows == [("Titel", "Status")]


@pytest.mark.parametrize(
    "text",
    [
        "Tilbud, kurser, forløb, praktik\nTitel;Resumé\nA;først, så, til sidst\nB;",
        'Titel;Resumé\nA;"et, to\ntre, fire"\nB;"et, to"\n',
        "Titel,Resumé\nA,løn; tid\nB,\n",
        "Titel\tResumé\nA\tet, to; tre\nB\t\n",
    ],
)
def test_cells_are_parted_by_what_parts_all_rows_alike(text: str) -> None:
    rows = [row for row in read_csv(text.encode()) if row[0] in ("Titel", "A", "B")]
    assert [len(row) for row in rows] == [2, 2, 2]


A_MOMENT = datetime(2026, 1, 2, 3, 4)  # noqa: DTZ001 - a cell knows no time zone


def test_every_kind_of_cell_is_read_as_what_it_is() -> None:
    raw = saved(("Ja", True, 3, 3.0, 64.87, date(2026, 1, 2), A_MOMENT, None, ""))
    assert read_workbook(raw)[0].rows == [
        ("Ja", "ja", 3, 3, 64.87, date(2026, 1, 2), date(2026, 1, 2))
    ]


texts = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cn")), max_size=20
) | st.sampled_from(["=1+1", "'=x", "@a", "+45", "-5", "_x0041_", "a\nb", "0420", "NA", "TRUE"])
cell = texts | st.integers(-(10**9), 10**9) | st.dates(date(1990, 1, 1), date(2090, 1, 1))


def style_of(value: Cell) -> str:
    return {date: "k-dato", int: "k-heltal"}.get(type(value), "k-tekst")


@settings(max_examples=60)
@given(st.lists(st.tuples(cell, cell), min_size=1, max_size=4))
def test_every_cell_comes_back_from_a_workbook_and_texts_from_csv(
    rows: list[tuple[Cell, Cell]],
) -> None:
    file = Workbook(write_only=True)
    for style in _styles():
        file.add_named_style(style)
    sheet = file.create_sheet("A")
    for row in rows:
        sheet.append([_cell(sheet, value, style_of(value)) for value in ("fast", *row)])
    stream = BytesIO()
    file.save(stream)
    got = [[cells.tidy(c) for c in row][1:3] for row in read_workbook(stream.getvalue())[0].rows]
    wanted = [[cells.tidy(value) for value in row] for row in rows]
    assert [[*row, "", ""][:2] for row in got] == wanted
    shown = [tuple(v for v in row if isinstance(v, str)) or ("x",) for row in rows]
    back = [tuple(map(cells.tidy, row)) for row in read_csv(written(shown))]
    assert back == [tuple(map(cells.tidy, row)) for row in shown]


def test_the_guard_names_sheets_and_cells() -> None:
    raw = saved(("a", "=1/0"))
    assert guard.inspected(raw) == {"Sheet": {(0, 1): "ikke-regnet"}}
    with pytest.raises(UnreadableError):
        guard.inspected(b"PK\x03\x04")
    assert load_workbook(BytesIO(raw)).sheetnames == ["Sheet"]
