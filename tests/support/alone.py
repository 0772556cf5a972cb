"""What the processes of one test run share, and may not do at the same time."""

from __future__ import annotations

import atexit
import fcntl
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_FOLDER = "KATALOG_TESTS_SHARED"


@contextmanager
def alone(name: str) -> Iterator[None]:
    """Wait until no other process on this machine does what has this name."""
    with (Path(tempfile.gettempdir()) / f"katalog-tests-{name}.lock").open("w") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)  # let go of when the file is closed
        yield


def shared_folder() -> Path:
    """The folder of what is made once for all processes of a run.

    The process that begins the run makes it, before it starts the others, and removes it.
    """
    if _FOLDER not in os.environ:
        folder = tempfile.mkdtemp(prefix="katalog-tests-")
        os.environ[_FOLDER] = folder
        atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return Path(os.environ[_FOLDER])
