"""What is kept from one run to the next: records in a file that can carry no code.

A pull request can bring any file, so nothing here is trusted: a record counts only if it was kept
by this user and the same version of the tool, which its digest proves: it is made with a key that
lies outside the project. What is odd is forgotten.
"""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from generator.files.private import signature

_TABLE = (
    "CREATE TABLE IF NOT EXISTS kept"
    " (part TEXT, name TEXT, value BLOB, digest BLOB, PRIMARY KEY (part, name))"
)
_READ = "SELECT name, value, digest FROM kept WHERE part = ?"
_WRITE = "INSERT OR REPLACE INTO kept VALUES (?, ?, ?, ?)"
_VERSION = "SELECT value FROM kept WHERE part = '' AND name = 'version'"
_REMOVE = "DELETE FROM kept WHERE part = ? AND name = ?"


Records = Mapping[str, bytes | None]
"""Records of one part by name; None for one that is to be removed."""


class Store:
    """Records by their part and name. ``version`` is that of all that writes them."""

    def __init__(self, path: Path, version: bytes) -> None:
        self._path, self._version = path, version

    def read(self, part: str) -> dict[str, bytes]:
        """The records of a part that can be relied on, by name."""
        if not self._path.is_file():
            return {}
        try:
            with self._opened() as database:
                rows = database.execute(_READ, (part,)).fetchall()
        except sqlite3.Error:
            return {}
        return {
            name: value
            for name, value, kept in rows
            if isinstance(name, str)
            and isinstance(value, bytes)
            and kept == self._digest(part, name, value)
        }

    def forget(self) -> None:
        """Remove all records."""
        self._path.unlink(missing_ok=True)

    def write(self, changes: Mapping[str, Records]) -> None:
        """Keep some records by part and name, and remove those that are None: all or nothing.

        Raises OSError when they cannot be kept.
        """
        try:
            self._write(changes)
        except sqlite3.OperationalError as failure:
            raise OSError(str(failure)) from failure
        except sqlite3.DatabaseError:  # not ours, or broken: nothing in it counts
            self._path.unlink(missing_ok=True)
            self._write(changes)

    def _write(self, changes: Mapping[str, Records]) -> None:
        with self._opened() as database, database:
            database.execute(_TABLE)
            if database.execute(_VERSION).fetchone() != (self._version,):
                database.execute("DELETE FROM kept")
                database.execute(_WRITE, ("", "version", self._version, b""))
            for part, records in changes.items():
                gone = [(part, name) for name, value in records.items() if value is None]
                database.executemany(_REMOVE, gone)
                kept = ((name, value) for name, value in records.items() if value is not None)
                rows = ((part, *one, self._digest(part, *one)) for one in kept)
                database.executemany(_WRITE, rows)

    def _digest(self, part: str, name: str, value: bytes) -> bytes:
        return signature(self._version, part.encode(), name.encode(), value)

    @contextmanager
    def _opened(self) -> Iterator[sqlite3.Connection]:
        database = sqlite3.connect(self._path)
        try:
            # What is lost when the power goes is found out again.
            database.execute("PRAGMA synchronous = OFF")
            yield database
        finally:
            with suppress(sqlite3.Error):
                database.close()
