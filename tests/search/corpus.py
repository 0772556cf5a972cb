"""The words of the embedded catalogue: what the language must be good at."""

from __future__ import annotations

from functools import cache

from generator.search.danish import words
from tests.projects import REPOSITORY


@cache
def catalogue_words() -> tuple[str, ...]:
    """Every word of every file of the embedded catalogue, in alphabetical order."""
    found: set[str] = set()
    for folder in ("catalogue", "companies"):
        for file in (REPOSITORY / folder).rglob("*.yml"):
            found.update(words(file.read_text("utf-8")))
    return tuple(sorted(found))
