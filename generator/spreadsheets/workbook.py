"""A book of tables → a workbook that is pleasant to write in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date
from io import BytesIO
from itertools import zip_longest
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font, NamedStyle, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation

from generator.tables.cells import Cell
from generator.tables.columns import Column, Sheet
from generator.tables.export import Book, Table
from generator.tables.words import Words
from generator.texts import sheets as say

_WIDTHS = {"text": 24, "lines": 40, "words": 30, "groups": 30, "term": 26, "duration": 16,
           "date": 13, "number": 11, "year": 11, "amount": 12, "yes-no": 9, "choice": 16,
           "codes": 12, "starts": 22}  # fmt: skip
_WIDE = {"titel": 38, "navn": 34, "resumé": 60, "beskrivelse": 60}
_CODE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
_DATE = "dd-mm-yyyy"
_TEXT = "@"
_ROW = 45  # three lines


def workbook(book: Book, words: Words, municipality: str, day: date) -> bytes:
    """The bytes of a workbook with a sheet a table."""
    file = Workbook(write_only=True)
    for style in _styles():
        file.add_named_style(style)
    _readme(file, book, municipality, day)
    lists = _Lists(words)
    for table in book.tables:
        _sheet(file, table, lists)
    lists.write(file)
    base = file.create_sheet(say.BASE)
    base.sheet_state = "veryHidden"
    for row in book.base:
        base.append([_cell(base, value, "k-tekst") for value in row])
    stream = BytesIO()
    file.save(stream)
    return stream.getvalue()


def _styles() -> Iterable[NamedStyle]:
    top = Alignment(vertical="top")
    # Broken into lines and cut at the row's height, a text keeps to its own cell.
    broken = Alignment(vertical="top", wrap_text=True)
    yield NamedStyle("k-tekst", number_format=_TEXT, alignment=broken)
    yield NamedStyle("k-dato", number_format=_DATE, alignment=top)
    yield NamedStyle("k-tal", number_format="#,##0.##", alignment=top)
    yield NamedStyle("k-heltal", number_format="#,##0", alignment=top)
    yield NamedStyle("k-år", number_format="0", alignment=top)
    yield NamedStyle(
        "k-overskrift",
        font=Font(bold=True, color="FFFFFF"),
        fill=PatternFill("solid", fgColor="1F3A5F"),
        alignment=Alignment(vertical="center", wrap_text=True),
    )
    yield NamedStyle("k-titel", font=Font(bold=True, size=14))
    yield NamedStyle("k-afsnit", font=Font(bold=True))
    yield NamedStyle("k-brød", alignment=broken)


def _readme(file: Workbook, book: Book, municipality: str, day: date) -> None:
    sheet = file.create_sheet(say.README)
    sheet.sheet_view.showGridLines = False
    sheet.column_dimensions["A"].width = 100
    counts = {table.sheet.name: len(table.rows) for table in book.tables}
    lines = say.readme(municipality, day, counts)
    for number, line in enumerate(lines):
        heading = number and not lines[number - 1] and line
        style = "k-titel" if number == 0 else "k-afsnit" if heading else "k-brød"
        sheet.append([_cell(sheet, line, style)])


def _sheet(file: Workbook, table: Table, lists: _Lists) -> None:
    sheet = file.create_sheet(table.sheet.name)
    columns = table.sheet.columns
    number = [say.NUMBER] if table.sheet.list else []
    lead = [say.ID, *number, say.PROBLEM]
    _layout(sheet, table.sheet, lead, len(table.rows))
    for place, column in enumerate(columns, len(lead) + 1):
        choices = lists.of(column)
        if choices:
            letter = get_column_letter(place)
            sheet.data_validations.append(
                _choice(choices, f"{letter}2:{letter}{len(table.rows) + 500}")
            )
    notes = [say.ID_NOTE, *([say.NUMBER_NOTE] if number else []), ""]
    headings = [*lead, *(column.heading for column in columns)]
    notes += [column.note for column in columns]
    sheet.append([_heading(sheet, *heading) for heading in zip(headings, notes, strict=True)])
    for place, row in enumerate(table.rows, 2):
        sheet.row_dimensions[place].height = _ROW
        first = [_cell(sheet, row.id, "k-tekst")]
        first += [_cell(sheet, row.number, "k-heltal")] if number else []
        pairs = zip(columns, row.cells, strict=True)
        sheet.append([*first, None, *(_cell(sheet, cell, _style(c)) for c, cell in pairs)])


def _layout(sheet: Any, of: Sheet, lead: Sequence[str], rows: int) -> None:
    last = len(lead) + len(of.columns)
    sheet.auto_filter.ref = f"A1:{get_column_letter(last)}{rows + 1}"
    # The id and the name stay in view.
    sheet.freeze_panes = f"{get_column_letter(len(lead) + (1 if of.list else 2))}2"
    sheet.row_dimensions[1].height = 32
    sheet.page_setup.orientation = "landscape"
    sheet.column_dimensions["A"].width = 34
    fault = sheet.column_dimensions[get_column_letter(len(lead))]
    fault.width, fault.hidden = 60, True
    for place, column in enumerate(of.columns, len(lead) + 1):
        width = _WIDE.get(column.name, _WIDTHS[column.form])
        dimension = sheet.column_dimensions[get_column_letter(place)]
        dimension.width = max(width, len(column.heading) * 0.7)
        dimension.number_format = _FORMATS.get(column.form, _TEXT)


_FORMATS = {"date": _DATE, "number": "General", "year": "General"}


def _style(column: Column) -> str:
    if column.form == "number":
        return "k-tal" if column.path[-1] == "beløb" else "k-heltal"
    return {"date": "k-dato", "year": "k-år"}.get(column.form, "k-tekst")


def _heading(sheet: Any, heading: str, note: str) -> Any:
    cell = _cell(sheet, heading, "k-overskrift")
    if note:
        lines = sum(1 + len(line) // 42 for line in note.split("\n"))
        cell.comment = Comment(note, "katalog", height=24 + 18 * lines, width=320)
    return cell


def _cell(sheet: Any, value: Cell, style: str) -> Any:
    """A cell. A text that begins as a formula stays the text it is."""
    if value is None:
        return None
    if isinstance(value, str):  # what looks like a character's code would be read as one
        value = _CODE.sub("_x005F_", value)
    cell = WriteOnlyCell(sheet, value)
    if isinstance(value, str):
        cell.data_type = "s"
    cell.style = style
    if isinstance(value, str) and value.startswith(("=", "+", "-", "@")):
        cell.quotePrefix = True
    return cell


def _choice(name: str, cells: str) -> DataValidation:
    """A drop-down. Another word only gives a warning: the validator knows what is allowed."""
    choice = DataValidation("list", formula1=name, allow_blank=True, errorStyle="warning")
    choice.error, choice.showErrorMessage = say.UNKNOWN_WORD, True
    choice.add(cells)
    return choice


class _Lists:
    """The words of all drop-downs, a column a list, on a sheet of their own."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._lists: dict[str, tuple[list[str], list[str]]] = {}

    def of(self, column: Column) -> str:
        """The name of a column's list of words, or nothing where only several words will do."""
        if column.form in ("choice", "yes-no"):
            choices = list(column.choices or ("ja", "nej"))
            return self._named("valg_" + "_".join(c[:3] for c in choices), choices, choices)
        if not column.target:
            return ""
        found = [word for word in self._words.of(column.target) if word.offered]
        name = self._named(column.target, [w.id for w in found], [w.label for w in found])
        return name if column.form == "term" else ""

    def _named(self, name: str, ids: list[str], labels: list[str]) -> str:
        name = f"k_{name}".replace("-", "_")
        if ids:
            self._lists[name] = ids, labels
        return name if ids else ""

    def write(self, file: Workbook) -> None:
        sheet = file.create_sheet(say.WORDS)
        sheet.sheet_state = "hidden"
        sheet.freeze_panes = "A2"
        table: list[list[str]] = []
        for place, (name, (ids, labels)) in enumerate(self._lists.items()):
            letter = get_column_letter(2 * place + 1)
            sheet.column_dimensions[letter].width = 34
            sheet.column_dimensions[get_column_letter(2 * place + 2)].width = 44
            where = f"'{say.WORDS}'!${letter}$2:${letter}${len(ids) + 1}"
            file.defined_names[name] = DefinedName(name, attr_text=where)
            table += [[name.removeprefix("k_"), *ids], ["", *labels]]
        for row, cells in enumerate(zip_longest(*table)):
            style = "k-tekst" if row else "k-overskrift"
            sheet.append([_cell(sheet, cell, style) for cell in cells])
