"""En dato ligger i fremtiden.

**Hvad:** `gennemgået` eller `opdateret` er senere end den dag, kataloget viser.

**Hvorfor:** Noget kan ikke være gennemgået i morgen. Det er næsten altid en tastefejl i
måneden eller året.

**Eksempel:** `gennemgået: 2062-11-01`

**Sådan retter du det:** Ret datoen. Den skrives år-måned-dag.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.diagnostics import Diagnostic, warning
from generator.rules.base import EntryView

CODE = "dato-i-fremtiden"


def check(entry: EntryView) -> Iterator[Diagnostic]:
    """A warning for every review or count that is dated after the build's date."""
    for path, day in _dates(entry):
        if day is not None and day > entry.today:
            yield warning(CODE, entry.at(*path), field=str(path[-1]), date=day.isoformat())


def _dates(entry: EntryView) -> Iterator[tuple[tuple[str | int, ...], date | None]]:
    yield ("gennemgået",), getattr(entry.model, "reviewed", None)
    capacity = getattr(entry.model, "capacity", None)
    yield ("kapacitet", "opdateret"), capacity.updated if capacity else None
    for index, seats in enumerate(getattr(entry.model, "seats", ())):
        yield ("pladser", index, "opdateret"), seats.updated
