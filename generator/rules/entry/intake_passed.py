"""Datoer for holdstart er passeret.

**Hvad:** Et tilbud i brug har en holdstart, der ligger før den dag, kataloget viser.

**Hvorfor:** En borger skal ikke henvises til et hold, der er begyndt.

**Eksempel:** `optag: {form: hold, datoer: [2026-09-01]}` i november 2026

**Sådan retter du det:** Slet de passerede datoer, og skriv de kommende.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Diagnostic, warning
from generator.rules.base import EntryView

CODE = "optag-passeret"


def check(entry: EntryView) -> Iterator[Diagnostic]:
    """A warning for every intake date of an offer in use that has passed."""
    intake = getattr(entry.model, "intake", None)
    if intake is None or not entry.is_active:
        return
    for index, day in enumerate(intake.dates):
        if day < entry.today:
            yield warning(CODE, entry.at("optag", "datoer", index), date=day.isoformat())
