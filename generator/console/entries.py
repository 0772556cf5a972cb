"""The entries that a command's arguments name."""

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


class EntryFile(NamedTuple):
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
        """The file's contents, or None when it cannot be read."""
        document, _ = read_document(self.path, self.raw)
        return document.data if document is not None else None


def entry_files(sources: Sources) -> list[EntryFile]:
    return [
        EntryFile(kind, entry_id(file.path), file.path, file.raw) for kind, file in sources.entries
    ]


def find_entry(entries: Sequence[EntryFile], name: str) -> EntryFile | None:
    """The one entry with an id, a ``kind/id`` or a file's path. Reports why when it is None."""
    meant = posixpath.normpath(name)  # a shell may have written ./ before a path
    found = [entry for entry in entries if meant in (entry.id, entry.name, entry.path)]
    if len(found) == 1:
        return found[0]
    if found:
        sys.stderr.write(say.several_entries(name, [entry.name for entry in found]))
    else:
        names = [entry.name if "/" in name else entry.id for entry in entries]
        sys.stderr.write(say.no_such_entry(name, nearest(name, names)))
    return None


def with_change(entry: EntryFile, change: Change) -> bytes | None:
    """The bytes of an entry's file with a field changed. Reports why when they are None."""
    new = with_values(entry.path, entry.raw, [change], keys_of(KINDS[entry.kind].model))
    if new is None:
        readable = entry.data is not None
        sys.stderr.write(say.cannot_set(entry.path, str(change.path[0]), readable=readable))
    return new
