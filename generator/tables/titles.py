"""Which entries have a title, for rows that have no id."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

Files = Mapping[tuple[str, str], Mapping[str, Any] | None]
"""What each entry's file says, by kind and id; None when it cannot be read."""


class Titles:
    """The ids of all entries of a kind by what a field of theirs says."""

    def __init__(self, files: Files) -> None:
        self._files = files
        self._found: dict[str, dict[str, list[str]]] = {}

    def ids(self, kind: str, field: str, title: str) -> list[str]:
        """Those whose field says a title, capitals apart."""
        if kind not in self._found:
            found = self._found[kind] = {}
            for (other, id), data in self._files.items():
                if other == kind:
                    found.setdefault(str((data or {}).get(field, "")).casefold(), []).append(id)
        return self._found[kind].get(title.casefold(), [])
