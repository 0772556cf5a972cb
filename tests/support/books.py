"""Workbooks for tests: exported, edited as a person does, and read again."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from openpyxl import load_workbook

from generator import cli
from tests.support.catalogue import TODAY

Edits = Mapping[tuple[str, str, str], Any]
"""New values by sheet, id and heading."""


def katalog(root: Path, *arguments: str) -> int:
    return cli.run([*arguments, "--mappe", str(root), "--dato", TODAY.isoformat()])


def exported(root: Path, name: str = "katalog.xlsx") -> Path:
    """The catalogue of a folder as a workbook beside it."""
    path = root.parent / name
    assert katalog(root, "export", "xlsx", str(path)) == 0
    return path


def edit(path: Path, edits: Edits) -> None:
    """Write into cells of a workbook; an id that it has no row for gets one."""
    file = load_workbook(path)
    for (tab, id, heading), value in edits.items():
        sheet = file[tab]
        headings = {cell.value: cell.column for cell in sheet[1]}
        column = headings.get(heading) or sheet.max_column + 1
        sheet.cell(1, column).value = heading
        ids = [sheet.cell(row, 1).value for row in range(1, sheet.max_row + 1)]
        row = ids.index(id) + 1 if id in ids else sheet.max_row + 1
        sheet.cell(row, 1).value = id
        sheet.cell(row, column).value = value
    file.save(path)


def without_row(path: Path, tab: str, id: str) -> None:
    file = load_workbook(path)
    rows = [row for row in range(2, file[tab].max_row + 1) if file[tab].cell(row, 1).value == id]
    file[tab].delete_rows(rows[0])
    file.save(path)


def column(path: Path, tab: str, heading: str) -> list[Any]:
    """What stands below a heading, wherever the headings stand."""
    sheet = load_workbook(path)[tab]
    top = next(cell for row in sheet.iter_rows() for cell in row if cell.value == heading)
    return [sheet.cell(row, top.column).value for row in range(top.row + 1, sheet.max_row + 1)]
