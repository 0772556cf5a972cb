"""Where the time of a cold build goes: ``python -m tests.bench.profile FOLDER PART``.

cProfile sees one process, and a build uses all cores. There is no switch for that, so
the threshold below which the modules work alone (``_WORTH_PROCESSES``) is lifted here.
The profiler slows calls of Python down more than work in C: shares are a guide, and a
proposal is worth what it saves without a profiler.
"""

from __future__ import annotations

import cProfile
import importlib
import io
import pstats
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from generator.cli import run
from tests.bench.entries import TODAY

_SHOWN = 25
_PARALLEL = ("generator.publishing.readings", "generator.publishing.make")


def main() -> int:
    """Profile a part of a build: ``validate``, ``pages`` (rendering alone) or ``build``."""
    folder, part = Path(sys.argv[1]), sys.argv[2]
    for name in _PARALLEL:
        importlib.import_module(name)._WORTH_PROCESSES = sys.maxsize  # type: ignore[attr-defined]
    profiler = cProfile.Profile()
    command = "validate" if part == "validate" else "build"
    arguments = [command, "--mappe", str(folder), "--dato", TODAY.isoformat(), "--format", "json"]
    arguments += ["--forfra"] if command == "build" else []
    output, sys.stdout = sys.stdout, io.StringIO()
    try:
        if part == "pages":
            _only_pages(profiler)
            code = run(arguments)
        else:
            code = profiler.runcall(run, arguments)
    finally:
        sys.stdout = output
    statistics = pstats.Stats(profiler).strip_dirs()
    statistics.sort_stats("cumulative").print_stats(_SHOWN)
    statistics.sort_stats("tottime").print_stats(_SHOWN)
    return code


def _only_pages(profiler: cProfile.Profile) -> None:
    """Let the profiler see nothing but the making of pages."""
    site: Any = importlib.import_module("generator.publishing.site")
    make_pages: Callable[..., Any] = site.make_pages
    site.make_pages = lambda *given: profiler.runcall(make_pages, *given)


if __name__ == "__main__":
    sys.exit(main())
