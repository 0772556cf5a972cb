"""Et tal for ledige pladser mangler en dato.

**Hvad:** Der står et tal i `ledige` eller `venteliste`, men ikke hvornår det gjaldt.

**Hvorfor:** Ledige pladser ændrer sig hver uge. Uden dato ved ingen, om tallet holder.

**Eksempel:** `kapacitet: {pladser: 12, ledige: 3}`

**Sådan retter du det:** Skriv datoen: `opdateret: 2026-11-01`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.diagnostics import Diagnostic, error
from generator.rules.base import EntryView

CODE = "tal-uden-dato"


def check(entry: EntryView) -> Iterator[Diagnostic]:
    """An error for every count of free or waiting seats that has no date."""
    capacity = getattr(entry.model, "capacity", None)
    places: list[tuple[tuple[str | int, ...], Any]] = []
    if capacity:
        places.append((("kapacitet",), capacity))
    seats = getattr(entry.model, "seats", ())
    places += [(("pladser", index), item) for index, item in enumerate(seats)]
    for path, item in places:
        for key, value in (("ledige", item.free), ("venteliste", item.waiting)):
            if value is not None and item.updated is None:
                yield error(CODE, entry.at(*path, key), field=key)
                break
