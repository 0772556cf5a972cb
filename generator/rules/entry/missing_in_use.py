"""Noget mangler, før siden kan bruges.

**Hvad:** Et tilbud eller en virksomhed i brug mangler målgruppe, resumé, ansvarlig eller dato
for gennemgang. En post, der ikke er et eksempel, mangler kilde.

**Hvorfor:** Uden målgruppe og resumé kan ingen finde tilbuddet. Uden ansvarlig og dato ved
ingen, hvem der skal rette det. Uden kilde kan et tal ikke efterprøves.

**Eksempel:** et aktivt tilbud uden `ansvarlig`

**Sådan retter du det:** Tilføj feltet, eller sæt status til `planlagt`, til det er på plads.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Diagnostic, error
from generator.rules.base import EntryView

CODE = "mangler-i-brug"

_NEEDED = {
    "tilbud": (
        ("målgrupper", "groups"),
        ("resumé", "summary"),
        ("ansvarlig", "owner"),
        ("gennemgået", "reviewed"),
    ),
    "virksomheder": (
        ("resumé", "summary"),
        ("ansvarlig", "owner"),
        ("gennemgået", "reviewed"),
    ),
}


def check(entry: EntryView) -> Iterator[Diagnostic]:
    """An error for every field that an active entry, or a real one, must have."""
    model = entry.model
    if getattr(model, "status", "") == "aktiv":
        for key, name in _NEEDED.get(entry.kind, ()):
            if not getattr(model, name):
                yield error(CODE, entry.at(key), field=key)
    if entry.kind != "aftaler" and not model.sources and not model.example:
        yield error(CODE, entry.at("kilder"), field="kilder")
