"""A mapping (kortlægning): what the columns of someone's own sheet are in the catalogue."""

from collections.abc import Iterator, Mapping
from typing import Any, Literal, NamedTuple

from pydantic import Field

from generator.diagnostics import Diagnostic, error
from generator.model.base import Count, Line, Model
from generator.nodes import Document, read_document
from generator.tables.cells import Cell
from generator.tables.columns import columns_of
from generator.texts import sheets as say
from generator.validation import decode
from generator.validation.problems import nearest


class _File(Model):
    kind: Literal["tilbud", "virksomheder", "udbydere"] = Field(alias="slags")
    tab: Line | None = Field(None, alias="ark")
    heading_row: Count | None = Field(None, alias="overskrifter_i_række")
    columns: dict[str, str] = Field(alias="kolonner")
    fixed: dict[str, Any] = Field(default_factory=dict, alias="faste_værdier")
    ignored: tuple[Line, ...] = Field((), alias="udelad")
    words: dict[str, str] = Field(default_factory=dict, alias="ord")


class Mapped(NamedTuple):
    """A mapping that has passed: names of columns by heading, and what else it says."""

    kind: str
    tab: str
    heading_row: int
    columns: Mapping[str, str]
    fixed: Mapping[str, Cell]
    ignored: tuple[str, ...]
    words: Mapping[str, str]


def read_mapping(file: str, raw: bytes) -> tuple[Mapped | None, list[Diagnostic]]:
    """A mapping's file, or every problem that it has, each with its place."""
    document, found = read_document(file, raw)
    if document is None:
        return None, found
    model, problems = decode(_File, document)
    found.extend(problems)
    if model is None:
        return None, found
    found.extend(_unknown(document, model))
    if any(problem.is_error for problem in found):
        return None, found
    known = _names(model.kind)
    return Mapped(
        model.kind,
        model.tab or "",
        model.heading_row or 0,
        {heading: known[name.casefold()] for heading, name in model.columns.items()},
        {known[name.casefold()]: _cell(value) for name, value in model.fixed.items()},
        model.ignored,
        model.words,
    ), found


def _names(kind: str) -> Mapping[str, str]:
    """What a column can be called: its place in a file, or its heading."""
    columns = columns_of(kind)
    known = {column.heading.casefold(): column.name for column in columns}
    known |= {column.name.casefold(): column.name for column in columns}
    return known | {say.ID.casefold(): say.ID}


def _unknown(document: Document, model: _File) -> Iterator[Diagnostic]:
    known = _names(model.kind)
    shown = tuple(column.name for column in columns_of(model.kind))
    for heading, name in model.columns.items():
        if name.casefold() not in known:
            yield error(
                "vaerdi",
                document.position(("kolonner", heading)),
                field=heading,
                value=name,
                allowed=(say.ID.casefold(), *shown),
                suggestion=nearest(name, known),
            )
    for name in model.fixed:
        if name.casefold() not in known:
            place = document.position(("faste_værdier", name), key=True)
            yield error(
                "ukendt-noegle", place, key=name, known=shown, suggestion=nearest(name, known)
            )


def _cell(value: Any) -> Cell:
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    return value if isinstance(value, Cell) else str(value)
