"""Ids that are places in a page: no two of them may be the same address."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from generator.diagnostics import Diagnostic, error
from generator.model.ids import suggest_id
from generator.nodes import Document

Path = tuple[str | int, ...]


def repeated_ids(document: Document, *, of_page: bool) -> Iterator[Diagnostic]:
    """An error for every ``id`` that gives an address which another id before it has.

    ``of_page``: all ids of the file are on one page; else those of each list are compared.
    """
    taken: dict[Path, dict[str, str]] = defaultdict(dict)
    for path, id in _ids(document.data, ()):
        names, address = taken[() if of_page else path[:-2]], suggest_id(id)
        if address in names:
            yield error("dublet-id", document.position(path), value=id, other=names[address])
        names.setdefault(address, id)


def _ids(value: Any, path: Path) -> Iterator[tuple[Path, str]]:
    """The path and the text of every id in the items of lists."""
    if isinstance(value, Mapping):
        if path and isinstance(path[-1], int) and isinstance(value.get("id"), str):
            yield (*path, "id"), value["id"]
        for key, part in value.items():
            yield from _ids(part, (*path, key))
    elif isinstance(value, tuple):
        for number, part in enumerate(value):
            yield from _ids(part, (*path, number))
