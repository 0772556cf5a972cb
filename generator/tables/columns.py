"""The columns of a kind of entry, made from its model: one for each value that fits in a cell."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from types import NoneType
from typing import Annotated, Any, Literal, NamedTuple, get_args, get_origin, get_type_hints

from pydantic import BaseModel, StringConstraints

from generator.model.base import Boolean, Day, Reference, Text
from generator.model.fields import by_key, flat, keys_of
from generator.model.kinds import KINDS
from generator.model.offer import Price, TargetGroup
from generator.model.quantities import Amount, Duration
from generator.model.references import Path
from generator.model.sources import Citation
from generator.texts import schemas as fields
from generator.texts import sheets as say

_LEFT_OUT = frozenset({"eksempel", "Seats.steder"})
_DIGITS = re.compile(r"\^\[0-9\]\{([0-9]+)\}\$")


class Column(NamedTuple):
    """A column: where its value stands, in what form, and what may stand in it.

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
        item = get_args(by_key(KINDS[kind].model)[key].annotation)[0]
        found.append(Sheet(name, kind, tuple(_columns(item, (), key)), key, first))
    return tuple(found)


@cache
def columns_of(kind: str) -> tuple[Column, ...]:
    """The columns of a kind of entry, in the order of its file."""
    model = KINDS[kind].model
    order = keys_of(model)
    return tuple(sorted(_columns(model, (), ""), key=lambda c: order.index(str(c.path[0]))))


def _columns(model: type[BaseModel], path: Path, title: str) -> Iterator[Column]:
    hints = get_type_hints(model, include_extras=True)
    for name, field in model.model_fields.items():
        key = field.alias or name
        if key in _LEFT_OUT or f"{model.__name__}.{key}" in _LEFT_OUT:
            continue
        told = fields.field(model, key)
        marks = [mark for mark in field.metadata if isinstance(mark, Reference | StringConstraints)]
        yield from _of(hints[name], marks, (*path, key), _Told(told, title, model, key))


class _Told(NamedTuple):
    told: dict[str, Any]
    above: str
    model: type[BaseModel]
    key: str


def _of(annotation: Any, marks: Sequence[Any], path: Path, told: _Told) -> Iterator[Column]:
    """The columns of a field: one, those of a group, or none for what fits in no cell."""
    annotation, marks = _bare(annotation, marks)
    form = _form(annotation)
    if form:
        yield _column(path, form, told)
        if annotation is Duration:
            note = _Told(fields.field(Duration, "note"), told.told["title"], Duration, "note")
            yield _column((*path, "note"), "text", note)
    elif get_origin(annotation) is Literal:
        yield _column(path, "choice", told, choices=tuple(map(str, get_args(annotation))))
    elif get_origin(annotation) is tuple:
        yield from _listed(get_args(annotation)[0], path, told)
    elif isinstance(annotation, type) and issubclass(annotation, BaseModel):
        if annotation is not Citation:
            yield from _columns(annotation, path, told.told["title"])
    else:
        yield from _scalar(annotation, marks, path, told)


def _bare(annotation: Any, marks: Sequence[Any]) -> tuple[Any, list[Any]]:
    """A type without what is optional and what is marked, but for those that are known whole."""
    found = [*marks]
    while not _form(annotation):
        arguments = get_args(annotation)
        if get_origin(annotation) is Annotated:
            found += flat(arguments[1:])
            annotation = arguments[0]
        elif NoneType in arguments:
            annotation = next(a for a in arguments if a is not NoneType)
        else:
            break
    return annotation, found


def _listed(item: Any, path: Path, told: _Told) -> Iterator[Column]:
    bare, marks = _bare(item, ())
    if item in (Day, Text):
        yield _column(path, "dates" if item == Day else "lines", told)
    elif item is TargetGroup:
        yield _column(path, "groups", told, target="maalgrupper")
    elif item is Price:  # most offers have one; the others have a sheet of their own
        yield from _columns(item, (*path, 0), told.told["title"])
    target = next((mark.target for mark in marks if isinstance(mark, Reference)), "")
    if bare is str and target:
        form = "codes" if told.key == "kommune" else "words"
        yield _column(path, form, told, target=target)


def _scalar(annotation: Any, marks: Sequence[Any], path: Path, told: _Told) -> Iterator[Column]:
    target = next((mark.target for mark in marks if isinstance(mark, Reference)), "")
    patterns = [m.pattern for m in marks if isinstance(m, StringConstraints) and m.pattern]
    digits = next((int(m[1]) for p in patterns if (m := _DIGITS.fullmatch(str(p)))), 0)
    if annotation in (int, float):
        yield _column(path, "year" if told.key == "år" else "number", told)
    elif annotation is str:
        form = "term" if target else "text"
        yield _column(path, form, told)._replace(target=target, digits=digits)


def _column(
    path: Path, form: str, told: _Told, *, target: str = "", choices: tuple[str, ...] = ()
) -> Column:
    return Column(
        path,
        form,
        say.heading(path, told.above, str(told.told["title"])),
        say.note(told.told, form),
        target,
        choices,
    )


_FORMS = ((Amount, "amount"), (Boolean, "yes-no"), (Day, "date"), (Duration, "duration"))


def _form(annotation: Any) -> str:
    """The form of a type that fits in a cell whole, or nothing."""
    return next((form for known, form in _FORMS if annotation == known), "")
