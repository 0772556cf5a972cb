"""En dato ligger i fremtiden.

**Hvad:** `gennemgået` eller `opdateret` er senere end den dag, kataloget viser.

**Hvorfor:** Noget kan ikke være gennemgået i morgen. Det er næsten altid en tastefejl i
måneden eller året.

**Eksempel:** `gennemgået: 2062-11-01`

**Sådan retter du det:** Ret datoen. Den skrives år-måned-dag.
"""

from collections.abc import Iterator
from datetime import date

from generator.model.kinds import AnyEntry
from generator.model.offer import Offer
from generator.model.partner import Partner
from generator.model.references import Path
from generator.rules.base import Diagnostics, EntryView, Message, warning
from generator.texts.messages.base import day

CODE = "dato-i-fremtiden"


def message(*, field: str, date: str) -> Message:
    return Message(f"Datoen i “{field}” ({day(date)}) ligger i fremtiden.", "Ret datoen.")


def check(entry: EntryView[AnyEntry]) -> Diagnostics:
    """A warning for every review or count that is dated after the build's date."""
    for path, dated in _dates(entry.model):
        if dated is not None and dated > entry.today:
            yield warning(
                CODE, message, entry.at(*path), field=str(path[-1]), date=dated.isoformat()
            )


def _dates(model: AnyEntry) -> Iterator[tuple[Path, date | None]]:
    yield ("gennemgået",), model.reviewed
    if isinstance(model, Offer) and model.capacity:
        yield ("kapacitet", "opdateret"), model.capacity.updated
    if isinstance(model, Partner):
        if model.cooperation:
            yield ("samarbejde", "seneste_kontakt"), model.cooperation.last_contact
        for index, seats in enumerate(model.seats):
            yield ("pladser", index, "opdateret"), seats.updated
