"""Der står et telefonnummer i en tekst.

**Hvad:** Otte cifre, der ligner et telefonnummer, står i en løbende tekst.

**Hvorfor:** Nummeret kan være en medarbejders eller en borgers, og det bliver ikke rettet,
når kontaktoplysningerne ændrer sig.

**Eksempel:** `Ring på 00 00 00 00 og hør mere`

**Sådan retter du det:** Skriv nummeret til funktionen under `kontakt: {telefon: …}`.
"""

import re

from generator.rules.base import Diagnostics, FileView, Message, warning

CODE = "telefon-i-tekst"

_PHONE = re.compile(
    r"(?<![\d.,])(?:(?:\+|00)45 ?)?\d{2} \d{2} \d{2} \d{2}(?![\d.,]\d|\d)"
    r"|(?:tlf\.?|telefon|mobil|ring(?: til| på)?|\+45)[: ]{1,3}(?:nr\.? ?)?\d{4} ?\d{4}(?!\d)",
    re.IGNORECASE,
)
# What every match has in it. It starts with a digit, so that a search is fast.
_EIGHT_DIGITS = re.compile(r"\d\d ?\d\d ?\d\d ?\d\d")


def message() -> Message:
    return Message(
        "Der står et telefonnummer i teksten.", "Skriv funktionens nummer under “kontakt”."
    )


def check(entry: FileView) -> Diagnostics:
    """A warning for every text that holds what looks like a Danish phone number."""
    if not _EIGHT_DIGITS.search(entry.document.text):
        return
    for path, prose in entry.prose:
        match = _EIGHT_DIGITS.search(prose) and _PHONE.search(prose)
        if match:
            yield warning(CODE, message, entry.find(path, match.start(), prose))
