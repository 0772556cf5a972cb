"""Run commands in fresh processes and say what they cost.

CPU is user and system time of a process and all it waited for, from ``wait4``: on a
machine with other work it is steadier than wall time. Peak memory is the greatest sum of
the proportional set sizes (PSS: shared pages are divided among their users) of the whole
process tree, read from /proc in runs of their own, since reading slows the process down.
"""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import IO, NamedTuple

_SAMPLE_SECONDS = 0.02

# Python keeps what it has compiled, as it does where the tool is installed.
_ENVIRONMENT = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}


class BenchError(Exception):
    """A command that is measured has failed; the message is its output."""


class Run(NamedTuple):
    """One run's wall and CPU time, in seconds."""

    wall: float
    cpu: float


@dataclass(frozen=True, slots=True)
class Case:
    """A command to measure, and what puts its folder in the state it starts from."""

    command: Sequence[str]
    folder: Path
    prepare: Callable[[], object] = lambda: None
    environment: Mapping[str, str] = field(default_factory=dict)


def run(case: Case) -> Run:
    """The cost of one run in a fresh process."""
    case.prepare()
    with tempfile.TemporaryFile() as output:
        started = time.perf_counter()
        process = _start(case, output.fileno())
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        _check(case, process.returncode, output)
    return Run(wall, usage.ru_utime + usage.ru_stime)


def interleaved(cases: Mapping[str, Case], runs: int) -> dict[str, list[Run]]:
    """Several runs of several cases by turns, so that other work hits them alike."""
    found: dict[str, list[Run]] = {name: [] for name in cases}
    for _ in range(runs):
        for name, case in cases.items():
            found[name].append(run(case))
    return found


def peak_memory(case: Case) -> float:
    """The peak of the process tree's PSS in one run, in MiB; 0 where there is no /proc."""
    case.prepare()
    peak = 0
    with tempfile.TemporaryFile() as output:
        process = _start(case, output.fileno())
        while process.poll() is None:
            peak = max(peak, sum(_pss(pid) for pid in _tree(process.pid)))
            time.sleep(_SAMPLE_SECONDS)
        _check(case, process.returncode, output)
    return peak / 1024


def middle(runs: Iterable[Run]) -> Run:
    """The median wall and the median CPU time."""
    listed = list(runs)
    return Run(median(r.wall for r in listed), median(r.cpu for r in listed))


def ratio(ours: Sequence[Run], others: Sequence[Run]) -> Run:
    """The median of the ratios of neighbouring runs: ours divided by the other's."""
    pairs = list(zip(ours, others, strict=True))
    return Run(median(a.wall / b.wall for a, b in pairs), median(a.cpu / b.cpu for a, b in pairs))


def _start(case: Case, output: int) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        case.command,
        cwd=case.folder,
        env=_ENVIRONMENT | dict(case.environment),
        stdin=subprocess.DEVNULL,
        stdout=output,
        stderr=subprocess.STDOUT,
    )


def _check(case: Case, code: int, output: IO[bytes]) -> None:
    if code:
        output.seek(0)
        said = output.read().decode("utf-8", "replace")[-2000:]
        raise BenchError(f"{' '.join(case.command)}: exit code {code}\n{said}")


def _tree(pid: int) -> Iterator[int]:
    """A process and all its descendants; those that end meanwhile are passed over."""
    yield pid
    try:
        threads = [path.read_text() for path in Path(f"/proc/{pid}/task").glob("*/children")]
    except OSError:
        return
    for child in " ".join(threads).split():
        yield from _tree(int(child))


def _pss(pid: int) -> int:
    """A process's proportional set size in KiB; 0 when it has ended."""
    try:
        text = Path(f"/proc/{pid}/smaps_rollup").read_text()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in text.splitlines() if line.startswith("Pss:")), 0)
