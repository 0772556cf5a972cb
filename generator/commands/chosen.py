"""The entries that a command's arguments name."""

from __future__ import annotations

import posixpath
import sys
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from generator.edits.changes import Change
from generator.edits.values import with_values
from generator.model.fields import keys_of
from generator.model.ids import entry_id
from generator.model.kinds import KINDS
from generator.nodes import read_document
from generator.publishing.sources import Sources
from generator.texts import commands as say
from generator.validation.problems import nearest


class Chosen(NamedTuple):
    """An entry's kind, id and file."""

    kind: str
    id: str
    path: str
    raw: bytes

    @property
    def name(self) -> str:
        return f"{self.kind}/{self.id}"

    @property
    def data(self) -> Mapping[str, Any] | None:
        """What its file says, or None when it cannot be read."""
        document, _ = read_document(self.path, self.raw)
        return document.data if document is not None else None


def entries(sources: Sources) -> list[Chosen]:
    """Every entry that has a file."""
    return [
        Chosen(kind, entry_id(file.path), file.path, file.raw) for kind, file in sources.entries
    ]


def by_name(known: Sequence[Chosen], name: str) -> Chosen | None:
    """The one entry with an id, a ``kind/id`` or a file's path. None when it is told why not."""
    meant = posixpath.normpath(name)  # a shell may have written ./ before a path
    found = [one for one in known if meant in (one.id, one.name, one.path)]
    if len(found) == 1:
        return found[0]
    if found:
        sys.stderr.write(say.several_entries(name, [one.name for one in found]))
    else:
        likely = nearest(name, [one.name if "/" in name else one.id for one in known])
        sys.stderr.write(say.no_such_entry(name, likely))
    return None


def changed(one: Chosen, change: Change) -> bytes | None:
    """An entry's file with a field changed, or None when it is told why not."""
    new = with_values(one.path, one.raw, [change], keys_of(KINDS[one.kind].model))
    if new is None:
        readable = one.data is not None
        sys.stderr.write(say.cannot_set(one.path, str(change.path[0]), readable=readable))
    return new
