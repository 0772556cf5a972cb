"""The report on the addresses: as text, the places that need attention, or all of it as JSON."""

import json
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from generator.diagnostics import Position
from generator.links.memory import Record, Records, State
from generator.render.diagnostics.as_json import place
from generator.texts import links as say
from generator.texts.printable import printable


class Report(NamedTuple):
    """The places and the record of each address, and the numbers of those asked and not asked."""

    today: date
    places: Mapping[str, Sequence[Position]]
    records: Records
    asked: int
    fictitious: int

    def overdue(self, days: int) -> list[str]:
        """The addresses that have not answered for more than so many days."""
        records = self.records.items()
        return [url for url, record in records if record.failing_days(self.today) > days]


def as_text(report: Report) -> str:
    """A line and a remedy for each place that needs attention, and a summary."""
    messages = sorted(
        (place, url, words)
        for url, record in report.records.items()
        if (words := message(record, report.today))
        for place in report.places[url]
    )
    lines = (
        f"{printable(f'{place}: {url}')}\n    {printable(words)}\n"
        for place, url, words in messages
    )
    counts = Counter(_kind(record) for record in report.records.values())
    total = say.summary(len(report.records), counts, report.asked, report.fictitious)
    return "".join(lines) + total


def as_json(report: Report) -> str:
    """A JSON array of every address with its state and its places."""
    found = [_object(url, report) for url in sorted(report.records)]
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"


FORMATS: Mapping[str, Callable[[Report], str]] = {"text": as_text, "json": as_json}


def message(record: Record, today: date) -> str:
    """The message about an address; empty when it answers where it should."""
    answer = record.answer
    match answer.state:
        case State.FAILED:
            return say.failed(record.since or today, today, answer.reason)
        case State.CLOSED:
            return say.closed(answer.reason)
        case State.LOCAL:
            return say.LOCAL
        case State.LATER:
            return say.LATER
        case _:
            return say.moved(answer.moved) if answer.moved else ""


def _kind(record: Record) -> str:
    return "flyttet" if record.answer.moved else str(record.answer.state)


def _object(url: str, report: Report) -> dict[str, object]:
    record = report.records[url]
    return {
        "url": url,
        "state": str(record.answer.state),
        "message": message(record, report.today),
        "reason": record.answer.reason,
        "movedTo": record.answer.moved,
        "failingSince": record.since.isoformat() if record.since else None,
        "asked": record.asked.isoformat(),
        "places": [place(position) for position in report.places[url]],
    }
