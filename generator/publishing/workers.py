"""Processes that share the work of a build, and end when it does."""

import gc
import multiprocessing
import os
import threading
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import contextmanager

WORKERS = os.cpu_count() or 1


def are_worth(things: int, least: int) -> bool:
    """Whether so many things are made faster by several processes, and these can be had."""
    return WORKERS > 1 and things >= least and hasattr(os, "fork")


@contextmanager
def workers() -> Iterator[Executor]:
    """One process a core, each a copy of this one as it is now."""
    # A search for garbage among what is shared would copy it at once.
    gc.freeze()
    try:
        fork = multiprocessing.get_context("fork")
        with ProcessPoolExecutor(WORKERS, fork, initializer=_begin) as pool:
            try:
                yield pool
            except BaseException:  # nobody waits for the rest
                pool.shutdown(wait=True, cancel_futures=True)
                raise
    finally:
        gc.unfreeze()


def end_with_parent() -> None:
    """A build that is killed leaves nobody behind who writes, or who holds its lock."""
    threading.Thread(target=_wait_for_parent, daemon=True).start()


def _begin() -> None:
    gc.enable()
    end_with_parent()


def _wait_for_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
