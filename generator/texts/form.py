"""What the form for editors without git says besides the fields' own names and explanations."""

from collections.abc import Mapping
from typing import NamedTuple


class Collection(NamedTuple):
    """A kind of entry: what many and one are called, and what they are."""

    many: str
    one: str
    about: str


COLLECTIONS: Mapping[str, Collection] = {
    "tilbud": Collection("Tilbud", "tilbud", "Det, en borger kan få tilbudt."),
    "virksomheder": Collection(
        "Virksomheder", "virksomhed", "Arbejdspladser, der tager borgere ind."
    ),
    "udbydere": Collection("Udbydere", "udbyder", "De, der driver tilbuddene."),
    "aftaler": Collection("Aftaler", "aftale", "Vilkårene, version for version."),
}

AMOUNT = "Skriv et tal (13), fra og til (4-13), eller højst 6, mindst 4, omkring 15, forventet 20."
ID_HINT = "Navnet i sidens adresse. Kan ikke laves om senere."
YES_NO: Mapping[str, str] = {"ja": "Ja", "nej": "Nej"}

REFERENCE = "Kildens id"
REFERENCE_HINT = "Id’et på en kilde fra denne side eller fra listen over kilder."
WHOLE_SOURCE = "Kilden selv"

_PROPOSED = (
    "Når du gemmer, bliver rettelsen et forslag. En kollega læser det, før det kommer på siden."
)
_DIRECT = "Når du gemmer, kommer rettelsen på siden, så snart kontrollen har godkendt den."
_FOLDER = "Når du gemmer, bliver filen i mappen på din computer ændret. Intet bliver sendt."


def saving(host: str, *, proposals: bool) -> str:
    """What happens when an editor saves."""
    if host == "mappe":
        return _FOLDER
    return _PROPOSED if proposals else _DIRECT


def commit(verb: str) -> str:
    """The message of a change; the form puts the kind and the id of the entry in."""
    return f"{verb} {{{{collection}}}}: {{{{slug}}}}"
