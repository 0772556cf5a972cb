"""What is in exported sheets."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from generator.texts.messages.base import unquoted
from generator.texts.numbers import day, listing

SHEETS: Mapping[str, str] = {
    "tilbud": "Tilbud",
    "virksomheder": "Virksomheder",
    "udbydere": "Udbydere",
}

# Lists with a sheet of their own: its name, the kind, the list, the first item that is in it.
LIST_SHEETS = (
    ("Pladser", "virksomheder", "pladser", 0),
    ("Flere beløb", "tilbud", "pris", 1),
)

README, WORDS, BASE = "Læs mig", "Ord", "Grundlag"
ID, NUMBER, PROBLEM = "Id", "Nr.", "FEJL"

# Headings that are read better than the names of the groups they are in.
_HEADINGS = {
    "branche.system": "Branchesystem",
    "branche.kode": "Branchekode",
    "branche.tekst": "Branche",
    "optag.form": "Optag",
    "optag.datoer": "Holdstart",
    "optag.ventetid": "Ventetid",
    "pris.art": "Beløbets art",
    "pris.beløb": "Beløb",
    "pris.enhed": "Prisenhed",
    "pris.år": "Prisens år",
    "kapacitet.pladser": "Pladser",
    "kapacitet.enhed": "Pladser: Hvad tælles",
    "kapacitet.ledige": "Ledige pladser",
    "kapacitet.venteliste": "Venteliste",
    "kapacitet.opdateret": "Pladser opdateret",
    "kapacitet.deltagere.antal": "Deltagere",
    "kapacitet.deltagere.enhed": "Deltagere: Hvad tælles",
    "kapacitet.deltagere.dato": "Deltagere opgjort",
    "kapacitet.deltagere.periode": "Deltagere: Periode",
    "kapacitet.note": "Pladser: Note",
    "mentor.muligt": "Mentor mulig",
    "visitation.frist.note": "Visitation: Frist, note",
    "sted.navn": "Sted",
    "sted.adresse": "Adresse",
    "sted.postnr": "Postnummer",
    "sted.by": "By",
    "kontakt.enhed": "Kontakt",
    "kontakt.e-mail": "E-mail",
    "kontakt.telefon": "Telefon",
    "kontakt.web": "Hjemmeside",
    "kontakt.træffetid": "Træffetid",
    "aftale.type": "Aftale",
    "aftale.indgået": "Aftale indgået",
    "aftale.udløber": "Aftale udløber",
    "samarbejde.ønsker": "Ønsker at samarbejde",
    "samarbejde.seneste_kontakt": "Seneste kontakt",
    "samarbejde.tidligere": "Tidligere samarbejde",
    "aftale.kontakt.enhed": "Aftalens kontakt",
    "aftale.kontakt.e-mail": "Aftalens e-mail",
    "aftale.kontakt.telefon": "Aftalens telefon",
    "aftale.kontakt.web": "Aftalens hjemmeside",
    "aftale.kontakt.træffetid": "Aftalens træffetid",
    "aftale.kontakt.offentlig": "Aftalens kontakt: Offentlig",
    "målgruppe_tekst": "Målgruppe med egne ord",
    "formål_tekst": "Formål med egne ord",
    "timer_pr_uge": "Timer pr. uge",
    "mentor.timer_pr_uge": "Mentor: Timer pr. uge",
    "mentorer.timer_pr_uge": "Mentorer: Timer pr. uge",
}

_FORMS = {
    "amount": "Skriv 4, 4-13, mindst 4, højst 6 eller ca. 15.",
    "duration": "Skriv 13 uger, 4-13 uger, højst 6 måneder eller efter behov.",
    "lines": "Én ting på hver linje. Ny linje i cellen: Alt og Enter.",
    "words": "Flere ord skilles med komma. Ordene står i arket Ord (vis det ved at"
    " højreklikke på et arks navn). En liste at vælge fra kan kun give ét ord.",
    "groups": "Flere målgrupper skilles med komma. Ordene står i arket Ord (vis det ved at"
    " højreklikke på et arks navn). Alder og noter til en målgruppe står kun i filen.",
    "codes": "Fire cifre. Flere koder skilles med komma.",
    "starts": "Flere datoer skilles med komma: 07-12-2026 (fuldt), 18-01-2027 (3 ledige).",
    "date": "En dato: 01-11-2026.",
    "yes-no": "ja eller nej.",
    "term": "Vælg fra listen.",
    "choice": "Vælg fra listen.",
}
_EXAMPLES = {
    "amount": "4-13",
    "duration": "4-13 uger",
    "date": "01-11-2026",
    "starts": "07-12-2026 (fuldt), 18-01-2027",
    "codes": "0420",
}


def heading(path: Sequence[str | int], above: str, title: str) -> str:
    """A column's heading: the field's title, behind that of the group it is in."""
    name = ".".join(step for step in path if isinstance(step, str))
    if name in _HEADINGS:
        return _HEADINGS[name]
    return f"{above}: {title}" if above and len(path) > 1 else title


def note(schema: Mapping[str, Any], form: str) -> str:
    """What is said of a column where the pointer rests on its heading."""
    example = _EXAMPLES.get(form) or next(iter(schema.get("examples", ())), "")
    shown = [f"For eksempel: {example}"] if isinstance(example, str) and example else []
    described = unquoted(str(schema["description"]))
    return "\n".join([described, *([_FORMS[form]] if form in _FORMS else []), *shown])


def form(form: str) -> str:
    """How a cell of some form is written; empty when there is but one way."""
    return _FORMS.get(form, "")


ID_NOTE = (
    "Filens navn og sidens adresse. Lav det ikke om.\n"
    "Et nyt id: små bogstaver, tal og bindestreg. Tomt: så bliver det lavet af navnet."
)
NUMBER_NOTE = "Nummeret i listen. Lad det stå tomt i en ny række, så kommer den sidst."
UNKNOWN_WORD = "Ordet står ikke på listen. Er det skrevet rigtigt?"


def readme(municipality: str, exported: date, counts: Mapping[str, int]) -> tuple[str, ...]:
    """The sheet that tells what the workbook is, and how it is sent back."""
    held = listing([f"{number} i arket {name}" for name, number in counts.items()])
    return (
        f"Kataloget for {municipality} som regneark",
        f"Hentet {day(exported)}. Rækker: {held}.",
        "",
        "Sådan retter du",
        "Ret i cellerne, og gem. Hvil musen på en overskrift for at se, hvad der skal stå.",
        "En ny række bliver til noget nyt i kataloget. Lad Id stå tomt, hvis du er i tvivl.",
        "En tom celle betyder: ikke oplyst. Skriv ikke 0 eller en streg.",
        "Sletter du en række, bliver intet slettet i kataloget. Du får det at vide.",
        "Du må gerne sortere, filtrere, flytte kolonner og slette kolonner, du ikke skal bruge.",
        "Ret ikke i overskrifterne. En kolonne, du selv tilføjer, bliver ikke læst.",
        "Skriv aldrig navne på mennesker, personnumre eller private adresser.",
        "",
        "Sådan sender du det tilbage",
        "Send filen til den, der passer kataloget, eller skriv selv: katalog import FIL",
        "Først bliver det vist, hvad der er nyt og ændret. Intet bliver skrevet, før du siger ja.",
        "Er noget galt, får du en kopi af filen, hvor kolonnen FEJL siger, hvad der skal rettes.",
        "Har andre rettet det samme felt imens, får du det at vide, og intet bliver skrevet.",
        "",
        "Det står ikke i regnearket, men bliver i kataloget",
        "Målte effekter, målsætninger, oplysninger med emne, kilder, tidligere id, prisers poster,"
        " noter og aldre til målgrupper, pladsers fordeling på steder, virksomheder i en ordning,"
        " aftalernes vilkår og det, der er mærket som eksempel i en rigtig kommunes katalog.",
    )
