"""Et tal for ledige pladser mangler en dato.

**Hvad:** Der står et tal i `ledige` eller `venteliste`, men ikke hvornår det gjaldt.

**Hvorfor:** Ledige pladser ændrer sig hver uge. Uden dato ved ingen, om tallet holder.

**Eksempel:** `kapacitet: {pladser: 12, ledige: 3}`

**Sådan retter du det:** Skriv datoen: `opdateret: 2026-11-01`.
"""

from collections.abc import Iterator

from generator.model.offer import Capacity, Offer
from generator.model.partner import Partner, Seats
from generator.model.references import Path
from generator.rules.base import Diagnostics, EntryView, Message, error

CODE = "tal-uden-dato"


def message(*, field: str) -> Message:
    return Message(
        f"Tallet i “{field}” mangler en dato.", "Skriv, hvornår det gjaldt: opdateret: 2026-11-01."
    )


def check(entry: EntryView[Offer | Partner]) -> Diagnostics:
    """An error for every count of free or waiting seats that has no date."""
    for path, item in _figures(entry.model):
        for key, value in (("ledige", item.free), ("venteliste", item.waiting)):
            if value is not None and item.updated is None:
                yield error(CODE, message, entry.at(*path, key), field=key)
                break


def _figures(model: Offer | Partner) -> Iterator[tuple[Path, Capacity | Seats]]:
    if isinstance(model, Partner):
        yield from ((("pladser", index), seats) for index, seats in enumerate(model.seats))
    elif model.capacity:
        yield ("kapacitet",), model.capacity
