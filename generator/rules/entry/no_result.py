"""Et tilbud i brug har ingen målt effekt.

**Hvad:** Et aktivt tilbud har ikke ét målt tal i `effekt`: ingen andel, intet antal personer og
ingen ændring.

**Hvorfor:** Ballerup (2015) ville ikke bruge tilbud, der hverken har effekt eller giver
progression. Det kan ingen se, når intet er målt.

**Eksempel:** et aktivt tilbud uden `effekt`, eller med `mål: ingen-måling-endnu`

**Sådan retter du det:** Skriv det, der er målt, hos hvor mange og hvornår.

Reglen er slået fra, til kommunen vil have den. Skriv `uden-effekt: advarsel` under `regler` i
mkdocs.yml.
"""

from generator.model.offer import Offer
from generator.model.shared import is_active
from generator.rules.base import Diagnostics, EntryView, Message, warning

CODE = "uden-effekt"
IS_OPTIONAL = True


def message() -> Message:
    return Message(
        "Tilbuddet har ingen målt effekt.", "Skriv det, der er målt, hos hvor mange og hvornår."
    )


def check(entry: EntryView[Offer]) -> Diagnostics:
    """A warning where an active offer has no measured effect."""
    effects = entry.model.effects
    if is_active(entry.model.status) and not any(effect.is_result for effect in effects):
        key = "effekt" if effects else "titel"
        yield warning(CODE, message, entry.at(key))
