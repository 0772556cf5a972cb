"""A copy of what came in, with every problem in a column FEJL beside its row."""

from collections.abc import Iterable, Mapping, Sequence
from io import BytesIO
from typing import Any

from openpyxl import Workbook, load_workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter

from generator.spreadsheets.csvs import written
from generator.tables.cells import Cell
from generator.tables.incoming import Problem, Tab
from generator.texts import sheets as say

_PINK = PatternFill("solid", fgColor="F8D0CC")
_RED = Font(color="A01010")
_WIDTH = 20


def marked_workbook(
    raw: bytes, problems: Iterable[Problem], headings: Mapping[str, int]
) -> bytes | None:
    """A workbook's bytes with the problems; ``headings`` has the row of each sheet's headings.

    None when openpyxl does not take the file, whose cells may be read all the same.
    """
    try:
        file = load_workbook(BytesIO(raw))
    except Exception:  # a style that is not to its mind raises whatever it likes
        return None
    file.template = False  # what comes from a template is a workbook too
    return _marked(file, problems, headings)


def marked_tabs(
    tabs: Iterable[Tab], problems: Iterable[Problem], headings: Mapping[str, int]
) -> bytes:
    """The same for the sheets of any other file: a workbook of their values."""
    file = Workbook()
    file.remove(file.active)
    for tab in tabs:
        sheet = file.create_sheet(tab.name)
        sheet.sheet_format.defaultColWidth = _WIDTH
        sheet.sheet_state = "hidden" if tab.name in (say.WORDS, say.BASE) else "visible"
        for row, cells in enumerate(tab.rows, 1):
            for column, value in enumerate(cells, 1):
                if value is not None:
                    _fill(sheet.cell(row, column), value)
        for top, left, bottom, right in tab.merged:
            last = min(bottom + 1, sheet.max_row), min(right + 1, sheet.max_column)
            sheet.merge_cells(None, top + 1, left + 1, *last)
    return _marked(file, problems, headings)


def _fill(place: Any, value: Cell) -> None:
    place.value = value
    if isinstance(value, str):
        place.data_type = "s"  # no formula, whatever it begins with
        place.alignment = Alignment(vertical="top", wrap_text=True)


def _marked(file: Workbook, problems: Iterable[Problem], headings: Mapping[str, int]) -> bytes:
    first = None
    for tab, rows in _by_row(problems).items():
        if tab not in file.sheetnames:
            continue
        sheet = file[tab]
        first = first or tab
        column = _column(sheet, headings.get(tab, 1))
        for row, found in rows.items():
            cell = sheet.cell(max(row, 1), column, "\n".join(p.text for p in found))
            cell.data_type = "s"
            cell.font, cell.fill = _RED, _PINK
            cell.alignment = Alignment(vertical="top", wrap_text=True)
            for problem in found:
                if problem.column:
                    sheet.cell(row, problem.column).fill = _PINK
    if first:
        file.active = file.sheetnames.index(first)
        for sheet in file.worksheets:
            sheet.sheet_view.tabSelected = sheet.title == first
    stream = BytesIO()
    file.save(stream)
    return stream.getvalue()


def _column(sheet: Any, heading: int) -> int:
    """The column FEJL: the one there is, or a new one behind the last."""
    headings = [sheet.cell(heading, n).value for n in range(1, sheet.max_column + 1)]
    column = headings.index(say.PROBLEM) + 1 if say.PROBLEM in headings else len(headings) + 1
    cell = sheet.cell(heading, column, say.PROBLEM)
    cell.font, cell.fill = Font(bold=True, color="A01010"), _PINK
    width = sheet.column_dimensions[get_column_letter(column)]
    width.hidden, width.width = False, 60
    for row in range(heading + 1, sheet.max_row + 1):  # those of an earlier time
        if sheet.cell(row, column).value is not None:
            sheet.cell(row, column).value = None
    return column


def marked_csv(rows: Sequence[Sequence[Cell]], problems: Iterable[Problem], heading: int) -> bytes:
    """The rows of a CSV file with the problems behind each."""
    found = _by_row(problems)
    texts = {row: told for rows_of in found.values() for row, told in rows_of.items()}
    width = max(map(len, rows), default=0)
    return written(
        (*row, *[None] * (width - len(row)), _told(number, heading, texts))
        for number, row in enumerate(rows, 1)
    )


def _told(number: int, heading: int, texts: Mapping[int, Sequence[Problem]]) -> Cell:
    if number == heading:
        return say.PROBLEM
    return " ".join(problem.text for problem in texts.get(number, ())) or None


def _by_row(problems: Iterable[Problem]) -> dict[str, dict[int, list[Problem]]]:
    found: dict[str, dict[int, list[Problem]]] = {}
    for problem in problems:
        found.setdefault(problem.tab, {}).setdefault(problem.row, []).append(problem)
    return found
