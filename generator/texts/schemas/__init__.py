"""What editors read while they write: what a field is for, and what is wrong with its value.

The words of a mistake are the validator's own, as far as a schema can say them: it knows
neither the value nor what was nearest to it.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from generator.texts import labels as known_labels
from generator.texts import numbers
from generator.texts.messages import READER, fields
from generator.texts.messages.base import Message, choices
from generator.texts.messages.fields import FORMS, ID_REMEDY, SHAPES
from generator.texts.schemas import entries, shared
from generator.validation.problems import form_of

FIELDS: Mapping[str, str] = {**entries.FIELDS, **shared.FIELDS}

EXPECTED: Mapping[str, str] = {
    kind: f"Her skal stå {name}. {remedy}" for kind, (name, remedy) in SHAPES.items()
}
PARTIAL_DATE = 'Skriv en dato, en måned eller et år: 2026-11-01, "2026-11" eller 2026.'

# Keys that are not read well as a heading when they only get a capital letter, and fields
# (``Model.key``) whose heading says enough without that of the group they are in.
_TITLES = {
    "Capacity.pladser": "Pladser",
    "Capacity.ledige": "Ledige pladser",
    "Capacity.ledig_fra": "Ledig fra",
    "Capacity.venteliste": "Venteliste",
    "Capacity.opdateret": "Pladstal opdateret",
    "Participants.antal": "Deltagere",
    "Participants.dato": "Deltagere opgjort",
    "Seats.antal": "Pladser",
    "Seats.ledige": "Ledige pladser",
    "Seats.ledig_fra": "Ledig fra",
    "Seats.på_pause": "Pladser på pause",
    "Seats.på_vej": "Pladser på vej",
    "Seats.venteliste": "Venteliste",
    "Seats.opdateret": "Pladstal opdateret",
    "Intake.datoer": "Startdatoer",
    "Intake.ventetid": "Ventetid",
    "Signed.indgået": "Aftale indgået",
    "Signed.udløber": "Aftale udløber",
    "Price.beløb": "Beløb",
    "Price.art": "Beløbets art",
    "Cooperation.ønsker": "Ønsker at samarbejde",
    "Cooperation.seneste_kontakt": "Seneste kontakt",
    "Cooperation.tidligere": "Tidligere samarbejde",
    "cvr": "CVR-nummer",
    "p_nummer": "P-nummer",
    "postnr": "Postnummer",
    "e-mail": "E-mail",
    "web": "Hjemmeside",
    "url": "Webadresse",
    "id": "Id",
}

# Where there is a list of words to choose from, an example would only stand in its way.
_EXAMPLES: Mapping[str, Any] = {
    "postnr": "5610",
    "cvr": "12345678",
    "kode": "873010",
    "telefon": "+45 00 00 00 00",
    "e-mail": "virksomhed@kommune.dk",
    "varighed": {"uger": {"fra": 4, "til": 13}},
    "gennemgået": "2026-11-01",
    "opdateret": "2026-11-01",
    "Offer.målgrupper": [{"gruppe": "jobparate"}],
    "pris": [{"beløb": 1650, "enhed": "kr/borger/uge"}],
    "optag": {"form": "løbende"},
    "kapacitet": {"pladser": 14, "ledige": 2, "opdateret": "2026-11-20"},
}

_WHOLE = {
    "tilbud": "Et tilbud",
    "udbydere": "En udbyder",
    "virksomheder": "En virksomhed",
    "aftaler": "En aftale",
    "goals": "Mål og kvoter",
    "mentornetvaerk": "Mentornetværk",
    "synonymer": "Synonymer",
    "ordled": "Ordled",
}


def whole(id: str) -> dict[str, str]:
    """The title of a whole file."""
    return {"title": _WHOLE.get(id, f"Ordlisten {id}")}


def field(model: type[Any], key: str) -> dict[str, Any]:
    """A field's title, what it is for, and an example where one helps."""
    here = _here(model, key)
    words = {"title": title(model, key), "description": FIELDS.get(here) or FIELDS[key]}
    example = _EXAMPLES.get(here) or _EXAMPLES.get(key)
    return words | ({"examples": [example]} if example else {})


def title(model: type[Any], key: str) -> str:
    """A field's heading."""
    known = _TITLES.get(_here(model, key)) or _TITLES.get(key)
    return known or key.replace("_", " ").capitalize()


def stands_alone(model: type[Any], key: str) -> bool:
    """Whether a field's heading says enough without that of the group it is in."""
    return _here(model, key) in _TITLES


def _here(model: type[Any], key: str) -> str:
    return f"{model.__name__.partition('[')[0]}.{key}"


def labels(values: Iterable[Any]) -> Mapping[Any, str]:
    """What visitors read for a model's fixed values; empty when they read no other words."""
    wanted = set(values)
    tables = (table for table in vars(known_labels).values() if isinstance(table, Mapping))
    fitting = [table for table in tables if wanted <= set(table)]
    return min(fitting, key=len, default={})


def message(code: str) -> str:
    """How a mistake is mended, in the validator's words, whatever the value and the field."""
    said: Message = READER[code].message()
    return said.remedy


def missing(key: str) -> str:
    return str(fields.missing(field=key))


def known_keys(keys: Iterable[str]) -> str:
    """Said of an unknown field, and of what is no group of fields at all."""
    return f"Her kan kun stå disse felter: {', '.join(keys)}."


def allowed(values: Iterable[Any]) -> str:
    return choices(str(value) for value in values)


def form(pattern: str) -> str:
    """What a text with a pattern must look like."""
    kind = form_of(pattern)
    return ID_REMEDY if kind == "id" else f"Der skal stå {FORMS[kind]}."


def length(most: int, *, lines: bool) -> str:
    where = "" if lines else " på én linje"
    return f"Her skal stå en tekst på højst {numbers.number(most)} tegn{where}."


def not_known(target: str) -> str:
    """An id is not one of those that there are."""
    return (
        f"Ordet findes ikke blandt {target}. Brug et af dem, listen foreslår."
        " Er det lige kommet til, så kør katalog schema eller katalog build."
    )


def term_label(name: str, start: date | None, end: date | None, *, expected: bool) -> str:
    """A term's name and, where it is not in force for ever, when it is."""
    days = [
        *([f"fra {numbers.day(start)}"] if start else []),
        *([f"til {numbers.day(end)}"] if end else []),
        *(["forventet"] if expected else []),
    ]
    return f"{name} ({', '.join(days)})" if days else name
