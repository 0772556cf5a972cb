"""Der er flere ledige pladser end pladser i alt.

**Hvad:** Tallet i `ledige` er større end det største antal, `pladser` eller `antal` kan være.

**Hvorfor:** Ét af tallene er forkert, og en sagsbehandler kan sende en borger forgæves.

**Eksempel:** `kapacitet: {pladser: 4, ledige: 6, opdateret: 2026-11-01}`

**Sådan retter du det:** Ret det tal, der er forkert.
"""

from collections.abc import Iterator

from generator.model.offer import Offer
from generator.model.partner import Partner
from generator.model.quantities import Amount
from generator.model.references import Path
from generator.rules.base import Diagnostics, EntryView, Message, error

CODE = "ledige-over-pladser"


def message(*, free: int, seats: str) -> Message:
    return Message(
        f"{free} pladser er ledige, men der er kun {seats} i alt.", "Ret det tal, der er forkert."
    )


def check(entry: EntryView[Offer | Partner]) -> Diagnostics:
    """An error where more seats are free than there are."""
    for path, free, seats in _seats(entry.model):
        most = seats.maximum if seats else None
        if free is not None and most is not None and free > most:
            yield error(CODE, message, entry.at(*path), free=free, seats=f"{most:g}")


def _seats(model: Offer | Partner) -> Iterator[tuple[Path, int | None, Amount | None]]:
    """Where the free seats are written, how many they are, and how many seats there are."""
    if isinstance(model, Partner):
        for index, seats in enumerate(model.seats):
            yield ("pladser", index, "ledige"), seats.free, seats.count
    elif model.capacity:
        yield ("kapacitet", "ledige"), model.capacity.free, model.capacity.seats
