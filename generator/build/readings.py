"""Read the entries, on all cores when there are many."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial

from generator.files.sources import SourceFile
from generator.model.catalogue import Context
from generator.reading.entry import Reading, read_entry

Entries = Sequence[tuple[str, SourceFile]]

# Fewer entries than this are read faster than a second process starts.
_WORTH_A_PROCESS = 400


def read_all(entries: Entries, context: Context) -> list[Reading]:
    """The reading of every entry, in order."""
    workers = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 1
    if workers < 2 or len(entries) < _WORTH_A_PROCESS:
        return _read_some(context, entries)
    size = -(-len(entries) // (workers * 4))
    parts = [entries[start : start + size] for start in range(0, len(entries), size)]
    fork = multiprocessing.get_context("fork")
    with ProcessPoolExecutor(workers, mp_context=fork) as pool:
        read = pool.map(partial(_read_some, context), parts)
        return [reading for part in read for reading in part]


def _read_some(context: Context, entries: Entries) -> list[Reading]:
    return [read_entry(kind, file.path, file.raw, context) for kind, file in entries]
