"""The answer of each address, kept in a file from one run to the next."""

import json
import sys
from collections.abc import Collection, Mapping
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple

from generator.files.replace import replace_files
from generator.texts import links as say

_VERSION = 1
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


def decode(raw: bytes) -> dict[str, Record] | None:
    """The records of a file, or None when it cannot be read."""
    try:
        data = json.loads(raw)
        if data["version"] != _VERSION:
            return None
        return {str(url): _record(values) for url, values in data["links"].items()}
    except (ValueError, TypeError, LookupError, AttributeError, RecursionError):
        return None


def encode(records: Records) -> bytes:
    """The records as JSON, sorted, so that they can be kept in version control."""
    links = {url: _values(records[url]) for url in sorted(records)}
    text = json.dumps({"version": _VERSION, "links": links}, ensure_ascii=False, indent=1)
    return f"{text}\n".encode()


def _record(values: Mapping[str, Any]) -> Record:
    since = values.get("since")
    texts = (values.get("reason", ""), values.get("moved", ""))
    if not all(isinstance(text, str) for text in texts):
        raise TypeError
    answer = Answer(State(values["state"]), *texts)
    asked = date.fromisoformat(values["asked"])
    return Record(answer, asked, date.fromisoformat(since) if since else None)


def _values(record: Record) -> dict[str, str]:
    values = {
        "state": str(record.answer.state),
        "asked": record.asked.isoformat(),
        "since": record.since.isoformat() if record.since else "",
        "reason": record.answer.reason,
        "moved": record.answer.moved,
    }
    return {key: value for key, value in values.items() if value}
