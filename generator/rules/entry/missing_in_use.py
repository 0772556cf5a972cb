"""Noget mangler, før siden kan bruges.

**Hvad:** Et tilbud eller en virksomhed i brug mangler målgruppe, resumé, ansvarlig eller dato
for gennemgang. En post, der ikke er et eksempel, mangler kilde.

**Hvorfor:** Uden målgruppe og resumé kan ingen finde tilbuddet. Uden ansvarlig og dato ved
ingen, hvem der skal rette det. Uden kilde kan et tal ikke efterprøves.

**Eksempel:** et aktivt tilbud uden `ansvarlig`

**Sådan retter du det:** Tilføj feltet, eller sæt status til `planlagt`, til det er på plads.
"""

from generator.model.offer import Offer, Provider
from generator.model.partner import Partner
from generator.model.shared import is_active
from generator.rules.base import Diagnostics, EntryView, Message, error

CODE = "mangler-i-brug"


def message(*, field: str) -> Message:
    return Message(f"Feltet “{field}” mangler, og posten kan ikke bruges uden.", "Tilføj det.")


def check(entry: EntryView[Offer | Partner | Provider]) -> Diagnostics:
    """An error for every field that an active entry, or a real one, must have."""
    model = entry.model
    if not isinstance(model, Provider) and is_active(model.status):
        groups = {"målgrupper": model.groups} if isinstance(model, Offer) else {}
        needed = {"resumé": model.summary, "ansvarlig": model.owner, "gennemgået": model.reviewed}
        for key, value in (groups | needed).items():
            if not value:
                yield error(CODE, message, entry.at(key), field=key)
    if not model.sources and not model.example:
        yield error(CODE, message, entry.at("kilder"), field="kilder")
