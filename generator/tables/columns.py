"""The columns of a kind of entry, made from its model: one for each value that fits in a cell."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple

from pydantic import BaseModel

from generator.model.fields import keys_of
from generator.model.intake import Start
from generator.model.kinds import KINDS
from generator.model.offer import Price, TargetGroup
from generator.model.quantities import Amount, Duration
from generator.model.references import Path
from generator.model.shapes import Choice, Group, Kind, List, Scalar, Shape, fields
from generator.model.sources import Source
from generator.texts import schemas
from generator.texts import sheets as say

_LEFT_OUT = frozenset({"eksempel", "Seats.steder"})
_DIGITS = re.compile(r"\^\[0-9\]\{([0-9]+)\}\$")


class Column(NamedTuple):
    """A column: where its value is, in what form, and what may be in it.

    ``target`` is the vocabulary or the kind of entry that its words come from, ``choices``
    are fixed words, ``digits`` is the length of a number that is a text.
    """

    path: Path
    form: str
    heading: str
    note: str
    target: str = ""
    choices: tuple[str, ...] = ()
    digits: int = 0

    @property
    def name(self) -> str:
        """The place in a file as an editor writes it: ``kapacitet.ledige``."""
        return ".".join(step for step in self.path if isinstance(step, str))


class Sheet(NamedTuple):
    """A sheet: a row for each entry, or for each item of one of its lists from number ``first``."""

    name: str
    kind: str
    columns: tuple[Column, ...]
    list: str = ""
    first: int = 0


@cache
def sheets() -> tuple[Sheet, ...]:
    """Every sheet that there is."""
    found = [Sheet(say.SHEETS[kind], kind, columns_of(kind)) for kind in say.SHEETS]
    for name, kind, key, first in say.LIST_SHEETS:
        shape = fields(KINDS[kind].model)[key].shape
        assert isinstance(shape, List)
        assert isinstance(shape.item, Group)
        found.append(Sheet(name, kind, tuple(_columns(shape.item.model, (), key)), key, first))
    return tuple(found)


@cache
def columns_of(kind: str) -> tuple[Column, ...]:
    """The columns of a kind of entry, in the order of its file."""
    model = KINDS[kind].model
    order = keys_of(model)
    return tuple(sorted(_columns(model, (), ""), key=lambda c: order.index(str(c.path[0]))))


def _columns(model: type[BaseModel], path: Path, title: str) -> Iterator[Column]:
    for key, field in fields(model).items():
        if key not in _LEFT_OUT and f"{model.__name__}.{key}" not in _LEFT_OUT:
            about = _About(schemas.field(model, key), title, key)
            yield from _of(field.shape, (*path, key), about)


class _About(NamedTuple):
    """What is said of a field, the heading of the group that it is in, and its key."""

    words: dict[str, Any]
    above: str
    key: str

    @property
    def title(self) -> str:
        return str(self.words["title"])


def _of(shape: Shape, path: Path, about: _About) -> Iterator[Column]:
    """The columns of a field: one, those of a group, or none for what fits in no cell."""
    match shape:
        case Scalar():
            yield _scalar(shape, path, about)
        case Choice(values):
            yield _column(path, "choice", about)._replace(choices=tuple(map(str, values)))
        case List(item):
            yield from _listed(item, path, about)
        case Group(model) if model is Amount:
            yield _column(path, "amount", about)
        case Group(model) if model is Duration:
            yield _column(path, "duration", about)
            note = _About(schemas.field(Duration, "note"), about.title, "note")
            yield _column((*path, "note"), "text", note)
        case Group(model) if model is not Source:
            yield from _columns(model, path, about.title)


_FORMS: Mapping[Kind, str] = {
    **dict.fromkeys(("text", "address", "partial day"), "text"),
    **dict.fromkeys(("integer", "number"), "number"),
    "boolean": "yes-no",
    "day": "date",
}


def _scalar(shape: Scalar, path: Path, about: _About) -> Column:
    form = "term" if shape.target else "year" if shape.is_year else _FORMS[shape.kind]
    digits = _DIGITS.fullmatch(shape.pattern)
    column = _column(path, form, about)
    return column._replace(target=shape.target, digits=int(digits[1]) if digits else 0)


def _listed(item: Shape, path: Path, about: _About) -> Iterator[Column]:
    match item:
        case Scalar(target=target) if target:
            form = "codes" if about.key == "kommune" else "words"
            yield _column(path, form, about)._replace(target=target)
        case Group(model) if model is Start:
            yield _column(path, "starts", about)
        case Scalar(kind="text", pattern=""):
            yield _column(path, "lines", about)
        case Group(model) if model is TargetGroup:
            yield _column(path, "groups", about)._replace(target="maalgrupper")
        case Group(model) if model is Price:  # most offers have one; the others have a sheet
            yield from _columns(model, (*path, 0), about.title)


def _column(path: Path, form: str, about: _About) -> Column:
    heading = say.heading(path, about.above, about.title)
    return Column(path, form, heading, say.note(about.words, form))
