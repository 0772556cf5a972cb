"""The hostile examples: each file's first line says what must become of it.

``error``: nothing is published, and the message names the line. ``warn``: a warning there,
and no error. ``escape``: accepted, and shown as plain text wherever it is shown. ``ok``:
not a word about it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from tests.support.catalogue import EXAMPLES

FOLDER = EXAMPLES / "hostile"

_EXPECTATION = re.compile(
    r"# MUST: (?P<verdict>error|escape|warn|ok)(?: line=(?P<line>\d+) code=(?P<code>\S+))? \|"
)


class Case(NamedTuple):
    """A hostile file with what is expected of it; ``line`` is 0 where none is."""

    path: Path
    verdict: str
    line: int
    code: str

    @property
    def file(self) -> str:
        """Where the file lies in the catalogue that it is tried in."""
        return f"catalogue/offers/{self.path.name}"


def cases() -> list[Case]:
    """Every hostile file, by name."""
    return [_case(path) for path in sorted(FOLDER.glob("*.yml"))]


def escape_paths() -> Iterator[Path]:
    """The files that are accepted, so that the pages made of them must be harmless."""
    return (case.path for case in cases() if case.verdict == "escape")


def _case(path: Path) -> Case:
    raw = path.read_bytes()
    text = raw.decode("utf-16" if raw.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8")
    expected = _EXPECTATION.match(text)
    assert expected is not None, path
    line, code = int(expected["line"] or 0), expected["code"] or ""
    assert bool(code) == (expected["verdict"] in ("error", "warn")), path
    return Case(path, expected["verdict"], line, code)
