"""``katalog validate``: every problem of every file, and the safe repairs."""

import sys
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from generator.console.diagnostics import render
from generator.publishing.garbage import no_garbage_collection
from generator.publishing.memory import recall
from generator.publishing.sources import read_sources


@dataclass(frozen=True, slots=True)
class Options:
    """``strict`` counts warnings as errors; ``fix`` repairs first."""

    root: Path
    day: date
    format: str
    strict: bool
    fix: bool


def run(options: Options) -> int:
    """Print all diagnostics, those left after repairs. 0 when the site may be published."""
    with no_garbage_collection():
        sources = read_sources(options.root)
        if options.fix:
            from generator.console.repairs import write_repairs  # noqa: PLC0415 - seldom needed

            sources = write_repairs(options.root, sources, options.day)
        loaded = recall(options.root, sources, options.day)
    sys.stdout.write(render(options.root, loaded.diagnostics, options.format))
    return 0 if loaded.passes(strict=options.strict) else 1
