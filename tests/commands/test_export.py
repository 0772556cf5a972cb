"""`katalog export`: a workbook that is pleasant to write in, or a folder of CSV files."""

from __future__ import annotations

import csv
from datetime import date, datetime
from pathlib import Path
from pkgutil import iter_modules
from typing import Any

import pytest
from openpyxl import load_workbook

from generator import exporters
from generator.texts.help import EXPORT_FORMATS
from tests.support.books import column, exported, katalog
from tests.support.folder import offer

OFFER = """\
titel: "=1+1"
status: aktiv
eksempel: ja
kommune: "0999"
redskab: vejledning-og-opkvalificering
målgrupper:
  - gruppe: jobparate
resumé: "@SUM(A1) og _x0041_"
sted: {postnr: "0900", by: "-5"}
kontakt: {telefon: "+45 00 00 00 00", e-mail: a@kommune.example}
"""


def plain(value: Any) -> Any:
    return value.date() if isinstance(value, datetime) else value


def test_a_workbook_has_a_sheet_for_each_kind_that_is_easy_to_write_in(root: Path) -> None:
    file = load_workbook(exported(root))
    assert [(sheet.title, sheet.sheet_state) for sheet in file] == [
        ("Læs mig", "visible"),
        ("Tilbud", "visible"),
        ("Virksomheder", "visible"),
        ("Udbydere", "visible"),
        ("Pladser", "visible"),
        ("Flere beløb", "visible"),
        ("Ord", "hidden"),
        ("Grundlag", "veryHidden"),
    ]
    sheet = file["Tilbud"]
    assert [cell.value for cell in sheet[1]][:5] == ["Id", "FEJL", "Titel", "Status", "Kommune"]
    assert all(cell.comment or cell.value == "FEJL" for cell in sheet[1])
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("D2", "A1:CO2")
    row = {head.value: cell for head, cell in zip(sheet[1], sheet[2], strict=True)}
    shown = {head: (plain(cell.value), cell.number_format) for head, cell in row.items()
             if cell.value}  # fmt: skip
    assert shown == {
        "Id": ("eksempel-forloeb", "@"),
        "Titel": ("Et forløb uden fejl", "@"),
        "Status": ("aktiv", "@"),
        "Kommune": ("0999", "@"),
        "Redskab": ("vejledning-og-opkvalificering", "@"),
        "Målgrupper": ("jobparate", "@"),
        "Resumé": ("Samtaler og kurser, før man søger job.", "@"),
        "Varighed": ("4-13 uger", "@"),
        "Beløb": (1650, "#,##0.##"),
        "Prisenhed": ("kr/borger/uge", "@"),
        "Prisens år": (2026, "0"),
        "Pladser": (12, "@"),
        "Ledige pladser": (3, "#,##0"),
        "Pladser opdateret": (date(2026, 11, 2), "dd-mm-yyyy"),
        "Udbyder": ("eksempel-as", "@"),
        "Samarbejde": ("eksempel-varehus", "@"),
        "Ansvarlig": ("Team Job", "@"),
        "Gennemgået": (date(2026, 11, 1), "dd-mm-yyyy"),
    }


def test_drop_downs_offer_the_words_that_are_in_force(root: Path) -> None:
    file = load_workbook(exported(root))
    lists = {
        validation.formula1: str(validation.sqref)
        for validation in file["Tilbud"].data_validations.dataValidation
    }
    assert lists["k_redskaber"] == "G2:G501"
    words = column(root.parent / "katalog.xlsx", "Ord", "redskaber")
    assert [word for word in words if word] == [
        "vejledning-og-opkvalificering",
        "virksomhedspraktik",
        "virksomhedscenter",
        "løntilskud",
        "nytteindsats",
    ]  # jobrotation ended in January
    assert "k_maalgrupper" not in lists  # a list to choose from gives one word only


def test_a_text_that_looks_like_a_formula_stays_a_text(root: Path) -> None:
    offer(root, "formler.yml", OFFER.encode())
    path = exported(root)
    sheet = load_workbook(path)["Tilbud"]
    cells = {head.value: cell for head, cell in zip(sheet[1], sheet[3], strict=True)}
    shown = {head: cells[head].value for head in ("Titel", "Resumé", "Postnummer", "By", "Telefon")}
    assert shown == {
        "Titel": "=1+1",
        "Resumé": "@SUM(A1) og _x005F_x0041_",
        "Postnummer": "0900",
        "By": "-5",
        "Telefon": "+45 00 00 00 00",
    }
    assert {cells[head].data_type for head in shown} == {"s"}
    assert katalog(root, "import", str(path)) == 0
    folder = root.parent / "filer"
    assert katalog(root, "export", "csv", str(folder)) == 0
    raw = (folder / "Tilbud.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbfId;Titel;Status")
    rows = list(csv.DictReader(raw.decode("utf-8-sig").splitlines(), delimiter=";"))
    assert rows[1]["Titel"] == "'=1+1"
    assert rows[1]["By"] == "'-5"
    assert rows[0]["Gennemgået"] == date(2026, 11, 1).isoformat()


def test_a_real_municipalitys_workbook_has_examples_only_when_asked(root: Path) -> None:
    settings = root / "mkdocs.yml"
    text = settings.read_text(encoding="utf-8").replace(", eksempel: ja", "")
    settings.write_text(text, encoding="utf-8")
    assert column(exported(root), "Tilbud", "Titel") == []
    path = root.parent / "alt.xlsx"
    assert katalog(root, "export", "xlsx", str(path), "--eksempler") == 0
    assert column(path, "Tilbud", "Titel") == ["Et forløb uden fejl"]


def test_a_file_that_is_there_is_not_written_over(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = exported(root)
    before = path.read_bytes()
    assert katalog(root, "export", "xlsx", str(path)) == 1
    assert "findes allerede. Vælg et andet navn" in capsys.readouterr().err
    assert path.read_bytes() == before


def test_the_formats_with_words_are_those_with_a_module() -> None:
    assert {module.name for module in iter_modules(exporters.__path__)} == set(EXPORT_FORMATS)
