"""A signal to stop, between two steps or not at all while files change together."""

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

_STOP = (signal.SIGINT, signal.SIGTERM)


class Interrupted(KeyboardInterrupt):
    """A signal to stop was obeyed. ``changed`` is how many files had changed, all or none."""

    def __init__(self, number: int, changed: int = 0) -> None:
        super().__init__(number, changed)
        self.number = number
        self.changed = changed


def obey_signals() -> None:
    """Let a signal end this process in order: what is half done is cleared away.

    A process that is forked from it ends at once.
    """
    process = os.getpid()

    def stop(number: int, _: FrameType | None) -> None:
        if os.getpid() != process:
            os._exit(128 + number)
        raise Interrupted(number)

    for number in _STOP:
        signal.signal(number, stop)


@contextmanager
def held_back(changed: int) -> Iterator[None]:
    """Finish what is within before a signal to stop is obeyed. Raises Interrupted after it.

    ``changed`` is how many files it changes.
    """
    asked: list[int] = []
    try:
        kept = {number: signal.signal(number, lambda one, _: asked.append(one)) for number in _STOP}
    except ValueError:  # only a program's first thread hears signals
        yield
        return
    try:
        yield
    finally:
        for number, handler in kept.items():
            signal.signal(number, handler)
    if asked:
        raise Interrupted(asked[0], changed)
