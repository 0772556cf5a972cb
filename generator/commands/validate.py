"""``katalog validate``: every problem of every file, and what can safely be mended."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

from generator.commands.told import told
from generator.publishing.garbage import no_garbage_collection
from generator.publishing.memory import recall
from generator.publishing.sources import read_sources


def validate(root: Path, *, today: date, format: str, strict: bool, fix: bool = False) -> int:
    """Print all diagnostics, of what is left if asked to mend. 0 when it may be published."""
    with no_garbage_collection():
        sources = read_sources(root)
        if fix:
            from generator.commands.mend import mend  # noqa: PLC0415 - most runs mend nothing

            sources = mend(root, sources, today)
        loaded = recall(root, sources, today)
    sys.stdout.write(told(root, loaded.diagnostics, format))
    return 0 if loaded.passes(strict=strict) else 1
