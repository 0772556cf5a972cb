"""En postkasse hører til en afdeling, som ingen har som ansvarlig.

**Hvad:** `postkasser` i mkdocs.yml nævner en afdeling, som ikke står i `ansvarlig` i nogen fil.

**Hvorfor:** Postkassen bliver aldrig brugt, og afdelingens mails går til kommunens egen.

**Eksempel:** `postkasser: {Team Jobb: job@kommune.example}`

**Sådan retter du det:** Skriv navnet, som det står i `ansvarlig`, eller slet linjen.
"""

from generator.model.settings import MAILBOXES
from generator.rules.base import CatalogueView, Diagnostics, Message, warning
from generator.texts.messages.base import suggest
from generator.validation.problems import nearest

CODE = "ukendt-afdeling"


def message(*, value: str, suggestion: str) -> Message:
    return Message(
        f"Ingen har “{value}” som ansvarlig.",
        suggest(suggestion, "Ret navnet, så det er som i “ansvarlig”, eller slet linjen."),
    )


def check(view: CatalogueView) -> Diagnostics:
    """A warning for every mailbox of a department that owns nothing in the whole catalogue."""
    places = {k[1]: p for k, p in view.context.setting_places.items() if k[0] == MAILBOXES}
    if not places or not view.is_whole:
        return
    entries = (view.offers, view.partners, view.agreements, view.providers)
    owners = {entry.owner for kind in entries for entry in kind.values() if entry.owner}
    for name, place in places.items():
        if name not in owners:
            yield warning(CODE, message, place, value=name, suggestion=nearest(name, owners))
