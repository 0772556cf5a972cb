"""A problem found in the data, as a frozen value without prose.

The Danish sentence and the remedy are added by :mod:`generator.texts` when a
diagnostic is rendered, so wording lives in one place.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

Params = Mapping[str, "str | int | bool | tuple[str, ...]"]


class Severity(StrEnum):
    """How bad a problem is: an error stops publication, a warning does not."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A place in a source file. Line and column count from 1."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One problem: what (code, params), how bad (severity) and where (position).

    ``related`` holds other places that belong to the same problem, for instance
    the first of two keys that are alike.
    """

    code: str
    severity: Severity
    position: Position
    params: Params = field(default_factory=dict)
    related: tuple[Position, ...] = ()

    @property
    def is_error(self) -> bool:
        return self.severity is Severity.ERROR

    def beside(self, *places: Position) -> Diagnostic:
        """The same problem with other places that belong to it."""
        return replace(self, related=places)

    def sort_key(self) -> tuple[Position, str]:
        return (self.position, self.code)


def error(code: str, position: Position, **params: str | int | tuple[str, ...]) -> Diagnostic:
    """A diagnostic that stops publication."""
    return Diagnostic(code, Severity.ERROR, position, params)


def warning(code: str, position: Position, **params: str | int | tuple[str, ...]) -> Diagnostic:
    """A diagnostic that is shown but lets the site be published."""
    return Diagnostic(code, Severity.WARNING, position, params)


def apply_levels(
    diagnostics: list[Diagnostic], levels: Mapping[str, Severity | None]
) -> list[Diagnostic]:
    """Raise, lower or drop diagnostics as the settings say (None drops), sorted.

    Of those that are alike the first is kept.
    """
    kept = [
        replace(found, severity=levels.get(found.code, found.severity) or found.severity)
        for found in diagnostics
        if levels.get(found.code, found.severity) is not None
    ]
    unique: dict[object, Diagnostic] = {}
    for found in kept:
        params = tuple(sorted(found.params.items(), key=str))
        unique.setdefault((found.code, found.position, params), found)
    return sorted(unique.values(), key=Diagnostic.sort_key)
