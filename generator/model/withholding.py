"""The public view of plain data: what is left of it when all that is not public is taken out.

This is the one place where something is withheld, because it is internal or because it counts too
few people: whatever is made of the public edition is made of what :func:`public` gives, from the
models' shapes, so no output can know of anything else.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from pydantic import BaseModel

from generator.model.discretion import TOO_FEW, Counted, Discretion, also_hidden
from generator.model.guarded import INTERNAL, NO, PUBLIC, YES, Guarded, Withholdable
from generator.model.kinds import former_ids
from generator.model.shapes import Group, List, Shape, Table, fields

Keys = tuple[str, ...]
"""A path of keys; what is in a list has the path of the list."""
Path = tuple[str | int, ...]
"""A path of keys and places in lists."""

Data = Mapping[str, Any]


class _Walk(NamedTuple):
    """Where one is: what is to be withheld there, the way to it, and what it is in."""

    discretion: Discretion
    always: frozenset[Keys] = frozenset()
    path: Path = ()
    around: tuple[Data, ...] = ()

    @property
    def keys(self) -> Keys:
        return tuple(step for step in self.path if isinstance(step, str))

    def into(self, step: str | int, data: Data | None = None) -> _Walk:
        around = self.around if data is None else (*self.around, data)
        return self._replace(path=(*self.path, step), around=around)


class Left(NamedTuple):
    """What is left of a value, None when it is nothing, and the paths of what is not."""

    value: Any
    internal: tuple[Path, ...] = ()
    few: tuple[Path, ...] = ()


def public(
    model: type[BaseModel],
    data: Data,
    discretion: Discretion = Discretion(),  # noqa: B008 - a frozen value
    always: frozenset[Keys] = frozenset(),
) -> dict[str, Any]:
    """A model's plain data without what is internal, too few people, or at the paths ``always``.

    A key that is taken out is named by ``kun_internt`` or ``for_få`` where there is such a field,
    so that a page can say why it is not shown. What is all public is given back equal.
    """
    left: dict[str, Any] = withhold(model, data, discretion, always).value
    return left


def withhold(
    model: type[BaseModel],
    data: Data,
    discretion: Discretion,
    always: frozenset[Keys] = frozenset(),
) -> Left:
    """As :func:`public`, with the exact places of what is taken out, by why."""
    return _group(model, data, _Walk(discretion, always), frozenset())


def withheld_paths(model: type[BaseModel], data: Data, discretion: Discretion) -> frozenset[Keys]:
    """The keys at which something in a model's plain data is not public."""
    left = withhold(model, data, discretion)
    found = (*left.internal, *left.few)
    return frozenset(tuple(step for step in path if isinstance(step, str)) for path in found)


def _is_public(model: type[BaseModel], data: Data) -> bool:
    if not issubclass(model, Withholdable):
        return True
    said = data.get(PUBLIC)
    return said in YES if said in YES + NO else model.is_public_unsaid(data)


def _with_tied(model: type[BaseModel], keys: frozenset[str]) -> frozenset[str]:
    """The keys with those that would give them away."""
    if not issubclass(model, Guarded):
        return keys
    return keys.union(*(tied for tied in model.tied if tied & keys))


def _internal_keys(model: type[BaseModel], data: Data) -> frozenset[str]:
    said = data.get(INTERNAL, ()) if issubclass(model, Guarded) else ()
    if not said:
        return frozenset()
    named = {key for key in said if isinstance(key, str)} if isinstance(said, tuple) else set()
    return _with_tied(model, frozenset(named))


def _group(model: type[BaseModel], data: Data, walk: _Walk, few: frozenset[str]) -> Left:
    known = fields(model)
    few = _with_tied(model, few) & data.keys()
    hidden = _internal_keys(model, data) & data.keys()
    if walk.always:
        hidden |= {key for key in data if (*walk.keys, key) in walk.always}
    gone, kept = set(hidden - few), dict[str, Any]()
    internal = [(*walk.path, key) for key in sorted(hidden)]
    of_few = [(*walk.path, key) for key in data if key in few]
    for key in data:
        if key in hidden or key in few:
            continue
        if _is_plain(data[key]):
            kept[key] = data[key]
            continue
        left = _value(known[key].shape if key in known else None, data[key], walk.into(key, data))
        internal += left.internal
        of_few += left.few
        if left.value is None and data[key] is not None:
            gone.add(key)
        else:
            kept[key] = left.value
    kept |= _named(model, data, gone, few)
    return Left(kept, tuple(internal), tuple(of_few))


def _is_plain(value: Any) -> bool:
    """Whether nothing is within a value, so that nothing of it can be withheld."""
    if isinstance(value, tuple):
        return not any(isinstance(each, dict | tuple) for each in value)
    return not isinstance(value, dict)


def _named(
    model: type[BaseModel], data: Data, gone: set[str], few: frozenset[str]
) -> dict[str, tuple[str, ...]]:
    """The keys that are taken out, by why."""
    found: dict[str, tuple[str, ...]] = {}
    if issubclass(model, Guarded) and (named := gone & model.may_be_internal().keys()):
        found[INTERNAL] = tuple(sorted(named))
    if issubclass(model, Counted) and (said := few & set(model.people)):
        found[TOO_FEW] = tuple(sorted({*data.get(TOO_FEW, ()), *said}))
    return found


def _value(shape: Shape | None, value: Any, walk: _Walk) -> Left:
    match shape:
        case Group(model) if isinstance(value, dict):
            return _items(model, (value,), walk)[0]
        case List(item) if isinstance(value, tuple):
            return _list(item, value, walk)
        case List(item):
            return _value(item, value, walk)
        case Table(item) if isinstance(value, dict):
            found = {key: _value(item, each, walk.into(str(key))) for key, each in value.items()}
            return _joined({key: left.value for key, left in found.items()}, [*found.values()])
    return Left(value)


def _list(item: Shape, values: tuple[Any, ...], walk: _Walk) -> Left:
    if isinstance(item, Group) and all(isinstance(each, dict) for each in values):
        left = _items(item.model, values, walk, in_list=True)
    else:
        left = [_value(item, each, walk.into(n)) for n, each in enumerate(values)]
    kept = tuple(each.value for each in left if each.value is not None)
    return _joined(kept if kept or not values else None, left)


def _joined(value: Any, parts: Sequence[Left]) -> Left:
    internal = tuple(path for part in parts for path in part.internal)
    return Left(value, internal, tuple(path for part in parts for path in part.few))


def _items(
    model: type[BaseModel], items: Sequence[Data], walk: _Walk, *, in_list: bool = False
) -> list[Left]:
    """What is left of groups that are beside each other."""
    few = _few(model, items, walk)
    left = []
    for number, item in enumerate(items):
        here = walk.into(number) if in_list else walk
        if _is_public(model, item):
            left.append(_group(model, item, here, few[number]))
        else:
            assert issubclass(model, Withholdable)
            left.append(Left(model.what_is_left(item), internal=(here.path,)))
    return left


def _few(model: type[BaseModel], items: Sequence[Data], walk: _Walk) -> list[frozenset[str]]:
    """The keys of each group that count too few people, also by what the others tell."""
    least = walk.discretion.least
    if not issubclass(model, Counted) or not least:
        return [frozenset()] * len(items)
    own = [
        frozenset[str]() if _is_quoted(item, walk) else model.few(item, walk.around, least)
        for item in items
    ]
    cells = [model.cell(i, is_hidden=bool(few)) for i, few in zip(items, own, strict=True)]
    beside = also_hidden(cells)
    all_keys = frozenset(model.people)
    return [
        all_keys & items[number].keys() if number in beside else few
        for number, few in enumerate(own)
    ]


def _is_quoted(item: Data, walk: _Walk) -> bool:
    """Whether a figure is one that a public source has published.

    Its source is its own, that of the nearest group around it, or all of the entry's.
    """
    own = walk.around[0].get("kilder", ()) if walk.around else ()
    cited = (data["kilde"] for data in (item, *reversed(walk.around)) if "kilde" in data)
    source = next(cited, None)
    sources = (source,) if source is not None else own
    return bool(sources) and all(walk.discretion.is_published(s, own) for s in sources)


def public_versions(
    model: type[BaseModel], versions: Sequence[tuple[str, Data]], discretion: Discretion
) -> list[dict[str, Any]]:
    """The public view of versions of entries of one kind, each behind its id.

    What is not public in one version of an entry is so in all: what was public once, or will be, is
    not given away by an older version. Entries are the same by an id, a former one or their name.
    """
    hidden: dict[str, frozenset[Keys]] = {}
    for id, data in versions:
        paths = withheld_paths(model, data, discretion)
        for name in _names(id, data) if paths else ():
            hidden[name] = hidden.get(name, frozenset()) | paths
    return [public(model, data, discretion, _hidden(hidden, id, data)) for id, data in versions]


def _names(id: str, data: Data) -> Iterator[str]:
    yield from (f"id {name}" for name in (id, *former_ids(data)))
    yield from (f"name {data[key]}" for key in ("titel", "navn") if key in data)


def _hidden(hidden: Mapping[str, frozenset[Keys]], id: str, data: Data) -> frozenset[Keys]:
    found = (hidden.get(name, frozenset()) for name in _names(id, data))
    return frozenset[Keys]().union(*found)
