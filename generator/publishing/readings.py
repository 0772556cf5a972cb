"""Read the entries: only those that have changed, on all cores when there are many."""

from collections.abc import Mapping, Sequence
from functools import partial

from generator.files.sources import SourceFile
from generator.files.tree import digest
from generator.model.catalogue import Context
from generator.publishing.workers import WORKERS, are_worth, workers
from generator.reading.entry import Reading, read_entry

Entries = Sequence[tuple[str, SourceFile]]
Readings = Mapping[str, tuple[bytes, Reading]]
"""By file: the digest of its bytes, and what was read from it."""

# Fewer entries than this are read faster than processes start.
_WORTH_PROCESSES = 400


def read_all(entries: Entries, context: Context, kept: Readings) -> Readings:
    """The digest and the reading of every entry by file, in order.

    ``kept`` holds earlier readings made under the same context.
    """
    digests = {file.path: digest(file.raw) for _, file in entries}
    changed = [
        (kind, file)
        for kind, file in entries
        if file.path not in kept or kept[file.path][0] != digests[file.path]
    ]
    fresh = {reading.file: reading for reading in _read(changed, context)}
    return {
        path: (key, fresh[path] if path in fresh else kept[path][1])
        for path, key in digests.items()
    }


def _read(entries: Entries, context: Context) -> list[Reading]:
    if not are_worth(len(entries), _WORTH_PROCESSES):
        return _read_some(context, entries)
    size = -(-len(entries) // (WORKERS * 4))
    parts = [entries[start : start + size] for start in range(0, len(entries), size)]
    with workers() as pool:
        read = pool.map(partial(_read_some, context), parts)
        return [reading for part in read for reading in part]


def _read_some(context: Context, entries: Entries) -> list[Reading]:
    return [read_entry(kind, file.path, file.raw, context) for kind, file in entries]
