"""What a workbook is before it is opened: too large, locked, or with cells that have no value.

The reader unfolds a sheet to its last cell, and gives nothing for a formula that has gone
wrong. So both are looked for in the file itself.
"""

import re
from collections.abc import Iterator, Mapping
from io import BytesIO
from xml.etree import ElementTree as ET
from zipfile import BadZipFile, ZipFile

MAX_BYTES = 150 * 1024 * 1024
"""What a workbook may hold when it is unpacked: ten thousand entries take 60 MB."""
MAX_CELLS = 5_000_000
"""What the reader may unfold a sheet to."""

_CELL = re.compile(
    rb'<(?:\w+:)?c r="(?P<letters>[A-Z]{1,3})(?P<row>[0-9]{1,7})"(?P<marks>[^>]*)(?<!/)>'
    rb"(?P<held>.*?)</(?:\w+:)?c>",
    re.DOTALL,
)
_VALUE = re.compile(rb"<(?:\w+:)?(?:v>[^<]|is>)")
_OLE = b"\xd0\xcf\x11\xe0"
_NS = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_REL = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


class UnreadableError(Exception):
    """A file that is no workbook we open; its reason is a key of the Danish texts."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


Faults = Mapping[tuple[int, int], str]
"""Cells (row and column from 0) whose formula has gone wrong or was never reckoned."""


def inspected(raw: bytes) -> Mapping[str, Faults]:
    """The faulty cells of each sheet, by its name. Raises for what must not be opened."""
    if raw.startswith(_OLE):
        locked = "EncryptedPackage".encode("utf-16-le") in raw
        raise UnreadableError("kode" if locked else "xls")
    try:
        with ZipFile(BytesIO(raw)) as packed:
            if sum(part.file_size for part in packed.infolist()) > MAX_BYTES:
                raise UnreadableError("stor")
            return {name: _faults(packed.read(path)) for name, path in _sheets(packed)}
    except (BadZipFile, KeyError, ET.ParseError, NotImplementedError, RuntimeError, EOFError) as e:
        raise UnreadableError("ikke-ark") from e


def _sheets(packed: ZipFile) -> Iterator[tuple[str, str]]:
    """The name and the part of every sheet."""
    links = ET.fromstring(packed.read("xl/_rels/workbook.xml.rels"))  # noqa: S314 - see below
    # Entities cannot grow without end: expat has its own limit, and the parts are measured.
    targets = {link.get("Id"): link.get("Target", "") for link in links}
    book = ET.fromstring(packed.read("xl/workbook.xml"))  # noqa: S314
    for sheet in book.iter(f"{_NS}sheet"):
        target = targets.get(sheet.get(_REL), "")
        path = target.removeprefix("/") if target.startswith("/") else f"xl/{target}"
        if path in packed.namelist():
            yield sheet.get("name", ""), path


def _faults(part: bytes) -> Faults:
    found: dict[tuple[int, int], str] = {}
    last_row = last_column = 0
    for cell in _CELL.finditer(part):
        held, marks = cell["held"], cell["marks"]
        filled = _VALUE.search(held) is not None
        formula = b"<f" in held
        if not filled and not formula:
            continue
        row, column = int(cell["row"]) - 1, _number(cell["letters"])
        last_row, last_column = max(last_row, row), max(last_column, column)
        if b't="e"' in marks:
            found[row, column] = "fejl"
        elif formula and not filled and b't="str"' not in marks:
            found[row, column] = "ikke-regnet"
    if (last_row + 1) * (last_column + 1) > MAX_CELLS:
        raise UnreadableError("udstrakt")
    return found


def _number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number - 1
