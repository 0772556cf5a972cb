"""En virksomheds e-mail ligner en persons.

**Hvad:** Adressen under `kontakt` er fornavn.efternavn@, med et fornavn, kontrollen ikke kender.

**Hvorfor:** Kataloget viser funktioner, ikke personer. Kommunen er ikke medarbejderens arbejdsgiver
og skal selv have lov til at vise navnet.

**Eksempel:** `kontakt: {e-mail: quirina.brahe@virksomhed.example}`

**Sådan retter du det:** Bed virksomheden om en fælles postkasse. Skal adressen blive, så skriv
`offentlig: nej` i kontakten; så er den kun i den interne udgave.
"""

import re

from generator.model.partner import Partner
from generator.model.shared import Contact
from generator.rules.base import Diagnostics, EntryView, Message, warning
from generator.rules.entry.person_name import IN_ADDRESSES

CODE = "e-mail-navn"

_NAMED = re.compile(r"([A-Za-z]{2,})(?:[.-][A-Za-z]+)*\.[A-Za-z]{2,}@")


def message(*, address: str) -> Message:
    return Message(
        f"“{address}” ligner en persons adresse.",
        "Brug virksomhedens fælles postkasse, eller skriv “offentlig: nej” i kontakten.",
    )


def check(entry: EntryView[Partner]) -> Diagnostics:
    """A warning for a public address of a company that is made of a first and a last name."""
    contact = entry.model.contact
    named = _NAMED.match(contact.email) if contact and contact.email else None
    if contact and contact.email and named and _is_public(contact) and not _is_known(named[1]):
        yield warning(CODE, message, entry.at("kontakt", "e-mail"), address=contact.email)


def _is_known(name: str) -> bool:
    """Whether the rule of names reports it, as it does wherever it is."""
    return name.casefold() in IN_ADDRESSES


def _is_public(contact: Contact) -> bool:
    return contact.public is not False and "e-mail" not in contact.internal
