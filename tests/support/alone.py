"""What several processes of one test run may not do at the same time."""

from __future__ import annotations

import fcntl
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def alone(name: str) -> Iterator[None]:
    """Wait until no other process on this machine does what has this name."""
    with (Path(tempfile.gettempdir()) / f"katalog-tests-{name}.lock").open("w") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)  # let go of when the file is closed
        yield
