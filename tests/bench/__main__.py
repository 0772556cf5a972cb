"""``python -m tests.bench``: the budgets, as ratios against Hugo and MkDocs."""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import mkdtemp

from tests.bench import budgets, suite
from tests.bench.budgets import Line
from tests.bench.corpus import ROOT
from tests.bench.measure import BenchError
from tests.bench.search.report import measure_relevance

_MKDOCS_UP_TO = 1_000


def main() -> int:
    """Print the table. 0 when every measured budget holds, 1 when one does not."""
    options = _options()
    work = ROOT / ".build/bench"
    work.mkdir(parents=True, exist_ok=True)
    folder = Path(mkdtemp(prefix="run-", dir=work))
    try:
        if options.profile:
            return _profile(folder, options)
        lines = _measure(folder, options)
    except BenchError as failure:
        sys.stderr.write(f"{failure}\n")
        return 3
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    sys.stdout.write(_machine(options.runs) + budgets.table(lines))
    held = [line.value <= line.bound for line in lines if line.bound and line.value is not None]
    return 0 if all(held) else 1


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument(
        "--size", type=int, action="append", help="entries; may be repeated (1000 and 10000)"
    )
    parser.add_argument("--runs", type=int, default=5, help="runs of each measurement")
    parser.add_argument("--only", choices=suite.NAMES, action="append", help="what to measure")
    parser.add_argument("--all", action="store_true", help="MkDocs at sizes above 1000 too")
    parser.add_argument("--seed", type=int, default=1, help="another catalogue of the same size")
    parser.add_argument(
        "--profile",
        choices=("build", "pages", "validate"),
        help="where the time of one process goes, instead of the table",
    )
    options = parser.parse_args()
    options.size = options.size or ([10_000] if options.profile else [1_000, 10_000])
    return options


def _measure(folder: Path, options: argparse.Namespace) -> list[Line]:
    names = options.only or suite.NAMES
    lines: list[Line] = []
    cold: dict[int, float] = {}
    if "help" in names:
        lines.append(suite.measure_help(options.runs))
    if "search" in names:
        sys.stderr.write("relevance …\n")
        lines += measure_relevance()
    for size in options.size:
        sys.stderr.write(f"{size} entries …\n")
        with_mkdocs = options.all or size <= _MKDOCS_UP_TO
        bench = suite.Suite(folder / str(size), size, options.runs, options.seed)
        bench.write(with_hugo="cold" in names or "memory" in names, with_mkdocs=with_mkdocs)
        for name in (name for name in suite.NAMES if name in names and name != "help"):
            sys.stderr.write(f"  {name}\n")
            lines += bench.measure(name)
        cold[size] = bench.cold_seconds
        shutil.rmtree(bench.folder)
    if cold.get(10_000) and cold.get(50_000):
        growth, bound = cold[50_000] / cold[10_000], budgets.GROWTH_50_000
        lines.append(Line("cold build, growth", "50000", value=growth, bound=bound, unit="x 10000"))
    return lines


def _profile(folder: Path, options: argparse.Namespace) -> int:
    for size in options.size:
        project = folder / str(size)
        suite.write_project(project, size, options.seed)
        command = [sys.executable, "-m", "tests.bench.profile", str(project), options.profile]
        code = subprocess.run(command, cwd=ROOT, check=False).returncode
        if code:
            return code
    return 0


def _machine(runs: int) -> str:
    load = ", ".join(f"{value:.1f}" for value in os.getloadavg())
    return (
        f"Python {platform.python_version()}, {os.cpu_count()} cores, load {load}. "
        f"Medians of {runs} runs by turns; ratios are medians of pairs.\n"
        "CPU: user and system, all processes. Memory: peak PSS of the process tree.\n\n"
    )


if __name__ == "__main__":
    sys.exit(main())
