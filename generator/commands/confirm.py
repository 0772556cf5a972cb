"""``katalog confirm``: still correct, as of a day."""

import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from generator.console import RefusalError
from generator.console.entries import EntryFile, entry_files, find_entry, with_change
from generator.console.files import write_files
from generator.edits.changes import reviewed
from generator.model.shared import in_use
from generator.publishing.sources import read_sources
from generator.texts import commands as say
from generator.validation.problems import nearest


@dataclass(frozen=True, slots=True)
class Options:
    """The entries by name, or else an owner: all of theirs that are in use."""

    root: Path
    day: date
    names: Sequence[str]
    owner: str | None


def run(options: Options) -> int:
    """Write the day of review into entries. 0 when all have it; 1, and no file changed, else."""
    known = entry_files(read_sources(options.root))
    entries = (
        [find_entry(known, name) for name in options.names]
        if options.owner is None
        else _entries_of(options.owner, known)
    )
    change = reviewed(options.day)
    new = {entry.path: with_change(entry, change) for entry in entries if entry is not None}
    contents = {path: raw for path, raw in new.items() if raw is not None}
    if not entries or None in entries or len(contents) < len(new):
        raise RefusalError(say.NO_FILE_CHANGED)
    write_files(options.root, contents)
    sys.stdout.write(say.confirmed(list(contents), options.day))
    return 0


def _entries_of(owner: str, entries: Iterable[EntryFile]) -> list[EntryFile]:
    """The entries in use of an owner. Reports why when there are none."""
    by_owner: dict[str, list[EntryFile]] = {}
    for entry in entries:
        data = entry.data
        if data is not None and in_use(data.get("status")):
            by_owner.setdefault(str(data.get("ansvarlig", "")), []).append(entry)
    if owner not in by_owner:
        sys.stderr.write(say.no_such_owner(owner, nearest(owner, filter(None, by_owner))))
    return by_owner.get(owner, [])
