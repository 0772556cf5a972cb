"""The public view of plain data: what is left when all that is internal is taken out.

This is the one place where something is withheld: whatever is made of the public edition is made
of what :func:`public` gives, from the models' shapes, so no output can know of anything else.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pydantic import BaseModel

from generator.model.guarded import INTERNAL, NO, PUBLIC, YES, Guarded, Withholdable
from generator.model.kinds import former_ids
from generator.model.shapes import Group, List, Shape, Table, fields

Keys = tuple[str, ...]
"""A path of keys; what is in a list has the path of the list."""

Data = Mapping[str, Any]


def public(
    model: type[BaseModel], data: Data, always: frozenset[Keys] = frozenset()
) -> dict[str, Any]:
    """A model's plain data without what is internal in it, nor what is at the paths ``always``.

    A key that is taken out is named by ``kun_internt`` where there is such a field, so that
    a page can say that it is not shown. What is all public is given back equal.
    """
    return _group(model, data, (), always)


def internal_paths(model: type[BaseModel], data: Data) -> frozenset[Keys]:
    """Where a model's plain data holds something internal."""
    return frozenset(_paths(Group(model), data, ()))


def _paths(shape: Shape | None, value: Any, path: Keys) -> Iterator[Keys]:
    match shape:
        case Group(model) if isinstance(value, dict):
            yield from _paths_in(model, value, path)
        case List(item):
            for each in value if isinstance(value, tuple) else (value,):
                yield from _paths(item, each, path)
        case Table(item) if isinstance(value, dict):
            for key, each in value.items():
                yield from _paths(item, each, (*path, str(key)))


def _paths_in(model: type[BaseModel], data: Data, path: Keys) -> Iterator[Keys]:
    if not _is_public(model, data):
        yield path
    yield from ((*path, key) for key in _internal_keys(model, data))
    for key, shape in _inside(model, data):
        yield from _paths(shape, data[key], (*path, key))


def _inside(model: type[BaseModel], data: Data) -> Iterator[tuple[str, Shape | None]]:
    known = fields(model)
    for key in data:
        yield key, known[key].shape if key in known else None


def _is_public(model: type[BaseModel], data: Data) -> bool:
    if not issubclass(model, Withholdable):
        return True
    said = data.get(PUBLIC)
    return said in YES if said in YES + NO else model.is_public_unsaid(data)


def _internal_keys(model: type[BaseModel], data: Data) -> set[str]:
    """The keys that a group says are internal, with those that would give them away."""
    if not issubclass(model, Guarded):
        return set()
    said = data.get(INTERNAL, ())
    named = {key for key in said if isinstance(key, str)} if isinstance(said, tuple) else set()
    return named.union(*(tied for tied in model.tied if tied & named))


def _group(
    model: type[BaseModel], data: Data, path: Keys, always: frozenset[Keys]
) -> dict[str, Any]:
    gone = _internal_keys(model, data)
    gone |= {key for key in data if (*path, key) in always}
    kept: dict[str, Any] = {}
    for key, shape in _inside(model, data):
        left = None if key in gone else _value(shape, data[key], (*path, key), always)
        if left is None and data[key] is not None:
            gone.add(key)
        elif key not in gone:
            kept[key] = left
    if issubclass(model, Guarded) and (named := gone & model.may_be_internal().keys()):
        kept[INTERNAL] = tuple(sorted(named))
    return kept


def _value(shape: Shape | None, value: Any, path: Keys, always: frozenset[Keys]) -> Any:
    """What is left of a value; None when it is nothing."""
    match shape:
        case Group(model) if isinstance(value, dict):
            if _is_public(model, value):
                return _group(model, value, path, always)
            assert issubclass(model, Withholdable)
            return model.what_is_left(value)
        case List(item) if isinstance(value, tuple):
            left = tuple(_value(item, each, path, always) for each in value)
            kept = tuple(each for each in left if each is not None)
            return kept if kept or not value else None
        case List(item):
            return _value(item, value, path, always)
        case Table(item) if isinstance(value, dict):
            return {k: _value(item, v, (*path, str(k)), always) for k, v in value.items()}
    return value


def public_versions(
    model: type[BaseModel], versions: Sequence[tuple[str, Data]]
) -> list[dict[str, Any]]:
    """The public view of versions of entries of one kind, each behind its id.

    What is internal in one version of an entry is so in all: what was public once, or will be, is
    not given away by an older version. Entries are the same by an id, a former one or their name.
    """
    hidden: dict[str, frozenset[Keys]] = {}
    for id, data in versions:
        paths = internal_paths(model, data)
        for name in _names(id, data) if paths else ():
            hidden[name] = hidden.get(name, frozenset()) | paths
    return [public(model, data, _hidden(hidden, id, data)) for id, data in versions]


def _names(id: str, data: Data) -> Iterator[str]:
    yield from (f"id {name}" for name in (id, *former_ids(data)))
    yield from (f"name {data[key]}" for key in ("titel", "navn") if key in data)


def _hidden(hidden: Mapping[str, frozenset[Keys]], id: str, data: Data) -> frozenset[Keys]:
    found = (hidden.get(name, frozenset()) for name in _names(id, data))
    return frozenset[Keys]().union(*found)
