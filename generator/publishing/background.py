"""What takes long is made in a process of its own while the build goes on."""

import multiprocessing
import pickle
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from tempfile import TemporaryFile
from typing import IO, Any, TypeVar

from generator.publishing.workers import are_worth, end_with_parent

T = TypeVar("T")


@contextmanager
def in_background(make: Callable[[], T]) -> Iterator[Callable[[], T]]:
    """Begin to make something; gives the function that waits for it.

    Where a process cannot be had, or has come to nothing, it is made when it is asked for.
    """
    if not are_worth(1, 1):
        yield cache(make)
        return
    # A file, not a pipe: the process ends, and gives its memory back, before anybody asks.
    with TemporaryFile() as place:
        process = multiprocessing.get_context("fork").Process(target=_keep, args=(make, place))
        process.start()

        @cache
        def made() -> T:
            process.join()
            if process.exitcode:
                return make()
            place.seek(0)
            found: T = pickle.load(place)  # noqa: S301 - written by our own process
            return found

        try:
            yield made
        finally:
            process.kill()
            process.join()


def _keep(make: Callable[[], Any], place: IO[bytes]) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the build itself ends this process
    end_with_parent()
    try:
        pickle.dump(make(), place, 5)
        place.flush()
    except Exception:  # the build meets it when it makes the thing itself
        sys.exit(1)
