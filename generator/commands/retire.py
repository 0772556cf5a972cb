"""``katalog retire``: an entry has come to its end, and keeps its words and its page."""

import sys
from dataclasses import dataclass
from pathlib import Path

from generator.console import RefusalError
from generator.console.entries import EntryFile, entry_files, find_entry, with_change
from generator.console.files import write_files
from generator.edits.changes import RETIRED
from generator.edits.rename import referring
from generator.model.fields import keys_of
from generator.model.kinds import KINDS
from generator.model.shared import in_use
from generator.publishing.sources import read_sources
from generator.texts import commands as say


@dataclass(frozen=True, slots=True)
class Options:
    """``name`` is the entry's id, ``kind/id`` or path."""

    root: Path
    name: str


def run(options: Options) -> int:
    """Give an entry the status of what has ended, and list who refers to it. 0 when it has it."""
    sources = read_sources(options.root)
    entry = find_entry(entry_files(sources), options.name)
    new = _with_ended_status(entry) if entry is not None else None
    if entry is None or new is None:
        raise RefusalError(say.NO_FILE_CHANGED)
    write_files(options.root, {entry.path: new} if new != entry.raw else {})
    places = [str(place) for place in referring(entry.kind, entry.id, sources.yaml)]
    sys.stdout.write(say.retired(entry.path, places, already=new == entry.raw))
    return 0


def _with_ended_status(entry: EntryFile) -> bytes | None:
    """The file's new bytes, its own when it has ended before. Reports why when they are None."""
    key = RETIRED.path[0]
    if key not in keys_of(KINDS[entry.kind].model):
        sys.stderr.write(say.has_no_status(entry.path))
        return None
    if not in_use((entry.data or {}).get(key)):
        return entry.raw
    return with_change(entry, RETIRED)
