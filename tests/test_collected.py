"""Every test file is run."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
COLLECT = ("--collect-only", "-q", "-s", "-n0", "-p", "tests.support.collected")


def test_the_files_collected_are_those_named_as_tests() -> None:
    """pytest skips folders named as outputs often are (``build``, ``dist``) unless it is set."""
    run = subprocess.run(
        [sys.executable, "-m", "pytest", *COLLECT],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    lines = (line.split(" ") for line in run.stdout.splitlines())
    collected = sorted(name for word, *rest in lines if word == "collected" for name in rest[:1])
    named = sorted(
        path.relative_to(ROOT).as_posix() for path in Path(ROOT, "tests").rglob("test_*.py")
    )
    assert collected == named
