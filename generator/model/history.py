"""What git remembers of entries: who looked like what, on which day."""

from collections.abc import Mapping
from datetime import date
from typing import Any, Literal, NamedTuple

Known = Literal["klar", "afkortet", "ingen"]


class Edit(NamedTuple):
    """What a day's commits made of an entry, from before the first to after the last of them.

    ``time`` is when the last was made, ISO 8601. The data is plain; None where there was no file.
    """

    day: date
    time: str
    kind: str
    id: str
    old: Mapping[str, Any] | None
    new: Mapping[str, Any] | None


class Bulk(NamedTuple):
    """A commit that changed too many entries to name each: how many came, went and changed.

    What has got another layout but says the same has not changed.
    """

    day: date
    added: int
    removed: int
    changed: int


class History(NamedTuple):
    """The edits of the last months, newest first.

    ``known``: whether git knew all of it, only the newest, or nothing.
    """

    known: Known = "ingen"
    edits: tuple[Edit, ...] = ()
    bulks: tuple[Bulk, ...] = ()
