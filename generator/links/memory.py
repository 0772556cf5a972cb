"""What is remembered of each address from one run to the next."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

from generator.links.answer import Answer, State

_VERSION = 1
_LASTING = frozenset({State.FINE, State.CLOSED})


class Record(NamedTuple):
    """The latest answer, the day it was given, and since when there has been none."""

    answer: Answer
    asked: date
    since: date | None = None

    def is_fresh(self, today: date, days: int) -> bool:
        """Whether it answered so few days ago that it need not be asked again."""
        return self.has_answered and 0 <= (today - self.asked).days < days

    @property
    def has_answered(self) -> bool:
        return self.answer.state in _LASTING

    def failing_days(self, today: date) -> int:
        return (today - self.since).days if self.since else 0


Memory = Mapping[str, Record]


def learnt(old: Record | None, answer: Answer, today: date) -> Record:
    """The record after a new answer. Where no one was asked, what was known still holds."""
    if answer.state is State.LATER and old is not None:
        return old
    since = None
    if answer.state is State.FAILED:
        since = old.since if old is not None and old.since else today
    return Record(answer, today, since)


def read_memory(raw: bytes) -> dict[str, Record] | None:
    """What an earlier run wrote, or None when it cannot be read."""
    try:
        data = json.loads(raw)
        if data["version"] != _VERSION:
            return None
        return {str(url): _record(values) for url, values in data["links"].items()}
    except (ValueError, TypeError, LookupError, AttributeError, RecursionError):
        return None


def _record(values: Mapping[str, Any]) -> Record:
    since = values.get("since")
    texts = (values.get("reason", ""), values.get("moved", ""))
    if not all(isinstance(text, str) for text in texts):
        raise TypeError
    answer = Answer(State(values["state"]), *texts)
    asked = date.fromisoformat(values["asked"])
    return Record(answer, asked, date.fromisoformat(since) if since else None)


def write_memory(memory: Memory) -> bytes:
    """The memory as JSON, sorted, so that it can be kept in version control."""
    links = {url: _values(memory[url]) for url in sorted(memory)}
    text = json.dumps({"version": _VERSION, "links": links}, ensure_ascii=False, indent=1)
    return f"{text}\n".encode()


def _values(record: Record) -> dict[str, str]:
    values = {
        "state": str(record.answer.state),
        "asked": record.asked.isoformat(),
        "since": record.since.isoformat() if record.since else "",
        "reason": record.answer.reason,
        "moved": record.answer.moved,
    }
    return {key: value for key, value in values.items() if value}
