"""What came of asking for an address."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class State(StrEnum):
    """``CLOSED``: it answers, but lets no program in. ``LATER``: its server asked to be left alone.

    ``LOCAL``: it lies on a private net, which is not asked unless one says so.
    """

    FINE = "svarer"
    FAILED = "svarer-ikke"
    CLOSED = "lukket"
    LATER = "senere"
    LOCAL = "lokal"


class Answer(NamedTuple):
    """``reason`` is a status or a key of the Danish texts; ``moved`` the address it is now at."""

    state: State
    reason: str = ""
    moved: str = ""

    @property
    def is_silence(self) -> bool:
        """Whether it came from no one, so that it may be we who have no network."""
        return self.state is State.FAILED and self.reason in _SILENCE


_SILENCE = frozenset({"navn", "forbindelse", "tid"})
