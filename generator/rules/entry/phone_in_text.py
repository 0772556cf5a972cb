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

# Eight digits in one of the ways a number is written; no part of a longer number or an amount.
_PHONE = re.compile(
    r"(?<![\d/])(?<!\d[.,-])(?:(?:\+|00)45[ .-]?)?"
    r"(?:\d{8}|\d\d(?P<mark>[ .\u00a0-])\d\d(?P=mark)\d\d(?P=mark)\d\d|\d{4}[ \u00a0]\d{4})"
    r"(?![.,/-]?\d)(?! ?(?:kr|mio|pct|%))"
)
# What other numbers of eight digits are called.
_OTHER_NUMBER = re.compile(
    r"(?:cvr|p-?n(?:ummer|r)|ean|sag|sagsn(?:ummer|r)|journal(?:n(?:ummer|r))?|konto|bek|lov|lbk"
    r"|nr|nummer|id|isbn|issn)\W{0,3}(?:nr\W{0,2}|nummer\W{0,2})?$",
    re.IGNORECASE,
)
_DATE = re.compile(r"(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])")
_YEARS = re.compile(r"(?:19|20)\d\d\D(?:19|20)\d\d")
# What every match has in it. It starts with a digit, so that a search is fast.
_EIGHT_DIGITS = re.compile(r"\d\d[ .\u00a0-]?\d\d[ .\u00a0-]?\d\d[ .\u00a0-]?\d\d")


def message() -> Message:
    return Message(
        "Der står et telefonnummer i teksten.", "Skriv funktionens nummer under “kontakt”."
    )


def check(entry: FileView) -> Diagnostics:
    """A warning for every text that holds what looks like a Danish phone number."""
    if not _EIGHT_DIGITS.search(entry.document.text):
        return
    for path, prose in entry.prose:
        for match in _PHONE.finditer(prose) if _EIGHT_DIGITS.search(prose) else ():
            if _is_phone(match, prose):
                yield warning(CODE, message, entry.find(path, match.start(), prose))
                break


def _is_phone(match: re.Match[str], prose: str) -> bool:
    """Whether eight digits are no date, no years and none of the numbers that are called so."""
    number = match.group()
    is_dated = _DATE.fullmatch(number) or _YEARS.fullmatch(number)
    return not is_dated and not _OTHER_NUMBER.search(prose[: match.start()])
