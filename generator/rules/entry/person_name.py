"""Der står noget, der ligner navnet på et menneske.

**Hvad:** Et fornavn og et efternavn, et fornavn efter ord som “ring til” og “kontakt”, eller en
mailadresse med fornavn og efternavn.

**Hvorfor:** Kataloget viser funktioner, ikke personer. Et navn er en personoplysning, og det er
forkert, så snart nogen skifter job. Kontrollen kender de mest almindelige danske navne, ikke alle:
læs selv efter.

**Eksempel:** `Ring til Mette Hansen`, `mette.hansen@kommune.example`

**Sådan retter du det:** Skriv afdelingen eller funktionen i stedet. Er det navnet på et sted eller
en forening, så skriv det i `kendte_navne` i mkdocs.yml.
"""

import re
from collections.abc import Iterator
from typing import Any

from generator.model.ids import suggest_id
from generator.rules.base import Diagnostics, FileView, Message, Text, warning
from generator.texts.personal_names import FIRST_NAMES, SURNAMES

CODE = "personnavn"

_CAPITAL = "[A-ZÆØÅÉ]"
_NAME = rf"{_CAPITAL}[a-zæøåéäöü]+"
# Words with a capital one after the other, with initials and such between them.
_CAPITALS = re.compile(rf"\b{_NAME}(?:[ -](?:{_NAME}|{_CAPITAL}\.?|af|von|de))+")
_BETWEEN = re.compile(r"[ -]")
# A first name, at most so many others, and a surname.
_MOST_BETWEEN = 3
_SPOKEN_TO = re.compile(
    r"\b(?:ring(?:e|es)?|skriv(?:e|es)?|kontakt(?:e|es)?|spørg(?:e|es)?|mail(?:e|es)?|sms(?:e|es)?"
    r"|henvend(?:e|else)?|tal(?:e)?|aftal(?:e|es)?|træf|kontaktperson|v/)"
    r"(?: (?:dig|jer|sig))?(?: (?:til|efter|på|med|hos|er))?:? ?"
    rf"(?-i:(?P<first>{_NAME}))\b",
    re.IGNORECASE,
)
_MAILBOX = re.compile(
    r"\b(?P<first>[a-zæøå]{2,})[._-](?P<last>[a-zæøå]{2,})(?:[._-]?\w+)*@", re.IGNORECASE
)
# The name of an organisation may be that of the person who founded it.
_OF_THE_ENTRY = ("navn",)
_WITHOUT_NAMES = frozenset({"kilder", "kilde", "id", "url", "web", "feltnavne"})
# As in Ibsen: shorter words are none.
_SHORTEST_SEN = 5


IN_ADDRESSES = frozenset(map(suggest_id, FIRST_NAMES))
"""The first names in the letters of an address."""


def message(*, kind: str) -> Message:
    what = {
        "navn": "Her står noget, der ligner navnet på et menneske.",
        "postkasse": "Mailadressen ligner en, der tilhører ét menneske.",
    }[kind]
    return Message(what, "Skriv afdelingen eller den fælles postkasse.")


def check(entry: FileView) -> Diagnostics:
    """A warning for each text with what looks like a person, at the first of them."""
    known = _any_of(entry.context.settings.known_names)
    for path, text in _texts(entry.document.data, ()):
        kind, offset = _found(known.sub(_blank, text) if known else text)
        if kind:
            yield warning(CODE, message, entry.find(path, offset, text), kind=kind)


def _any_of(names: tuple[str, ...]) -> re.Pattern[str] | None:
    """Finds whole names, the longest first; None when there are none."""
    found = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    return re.compile(rf"\b(?:{found})\b", re.IGNORECASE) if found else None


def _blank(name: re.Match[str]) -> str:
    """Something as long that is no name, so that places in the text stay as they are."""
    return "-" * len(name.group())


def _found(text: str) -> tuple[str, int]:
    """What of a person is in a text, and where; nothing at all most often."""
    if "@" in text:
        for match in _MAILBOX.finditer(text):
            if suggest_id(match["first"]) in IN_ADDRESSES:
                return "postkasse", match.start()
    for match in _CAPITALS.finditer(text):
        if _has_person(_BETWEEN.split(match.group())):
            return "navn", match.start()
    for match in _SPOKEN_TO.finditer(text):
        if match["first"] in FIRST_NAMES:
            return "navn", match.start("first")
    return "", 0


def _has_person(words: list[str]) -> bool:
    """Whether a surname follows a first name, with few other names between them."""
    firsts = (number for number, word in enumerate(words) if word in FIRST_NAMES)
    return any(
        any(map(_is_surname, words[number + 1 : number + 2 + _MOST_BETWEEN])) for number in firsts
    )


def _is_surname(word: str) -> bool:
    return word in SURNAMES or (len(word) >= _SHORTEST_SEN and word.endswith("sen"))


def _texts(value: Any, path: tuple[str | int, ...]) -> Iterator[Text]:
    """Every text of the file but sources, ids and addresses, and the entry's own name."""
    if isinstance(value, str):
        if path != _OF_THE_ENTRY:
            yield path, value
    elif isinstance(value, dict):
        for key, part in value.items():
            if key not in _WITHOUT_NAMES:
                yield from _texts(part, (*path, key))
    elif isinstance(value, tuple):
        for number, part in enumerate(value):
            yield from _texts(part, (*path, number))
