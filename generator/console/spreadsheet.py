"""A spreadsheet on the disk: its tables, and a copy of it with the problems marked."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from generator.console import RefusalError
from generator.files.replace import replace_files
from generator.spreadsheets.guard import UnreadableError
from generator.spreadsheets.ods import is_ods
from generator.spreadsheets.reading import read_csv, read_workbook
from generator.tables.incoming import Problem, Tab
from generator.texts import tables as say

_MARK = ".fejl"


class Spreadsheet(NamedTuple):
    """The sheets of a file or a folder. ``raw`` is the bytes of a workbook, None for CSV."""

    path: Path
    tabs: list[Tab]
    raw: bytes | None

    def write_marked(self, problems: Sequence[Problem], headings: Mapping[str, int]) -> str:
        """Write copies with the problems beside their rows, and return their paths.

        ``headings`` is the number of each sheet's row of headings. Raises OSError.
        """
        from generator.spreadsheets.marked import (  # noqa: PLC0415
            marked_csv,
            marked_tabs,
            marked_workbook,
        )

        if self.raw is not None:
            copy = self.path.with_name(f"{self.path.stem}{_MARK}.xlsx")
            marked = None if is_ods(self.raw) else marked_workbook(self.raw, problems, headings)
            files = {copy.name: marked or marked_tabs(self.tabs, problems, headings)}
            replace_files(copy.parent, files)
            return str(copy)
        folder = self.path if self.path.is_dir() else self.path.parent
        files = {}
        for tab in self.tabs:
            found = [problem for problem in problems if problem.tab == tab.name]
            if found:
                raw = marked_csv(tab.rows, found, headings.get(tab.name, 1))
                files[f"{tab.name}{_MARK}.csv"] = raw
        replace_files(folder, files)
        return ", ".join(str(folder / name) for name in files)


def read_spreadsheet(path: Path) -> Spreadsheet:
    """Every sheet of a workbook, of a CSV file or of a folder of them. Raises RefusalError."""
    try:
        if path.is_dir():
            names = sorted(path.glob("*.csv"))
            kept = [name for name in names if not name.stem.endswith(_MARK)]
            return Spreadsheet(path, [_csv(name, name.read_bytes()) for name in kept], None)
        raw = path.read_bytes()
    except FileNotFoundError as failure:
        raise unreadable(path, "mangler") from failure
    except OSError as failure:
        raise unreadable(path, "ikke-ark") from failure
    if path.suffix.casefold() == ".csv":
        return Spreadsheet(path, [_csv(path, raw)], None)
    try:
        return Spreadsheet(path, read_workbook(raw), raw)
    except UnreadableError as failure:
        raise unreadable(path, failure.reason) from failure


def _csv(path: Path, raw: bytes) -> Tab:
    try:
        return Tab(path.stem, read_csv(raw))
    except UnreadableError as failure:
        raise unreadable(path, failure.reason) from failure


def unreadable(path: Path, reason: str) -> RefusalError:
    """A file that cannot be read as a spreadsheet, and why: a key of the Danish texts."""
    return RefusalError(say.unreadable(str(path), reason))
