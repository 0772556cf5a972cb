"""Diagnostics as a command prints them."""

import os
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from generator.diagnostics import Diagnostic
from generator.files.sources import read_lines
from generator.render.diagnostics import RENDERERS, as_github, as_text


def render(root: Path, diagnostics: Sequence[Diagnostic], format: str) -> str:
    """All diagnostics in a format. As text, each with the line of the file that it is about."""
    if format == "github":
        _add_to_summary(as_github.rest(diagnostics))
    if format != "text":
        return RENDERERS[format](diagnostics)

    @lru_cache(maxsize=64)
    def lines(file: str) -> list[str]:
        return read_lines(root, file)

    def line_of(file: str, line: int) -> str:
        found = lines(file)
        return found[line - 1].rstrip("\r") if line <= len(found) else ""

    return as_text.render(diagnostics, line_of)


def _add_to_summary(markdown: str) -> None:
    """Add to the page of a run on GitHub, where there is one."""
    page = os.environ.get("GITHUB_STEP_SUMMARY")
    if page and markdown:
        with Path(page).open("a", encoding="utf-8") as summary:
            summary.write(markdown)
