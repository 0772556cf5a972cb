"""En aftale udløber, før den er indgået.

**Hvad:** Datoen i `udløber` ligger før datoen i `indgået`, eller `gyldig_til` før `gyldig_fra`.

**Hvorfor:** Siden kan ikke vise, om aftalen gælder.

**Eksempel:** `aftale: {type: virksomhedscenter, indgået: 2026-03-01, udløber: 2025-02-28}`

**Sådan retter du det:** Byt om på datoerne, eller ret det forkerte årstal.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.diagnostics import Diagnostic, error
from generator.rules.base import EntryView

CODE = "periode-vendt"


def check(entry: EntryView) -> Iterator[Diagnostic]:
    """An error for every period that ends before it begins."""
    for path, start, end in _periods(entry):
        if start is not None and end is not None and end < start:
            yield error(CODE, entry.at(*path), start=start.isoformat(), end=end.isoformat())


def _periods(
    entry: EntryView,
) -> Iterator[tuple[tuple[str | int, ...], date | None, date | None]]:
    model = entry.model
    signed = getattr(model, "agreement", None)
    if signed is not None:
        yield ("aftale", "udløber"), signed.signed, signed.expires
    if hasattr(model, "valid_from"):
        yield ("gyldig_til",), model.valid_from, model.valid_to
    for index, version in enumerate(getattr(model, "versions", ())):
        yield ("versioner", index, "gyldig_til"), version.valid_from, version.valid_to
