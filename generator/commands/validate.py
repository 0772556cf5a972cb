"""``katalog validate``: every problem of every file."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

from generator.build.load import load
from generator.build.sources import read_sources
from generator.build.uncollected import uncollected
from generator.commands.told import told


def validate(root: Path, *, today: date, format: str, strict: bool) -> int:
    """Print all diagnostics. 0 when the catalogue may be published, else 1."""
    with uncollected():
        loaded = load(read_sources(root), today)
    sys.stdout.write(told(root, loaded.diagnostics, format))
    return 0 if loaded.passes(strict=strict) else 1
