"""What takes long, made in a process of its own while the build goes on."""

from __future__ import annotations

import multiprocessing
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import cache
from multiprocessing.connection import Connection
from typing import Any, TypeVar

from generator.build.workers import are_worth, end_with_parent

T = TypeVar("T")


@contextmanager
def ahead(make: Callable[[], T]) -> Iterator[Callable[[], T]]:
    """Begin to make something; gives the function that waits for it.

    Where a process cannot be had, or has come to nothing, it is made when it is asked for.
    """
    if not are_worth(1, 1):
        yield cache(make)
        return
    fork = multiprocessing.get_context("fork")
    ours, theirs = fork.Pipe(duplex=False)
    process = fork.Process(target=_send, args=(make, theirs))
    process.start()
    theirs.close()

    @cache
    def made() -> T:
        try:
            found: T = ours.recv()
        except EOFError:
            return make()
        return found

    try:
        yield made
    finally:
        process.kill()
        process.join()
        ours.close()


def _send(make: Callable[[], Any], to: Connection) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the build itself ends this process
    end_with_parent()
    with suppress(Exception):  # the build meets it when it makes the thing itself
        to.send(make())
