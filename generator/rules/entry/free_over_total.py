"""Der er flere ledige pladser end pladser i alt.

**Hvad:** Tallet i `ledige` er større end det største antal, `pladser` eller `antal` kan være.

**Hvorfor:** Ét af tallene er forkert, og en sagsbehandler kan sende en borger forgæves.

**Eksempel:** `kapacitet: {pladser: 4, ledige: 6, opdateret: 2026-11-01}`

**Sådan retter du det:** Ret det tal, der er forkert.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Diagnostic, error
from generator.model.quantities import Amount
from generator.rules.base import EntryView

CODE = "ledige-over-pladser"


def check(entry: EntryView) -> Iterator[Diagnostic]:
    """An error where more seats are free than there are."""
    capacity = getattr(entry.model, "capacity", None)
    if capacity is not None and _over(capacity.free, capacity.seats):
        yield _error(entry, ("kapacitet", "ledige"), capacity.free, capacity.seats)
    for index, seats in enumerate(getattr(entry.model, "seats", ())):
        if _over(seats.free, seats.count):
            yield _error(entry, ("pladser", index, "ledige"), seats.free, seats.count)


def _over(free: int | None, seats: Amount | None) -> bool:
    most = seats.maximum if seats else None
    return free is not None and most is not None and free > most


def _error(entry: EntryView, path: tuple[str | int, ...], free: int, seats: Amount) -> Diagnostic:
    return error(CODE, entry.at(*path), free=free, seats=f"{seats.maximum:g}")
