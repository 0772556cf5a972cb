"""Datoer for holdstart er passeret.

**Hvad:** Et tilbud i brug har en holdstart, der ligger før den dag, kataloget viser.

**Hvorfor:** En borger skal ikke henvises til et hold, der er begyndt.

**Eksempel:** `optag: {form: hold, datoer: [2026-09-01]}` i november 2026

**Sådan retter du det:** Slet de passerede datoer, og skriv de kommende.
"""

from generator.model.offer import Offer
from generator.rules.base import Diagnostics, EntryView, Message, warning
from generator.texts.messages.base import day

CODE = "optag-passeret"


def message(*, date: str) -> Message:
    return Message(f"Holdstarten {day(date)} er passeret.", "Slet datoen, og skriv de kommende.")


def check(entry: EntryView[Offer]) -> Diagnostics:
    """A warning for every intake date of an offer in use that has passed."""
    intake = entry.model.intake
    if intake is None or not entry.in_use:
        return
    for index, start in enumerate(intake.starts):
        if start.day < entry.today:
            place = entry.at("optag", "datoer", index)
            yield warning(CODE, message, place, date=start.day.isoformat())
