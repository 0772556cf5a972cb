"""En virksomhed, der er en person, har ikke sagt ja.

**Hvad:** Virksomhedsformen er enkeltmandsvirksomhed eller personligt ejet mindre virksomhed, og der
står ikke, hvornår ejeren har givet samtykke.

**Hvorfor:** Oplysninger om en enkeltmandsvirksomhed er oplysninger om et menneske
(databeskyttelsesreglerne).

**Eksempel:** `virksomhedsform: enkeltmandsvirksomhed`

**Sådan retter du det:** Spørg ejeren, og skriv dagen: `samtykke: 2026-11-01`. Siger ejeren nej, så
slet filen.
"""

from generator.model.partner import PERSONAL_FORMS, Partner
from generator.rules.base import Diagnostics, EntryView, Message, warning

CODE = "samtykke"


def message() -> Message:
    return Message(
        "Virksomheden er en person, og der står ikke, hvornår ejeren har sagt ja til at stå her.",
        "Spørg ejeren, og skriv dagen i “samtykke”.",
    )


def check(entry: EntryView[Partner]) -> Diagnostics:
    """A warning for a company that is a person and has no date of a consent."""
    partner = entry.model
    if entry.in_use and partner.form in PERSONAL_FORMS and partner.consent is None:
        yield warning(CODE, message, entry.at("virksomhedsform"))
