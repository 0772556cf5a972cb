"""En aftale udløber, før den er indgået.

**Hvad:** Datoen i `udløber` ligger før datoen i `indgået`, eller `gyldig_til` før `gyldig_fra`.

**Hvorfor:** Siden kan ikke vise, om aftalen gælder.

**Eksempel:** `aftale: {type: virksomhedscenter, indgået: 2026-03-01, udløber: 2025-02-28}`

**Sådan retter du det:** Byt om på datoerne, eller ret det forkerte årstal.
"""

from collections.abc import Iterator
from datetime import date

from generator.model.offer import Offer
from generator.model.partner import Agreement, Partner
from generator.model.references import Path
from generator.rules.base import Diagnostics, EntryView, Message, error
from generator.texts.messages.base import day

CODE = "periode-vendt"


def message(*, start: str, end: str) -> Message:
    return Message(f"Perioden begynder {day(start)} og slutter {day(end)}.", "Byt om på datoerne.")


def check(entry: EntryView[Offer | Partner | Agreement]) -> Diagnostics:
    """An error for every period that ends before it begins."""
    for path, start, end in _periods(entry.model):
        if start is not None and end is not None and end < start:
            yield error(
                CODE, message, entry.at(*path), start=start.isoformat(), end=end.isoformat()
            )


def _periods(
    model: Offer | Partner | Agreement,
) -> Iterator[tuple[Path, date | None, date | None]]:
    """Where the end of every period is written, and when it begins and ends."""
    if isinstance(model, Offer):
        yield ("gyldig_til",), model.valid_from, model.valid_to
    elif isinstance(model, Agreement):
        for index, version in enumerate(model.versions):
            yield ("versioner", index, "gyldig_til"), version.valid_from, version.valid_to
    elif model.agreement:
        yield ("aftale", "udløber"), model.agreement.signed, model.agreement.expires
