"""En e-mailadresse ser privat ud.

**Hvad:** Der står en adresse hos en gratis mailtjeneste, eller en e-mailadresse står midt i
en tekst.

**Hvorfor:** Kataloget viser funktioner, ikke personer. En fælles postkasse virker også, når
nogen holder ferie eller skifter job.

**Eksempel:** `kontakt: {e-mail: navn.navnesen@gmail.com}`

**Sådan retter du det:** Brug en fælles postkasse, og skriv den under `kontakt: {e-mail: …}`.
"""

import re
from collections.abc import Iterator
from typing import Any

from generator.rules.base import Diagnostics, FileView, Message, Text, error, warning

CODE = "e-mail-privat"

_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_DISGUISED = re.compile(
    r"\w\s{0,3}[(\[{]?\s{0,3}(?:snabel-?a|@|\bat\b)\s{0,3}[)\]}]?\s{0,3}\w+"
    r"\s{0,3}[(\[{]?\s{0,3}(?:punktum|\bdot\b)\s{0,3}[)\]}]?\s{0,3}\w",
    re.IGNORECASE,
)
_FREE_MAIL = re.compile(
    r"@(?:gmail|googlemail|hotmail|outlook|live|yahoo|icloud|me|msn|protonmail|proton|"
    r"mail|jubii|ofir|privatmail)\.[a-z.]+",
    re.IGNORECASE,
)


def message(*, place: str) -> Message:
    what = {
        "tekst": "Der står en e-mailadresse i teksten.",
        "skjult": "Der står noget, der ligner en omskrevet e-mailadresse.",
        "kontakt": "Kontaktadressen ligger hos en gratis mailtjeneste.",
    }[place]
    return Message(what, "Brug en funktionspostkasse, og skriv den under “kontakt”.")


def check(entry: FileView) -> Diagnostics:
    """Free-mail contacts, addresses in running text, and disguised addresses."""
    yield from _contacts(entry)
    text = entry.document.text
    may_be_disguised = _has_words_of_an_address(text.casefold())
    if "@" not in text and not may_be_disguised:
        return
    for path, prose in entry.prose:
        if "@" in prose:
            for match in _ADDRESS.finditer(prose):
                yield error(CODE, message, entry.find(path, match.start(), prose), place="tekst")
        if may_be_disguised:
            plain = _ADDRESS.sub(lambda m: "x" * len(m[0]), prose)
            for match in _DISGUISED.finditer(plain):
                yield warning(CODE, message, entry.find(path, match.start(), prose), place="skjult")


def _has_words_of_an_address(folded: str) -> bool:
    """Whether a text has the words of a disguised address, near each other or not: this is fast."""
    if "dot" not in folded and "punktum" not in folded:
        return False
    return "at" in folded or "snabel" in folded or "@" in folded


def _contacts(entry: FileView) -> Diagnostics:
    if not _FREE_MAIL.search(entry.document.text):
        return
    for path, address in _mailboxes(entry.document.data, ()):
        match = _FREE_MAIL.search(address)
        if match and match.end() == len(address):
            yield warning(CODE, message, entry.at(*path), place="kontakt")


def _mailboxes(value: Any, path: tuple[str | int, ...]) -> Iterator[Text]:
    """Every field for an e-mail address, with its path."""
    if isinstance(value, str):
        if path[-1] == "e-mail":
            yield path, value
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _mailboxes(item, (*path, key))
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _mailboxes(item, (*path, index))
