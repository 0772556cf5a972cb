"""En aftale er udløbet eller udløber snart.

**Hvad:** Virksomheden er i brug, men dens aftale er udløbet, eller den udløber inden for
varslingstiden (`varsel_dage` i mkdocs.yml).

**Hvorfor:** Uden aftale er det uklart, hvad virksomheden og kommunen har lovet hinanden.

**Eksempel:** `aftale: {type: virksomhedscenter, udløber: 2026-10-31}` i november 2026

**Sådan retter du det:** Forny aftalen, og skriv de nye datoer. Er samarbejdet slut, så sæt
status til `ophørt`.
"""

from datetime import timedelta

from generator.model.partner import Partner
from generator.rules.base import Diagnostics, EntryView, Message, warning
from generator.texts.messages.base import day

CODE = "aftale-udloeb"


def message(*, when: str, date: str) -> Message:
    verb = "udløb" if when == "udløbet" else "udløber"
    return Message(
        f"Aftalen {verb} {day(date)}.",
        "Forny den, og skriv de nye datoer, eller sæt status til ophørt.",
    )


def check(entry: EntryView[Partner]) -> Diagnostics:
    """A warning for an agreement in use that has run out or soon will."""
    signed = entry.model.agreement
    if signed is None or signed.expires is None or not entry.in_use:
        return
    if signed.expires <= entry.today + timedelta(days=entry.context.settings.warn_days):
        when = "udløbet" if signed.expires < entry.today else "udløber"
        date = signed.expires.isoformat()
        yield warning(CODE, message, entry.at("aftale", "udløber"), when=when, date=date)
