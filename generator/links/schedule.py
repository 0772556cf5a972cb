"""Several hosts at a time, one request at a time to each, with a pause between them."""

import time
from collections import defaultdict
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from queue import Empty, SimpleQueue
from threading import Event, Lock, Thread

from generator.links.addresses import host_of
from generator.links.memory import Answer

HOSTS_AT_A_TIME = 6

Check = Callable[[str], Answer]
Answers = SimpleQueue[tuple[str, Answer] | BaseException]


class StoppedError(Exception):
    """No more requests are to be made."""


class Schedule:
    """When each host may be asked. Safe to share between threads."""

    def __init__(self, pause: float) -> None:
        """``pause`` is the least number of seconds between two requests to one host."""
        self._pause = pause
        self._locks: dict[str, Lock] = {}
        self._free_from: dict[str, float] = {}
        self._closed: set[str] = set()
        self._stopped = Event()

    @contextmanager
    def turn(self, host: str) -> Iterator[None]:
        """Wait for a turn at a host, and have it alone. Raises StoppedError."""
        with self._locks.setdefault(host, Lock()):
            wait = self._free_from.get(host, 0.0) - time.monotonic()
            if self._stopped.wait(max(wait, 0.0)):
                raise StoppedError
            try:
                yield
            finally:
                self.delay(host, self._pause)

    def delay(self, host: str, seconds: float) -> None:
        """Leave a host alone for so long."""
        self._free_from[host] = max(time.monotonic() + seconds, self._free_from.get(host, 0.0))

    def close(self, host: str) -> None:
        """Ask a host no more in this run."""
        self._closed.add(host)

    def is_closed(self, host: str) -> bool:
        return host in self._closed

    def run(self, urls: Iterable[str], check: Check) -> Generator[tuple[str, Answer], None, None]:
        """Each address with its answer, as they come. Closing the iterator stops the requests."""
        by_host: dict[str, list[str]] = defaultdict(list)
        for url in urls:
            by_host[host_of(url)].append(url)
        hosts: SimpleQueue[list[str]] = SimpleQueue()
        for host in by_host.values():
            hosts.put(host)
        answers: Answers = SimpleQueue()
        for _ in range(min(HOSTS_AT_A_TIME, len(by_host))):
            Thread(target=_work, args=(hosts, answers, check), daemon=True).start()
        try:
            for _ in range(sum(map(len, by_host.values()))):
                answer = answers.get()
                if isinstance(answer, BaseException):
                    raise answer
                yield answer
        finally:
            self._stopped.set()


def _work(hosts: SimpleQueue[list[str]], answers: Answers, check: Check) -> None:
    """Check one host after the other until there are no more."""
    try:
        while True:
            for url in hosts.get_nowait():
                answers.put((url, check(url)))
    except (Empty, StoppedError):
        return
    except BaseException as failure:  # raised where the answers are read
        answers.put(failure)
