"""A progress bar on a terminal, when the work takes more than half a second."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

DELAY = 0.5


@contextmanager
def progress(total: int, task: str, unit: str = "sider") -> Iterator[Callable[[int], object]]:
    """A function to call with the number of things done; it shows nothing off a terminal."""
    if not sys.stderr.isatty():
        yield lambda done: None
        return
    from tqdm import tqdm  # noqa: PLC0415 - most builds show no bar

    with tqdm(total=total, desc=task, delay=DELAY, leave=False, unit=unit) as bar:
        yield bar.update
