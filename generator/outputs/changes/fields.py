"""Two states of one thing's plain data, field by field."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple, TypeGuard

from pydantic import BaseModel

from generator.model.markdown import plain_blocks
from generator.model.offer import Price
from generator.model.shapes import List, Shape, Table, fields
from generator.outputs.changes.items import Pairs, is_words, model_within, paired
from generator.outputs.changes.values import Names, as_it_stands, called, cut, in_words
from generator.outputs.shared.wording import Block, compared
from generator.texts import changes as say
from generator.texts import labels, numbers, schemas

# Texts no longer than this are quoted whole, old and new.
_QUOTED = 60

# What is told first of an entry, and what last; the rest stands in the order of its model.
_FIRST = (
    *("status", "titel", "navn", "kapacitet", "pladser", "pris", "effekt", "varighed", "optag"),
    *("målgrupper", "redskab", "gyldig_fra", "gyldig_til", "aftale", "versioner"),
)
_LAST = ("kilder", "ansvarlig", "gennemgået")
_UNITS = {"andel": " %"}


class FieldChange(NamedTuple):
    """A field that is not as it was, in Danish words.

    ``path`` leads to it through keys and the names of things in lists. ``old`` and ``new`` are
    its values, empty where there is none; ``added`` and ``removed`` what a list has got and lost;
    ``text`` a running text set against what it was.
    """

    path: tuple[str, ...]
    label: str
    old: str = ""
    new: str = ""
    note: str = ""
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    text: tuple[Block, ...] = ()


class _At(NamedTuple):
    """Where in an entry: its path, its label, the group's heading and the things around it."""

    names: Names
    path: tuple[str, ...] = ()
    label: str = ""
    group: str = ""
    items: tuple[str, ...] = ()

    @property
    def _in_word(self) -> bool:
        return len(self.path) == 2 and self.path[0] == "termer"

    def field(self, model: type[BaseModel], key: str) -> _At:
        """One step further: ``ledige pladser (virksomhedspraktik)``, ``kontakt, telefon``."""
        title = _lower(schemas.title(model, key))
        # That a vocabulary's words are words goes without saying.
        alone = schemas.stands_alone(model, key) or not self.group or self._in_word
        named = f" ({', '.join(self.items)})" if self.items else ""
        label = f"{title if alone else f'{self.group}, {title}'}{named}"
        return self._replace(path=(*self.path, key), label=label, group=title)


def field_changes(
    model: type[BaseModel], old: Mapping[str, Any], new: Mapping[str, Any], names: Names
) -> tuple[FieldChange, ...]:
    """What is not as it was, what matters most first.

    ``old`` and ``new`` are plain data as the reader gives it: mappings, tuples and scalars under
    the keys of the files; an empty mapping where there is nothing. They need not be valid.
    """
    return tuple(sorted(_group(model, old, new, _At(names)), key=_weight))


def _weight(change: FieldChange) -> int:
    key = change.path[0]
    if key in _FIRST:
        return _FIRST.index(key)
    return len(_FIRST) + (1 + _LAST.index(key) if key in _LAST else 0)


Group = Mapping[str, Any]
Both = tuple[Any, Any]
"""What stood in a place, and what stands there now; None where there is nothing."""


def _group(model: type[BaseModel], old: Group, new: Group, at: _At) -> Iterator[FieldChange]:
    known = fields(model)
    for key, (shape, _) in known.items():
        if model is Price and key in ("beløb", "enhed"):
            if key == "beløb" and any(old.get(k) != new.get(k) for k in ("beløb", "enhed")):
                yield _price(old, new, at)
        elif old.get(key) != new.get(key):
            yield from _field(shape, (old.get(key), new.get(key)), at.field(model, key))
    for key in _unlike(old, new):
        if key not in known:
            yield _as_they_stand(old.get(key), new.get(key), (*at.path, key), key)


def _unlike(old: Group, new: Group) -> Iterator[str]:
    keys = (*old, *(key for key in new if key not in old))
    return (key for key in keys if old.get(key) != new.get(key))


def _as_they_stand(old: Any, new: Any, path: tuple[str, ...], label: str) -> FieldChange:
    was, now = (as_it_stands(value) if value is not None else "" for value in (old, new))
    return FieldChange(path, label, was, now)


def _field(shape: Shape, both: Both, at: _At) -> Iterator[FieldChange]:
    old, new = both
    model = model_within(shape)
    are_groups = all(isinstance(value, Mapping | None) for value in both)
    if model and are_groups:
        yield from _group(model, old or {}, new or {}, at)
    elif isinstance(shape, List):
        yield from _list(shape.item, (_listed(old), _listed(new)), at)
    elif isinstance(shape, Table) and are_groups:
        for key in _unlike(old or {}, new or {}):
            was, now = ((value or {}).get(key) for value in both)
            yield _as_they_stand(was, now, (*at.path, key), f"{at.label} ({key})")
    else:
        yield from _value(shape, old, new, at)


def _listed(value: Any) -> tuple[Any, ...]:
    if value is None:
        return ()
    return value if isinstance(value, tuple) else (value,)


def _value(shape: Shape, old: Any, new: Any, at: _At) -> Iterator[FieldChange]:
    if isinstance(old, str) and isinstance(new, str) and is_words(shape):
        if " ".join(old.split()) == " ".join(new.split()):
            return
        if max(len(old), len(new)) > _QUOTED:
            yield _text(old, new, at)
            return
    was, now = in_words(shape, old, at.names), in_words(shape, new, at.names)
    if was != now:
        unit = _UNITS.get(at.path[-1], "")
        yield FieldChange(at.path, at.label, was if now else was + unit, now + unit if now else now)


def _text(old: str, new: str, at: _At) -> FieldChange:
    if plain_blocks(old) == plain_blocks(new):
        return FieldChange(at.path, at.label, note=say.LAYOUT_ONLY)
    return FieldChange(at.path, at.label, text=compared(old, new))


def _list(
    item: Shape, both: tuple[tuple[Any, ...], tuple[Any, ...]], at: _At
) -> Iterator[FieldChange]:
    pairs: Pairs = paired(item, *both)
    model = model_within(item)
    for old, new in pairs.changed:
        if model is not None:
            yield from _item(model, old, new, at)
        else:
            yield from _value(item, old, new, at)
    added, removed = (
        tuple(cut(in_words(item, value, at.names)) for value in values)
        for values in (pairs.added, pairs.removed)
    )
    if added or removed:
        yield FieldChange(at.path, at.label, added=added, removed=removed)
    elif pairs.reordered:
        yield FieldChange(at.path, at.label, note=say.NEW_ORDER)


def _item(model: type[BaseModel], old: Group, new: Group, at: _At) -> Iterator[FieldChange]:
    """The fields of a thing in a list, told with its name."""
    name = called(model, new, at.names)
    items = at.items if model is Price else (*at.items, name)
    yield from _group(model, old, new, at._replace(path=(*at.path, name), items=items))


def _price(old: Group, new: Group, at: _At) -> FieldChange:
    """``1.650 → 1.700 kr. pr. uge (+3,0 %)``: the unit once, when it is the same."""
    kind = str(new.get("art") or old.get("art") or "pris")
    path, label = (*at.path, "beløb"), labels.PRICE_KIND.get(kind, kind).lower()
    before, now = (value.get("beløb") for value in (old, new))
    was, became = (_amount(value, at) for value in (old, new))
    if _is_number(before) and _is_number(now) and old.get("enhed") == new.get("enhed"):
        return FieldChange(path, label, numbers.money(before), became, say.growth(before, now))
    return FieldChange(path, label, was, became)


def _amount(price: Group, at: _At) -> str:
    amount, unit = price.get("beløb"), price.get("enhed")
    words = numbers.money(amount) if _is_number(amount) else as_it_stands(amount or "")
    return f"{words} {at.names('prisenheder', unit) if isinstance(unit, str) else ''}".strip()


def _is_number(value: Any) -> TypeGuard[float]:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _lower(title: str) -> str:
    """A heading within a sentence; an abbreviation stays."""
    return title if title[1:2].isupper() else title[:1].lower() + title[1:]
