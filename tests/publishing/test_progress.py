"""On a terminal a long build shows how far it has come; elsewhere it is quiet."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
import termios
from pathlib import Path

from tests.projects import DAY, REPOSITORY, copy_of_embedded

_TASK = """
import time
from generator.publishing.progress import progress
with progress(4, "Laver sider") as report:
    for _ in range(4):
        time.sleep({seconds})
        report(1)
"""


def on_a_terminal(*command: str) -> str:
    """What a command writes on its error stream when that is a terminal."""
    ours, its = pty.openpty()
    termios.tcsetwinsize(its, (24, 80))
    process = subprocess.Popen(
        [sys.executable, *command], cwd=REPOSITORY, stderr=its, stdout=subprocess.DEVNULL
    )
    os.close(its)
    said = b""
    try:
        while part := os.read(ours, 4096):
            said += part
    except OSError:  # the terminal's end on Linux
        pass
    os.close(ours)
    assert process.wait() == 0
    return said.decode()


def test_long_work_shows_a_bar_that_reaches_the_end_and_is_wiped_away() -> None:
    said = on_a_terminal("-c", _TASK.format(seconds=0.25))
    assert "Laver sider" in said
    assert "4/4" in said or "3/4" in said
    assert said.rstrip("\n").endswith("\r")


def test_short_work_shows_no_bar() -> None:
    assert on_a_terminal("-c", _TASK.format(seconds=0)) == ""


def test_a_build_off_a_terminal_tells_of_its_end_alone(tmp_path: Path) -> None:
    project = copy_of_embedded(tmp_path)
    done = project.build("--forfra")
    lines = done.err.splitlines()
    assert (done.code, len(lines)) == (0, 2)
    assert "sider i public/" in lines[1]


def test_a_build_on_a_terminal_ends_with_the_same_words(tmp_path: Path) -> None:
    project = copy_of_embedded(tmp_path)
    arguments = ("build", "--forfra", "--dato", DAY, "--mappe", str(project.root))
    said = on_a_terminal("-m", "generator", *arguments)
    assert "sider i public/" in said.splitlines()[-1]
