"""What an import is to change, and what hinders it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from generator.edits.changes import Change
from generator.tables.incoming import Problem

Files = Mapping[tuple[str, str], Mapping[str, Any] | None]
"""What each entry's file says, by kind and id; None when it cannot be read."""


class Field(NamedTuple):
    """A field that changes: what it is called, the change, and its place in the book."""

    heading: str
    change: Change
    tab: str
    row: int
    column: int | None


@dataclass(slots=True)
class Plan:
    """What is to change, by kind and id; what hinders it, and what else there is to say."""

    new: dict[tuple[str, str], list[Field]] = field(default_factory=dict)
    changed: dict[tuple[str, str], list[Field]] = field(default_factory=dict)
    rows: dict[tuple[str, str], tuple[str, int]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)

    def fields(self, key: tuple[str, str]) -> list[Field]:
        return self.new[key] if key in self.new else self.changed.setdefault(key, [])
