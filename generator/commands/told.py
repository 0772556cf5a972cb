"""Diagnostics as a command prints them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from generator.diagnostics import Diagnostic
from generator.files.sources import read_file
from generator.render.diagnostics import RENDERERS, as_text


def told(root: Path, diagnostics: Sequence[Diagnostic], format: str) -> str:
    """All diagnostics in a format. As text, each with the line of the file that it is about."""
    if format != "text":
        return RENDERERS[format](diagnostics)

    @lru_cache(maxsize=64)
    def lines(file: str) -> list[str]:
        try:
            raw = read_file(root, file) or b""
        except OSError:
            raw = b""
        return raw.decode("utf-8-sig", "replace").split("\n")

    def line_of(file: str, line: int) -> str:
        found = lines(file)
        return found[line - 1].rstrip("\r") if line <= len(found) else ""

    return as_text.render(diagnostics, line_of)
