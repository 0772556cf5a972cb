"""The answer of each address, kept in a file from one run to the next."""

import sys
from collections.abc import Collection, Mapping
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Literal, NamedTuple

from msgspec import MsgspecError, Struct, json

from generator.files.replace import replace_files
from generator.texts import links as say

_SILENCE = frozenset({"navn", "forbindelse", "tid"})


class State(StrEnum):
    """``CLOSED``: it answers, but lets no program in. ``LATER``: its server asked to be left alone.

    ``LOCAL``: it is on a private network, which is asked only on demand.
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
        """Whether nobody answered, so that it may be we who have no network."""
        return self.state is State.FAILED and self.reason in _SILENCE


class Record(NamedTuple):
    """The latest answer, its day, and the first day of its failures."""

    answer: Answer
    asked: date
    since: date | None = None

    def is_fresh(self, today: date, days: int) -> bool:
        """Whether it answered so few days ago that it need not be asked again."""
        return self.has_answered and 0 <= (today - self.asked).days < days

    @property
    def has_answered(self) -> bool:
        return self.answer.state in (State.FINE, State.CLOSED)

    def failing_days(self, today: date) -> int:
        return (today - self.since).days if self.since else 0


Records = Mapping[str, Record]


def next_record(old: Record | None, answer: Answer, today: date) -> Record:
    """The record after a new answer. Where no one was asked, the old one still holds."""
    if answer.state is State.LATER and old is not None:
        return old
    since = None
    if answer.state is State.FAILED:
        since = old.since if old is not None and old.since else today
    return Record(answer, today, since)


class Memory:
    """The records of a file and of a run. Those of the run count once anything has answered:
    on a machine without a network everything is silent, which says nothing of the addresses.
    """

    def __init__(self, path: Path, today: date) -> None:
        """Read the records of earlier runs. A file that cannot be read is reported."""
        self._path = path.resolve()
        self._today = today
        self._new: dict[str, Record] = {}
        self.records: dict[str, Record] = {}
        self.is_online = False
        if self._path.is_file():
            records = decode(self._path.read_bytes())
            if records is None:
                sys.stderr.write(say.memory_broken(str(path)))
            self.records = records or {}

    def keep_only(self, urls: Collection[str]) -> None:
        """Forget all other addresses."""
        self.records = {url: self.records[url] for url in urls if url in self.records}

    def is_fresh(self, url: str, days: int) -> bool:
        return url in self.records and self.records[url].is_fresh(self._today, days)

    def add(self, url: str, answer: Answer) -> None:
        self._new[url] = next_record(self.records.get(url), answer, self._today)
        self.is_online = self.is_online or not answer.is_silence

    def save(self) -> None:
        """Take in the records of this run, and write them all."""
        self.records.update(self._new)
        self._new.clear()
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            replace_files(self._path.parent, {self._path.name: encode(self.records)})
        except OSError as failure:
            sys.stderr.write(say.memory_not_written(str(self._path), str(failure.strerror)))


class _Values(Struct, omit_defaults=True):
    """A record as the file has it."""

    state: State
    asked: date
    since: date | None = None
    reason: str = ""
    moved: str = ""


class _File(Struct):
    version: Literal[1]
    links: dict[str, _Values]


def decode(raw: bytes) -> dict[str, Record] | None:
    """The records of a file, or None when it cannot be read."""
    try:
        links = json.decode(raw, type=_File).links
    except (MsgspecError, RecursionError):
        return None
    return {
        url: Record(Answer(one.state, one.reason, one.moved), one.asked, one.since)
        for url, one in links.items()
    }


def encode(records: Records) -> bytes:
    """The records as JSON, sorted, so that they can be kept in version control."""
    links = {
        url: _Values(answer.state, asked, since, answer.reason, answer.moved)
        for url, (answer, asked, since) in sorted(records.items())
    }
    return json.format(json.encode(_File(1, links)), indent=1) + b"\n"
