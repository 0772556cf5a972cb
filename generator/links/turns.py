"""One request at a time to each host, with a pause between them."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Lock


class StoppedError(Exception):
    """It has been said that no one is to be asked any more."""


class Turns:
    """Whose turn it is at each host. Safe to share between threads."""

    def __init__(self, pause: float) -> None:
        """``pause`` is the least number of seconds between two requests to one host."""
        self._pause = pause
        self._locks: dict[str, Lock] = {}
        self._free_from: dict[str, float] = {}
        self._closed: set[str] = set()
        self._stopped = Event()

    @contextmanager
    def of(self, host: str) -> Iterator[None]:
        """Wait for one's turn at a host, and have it alone. Raises StoppedError."""
        with self._locks.setdefault(host, Lock()):
            wait = self._free_from.get(host, 0.0) - time.monotonic()
            if self._stopped.wait(max(wait, 0.0)):
                raise StoppedError
            try:
                yield
            finally:
                free_from = time.monotonic() + self._pause
                self._free_from[host] = max(free_from, self._free_from.get(host, 0.0))

    def put_off(self, host: str, seconds: float) -> None:
        """Leave a host alone for so long."""
        self._free_from[host] = max(time.monotonic() + seconds, self._free_from.get(host, 0.0))

    def close(self, host: str) -> None:
        """Ask a host no more in this run."""
        self._closed.add(host)

    def is_closed(self, host: str) -> bool:
        return host in self._closed

    def stop(self) -> None:
        """Ask no one any more; those that wait are let go."""
        self._stopped.set()
