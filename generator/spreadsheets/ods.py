"""What an OpenDocument spreadsheet (.ods) is before it is opened, as ``guard`` does for Excel's.

The reader gives no merged cells, and for a formula that has gone wrong an empty text. A row or
a cell may be said to be repeated a million times, so what it would unfold to is reckoned first.
"""

from collections.abc import Iterator, Mapping
from io import BytesIO
from typing import NamedTuple
from xml.etree import ElementTree as ET
from zipfile import BadZipFile, ZipFile

from generator.spreadsheets.guard import MAX_BYTES, MAX_CELLS, UnreadableError

_MIME = b"application/vnd.oasis.opendocument.spreadsheet"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_TYPE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}value-type"
_OWN_TYPE = "{urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0}value-type"
_CELLS = frozenset({f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell"})


class Seen(NamedTuple):
    """A sheet's merged areas and faulty cells, as ``Tab`` has them."""

    merged: list[tuple[int, int, int, int]]
    faults: dict[tuple[int, int], str]


def is_ods(raw: bytes) -> bool:
    """Whether a file says that it is an OpenDocument spreadsheet."""
    try:
        with ZipFile(BytesIO(raw)) as packed:
            return packed.read("mimetype").startswith(_MIME)
    except (BadZipFile, KeyError, NotImplementedError, RuntimeError, EOFError):
        return False


def inspected(raw: bytes) -> Mapping[str, Seen]:
    """What is seen in each sheet, by its name. Raises for what must not be opened."""
    try:
        with ZipFile(BytesIO(raw)) as packed:
            if sum(part.file_size for part in packed.infolist()) > MAX_BYTES:
                raise UnreadableError("stor")
            if b"encryption-data" in packed.read("META-INF/manifest.xml"):
                raise UnreadableError("kode")
            return dict(_sheets(packed.read("content.xml")))
    except (BadZipFile, KeyError, ET.ParseError, NotImplementedError, RuntimeError, EOFError,
            ValueError) as failure:  # fmt: skip
        raise UnreadableError("ikke-ark") from failure


def _sheets(content: bytes) -> Iterator[tuple[str, Seen]]:
    name, seen, row, last_row, last_column = "", Seen([], {}), 0, 0, 0
    # Entities cannot grow without end: expat has its own limit, and the part is measured.
    for event, element in ET.iterparse(BytesIO(content), ("start", "end")):  # noqa: S314
        if event == "start":
            if element.tag == f"{_TABLE}table":
                name, seen, row = element.get(f"{_TABLE}name", ""), Seen([], {}), 0
                last_row = last_column = 0
        elif element.tag == f"{_TABLE}table-row":
            width = _row(element, row, seen)
            row += _number(element, "number-rows-repeated")
            if width:
                last_row, last_column = row, max(last_column, width)
            if last_row * last_column > MAX_CELLS:
                raise UnreadableError("udstrakt")
            element.clear()
        elif element.tag == f"{_TABLE}table":
            yield name, seen


def _row(element: ET.Element, row: int, seen: Seen) -> int:
    """How many cells a row has, to the last that is filled; its faults and areas are kept."""
    column = width = 0
    for cell in element:
        if cell.tag not in _CELLS:
            continue
        down, right = (_number(cell, f"number-{way}-spanned") for way in ("rows", "columns"))
        if down > 1 or right > 1:
            seen.merged.append((row, column, row + down - 1, column + right - 1))
        if cell.get(_OWN_TYPE) == "error":
            seen.faults[row, column] = "fejl"
        elif cell.get(f"{_TABLE}formula") and cell.get(_TYPE) is None:
            seen.faults[row, column] = "ikke-regnet"
        column += _number(cell, "number-columns-repeated")
        width = column if cell.get(_TYPE) is not None else width
    return width


def _number(element: ET.Element, name: str) -> int:
    return int(element.get(f"{_TABLE}{name}", "1"))
