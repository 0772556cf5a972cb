"""The report on the addresses that the catalogue refers to."""

from collections.abc import Mapping, Sequence
from datetime import date

from generator.texts.numbers import count, day, number

REASONS: Mapping[str, str] = {
    "navn": "navnet findes ikke på nettet",
    "forbindelse": "der kan ikke skabes forbindelse",
    "tid": "svaret kommer ikke i tide",
    "tls": "certifikatet er ikke gyldigt",
    "volapyk": "svaret kan ikke læses",
    "ring": "den sender rundt i ring, når der ingen cookies gemmes",
    "langt": "den sender videre for mange gange",
    "videre": "den sender videre til noget, der ikke er en webadresse",
    "404": "siden findes ikke (404)",
    "410": "siden er slettet (410)",
}


def reason(key: str) -> str:
    """Why an address does not answer, in words."""
    if key.startswith("5"):
        return f"fejl på serveren ({key})"
    return REASONS.get(key, f"svaret er {key}")


def failed(since: date, today: date, key: str) -> str:
    if since == today:
        return f"Svarer ikke i dag: {reason(key)}."
    return f"Har ikke svaret siden {day(since)}: {reason(key)}."


def moved(url: str) -> str:
    return f"Er flyttet til {url}. Ret adressen."


def closed(key: str) -> str:
    return f"Lukker ikke programmer ind ({key}). Se selv efter."


LOCAL = "Ligger på et lokalt net og er ikke spurgt. Med --intranet spørges der også dér."
LATER = "Serveren har bedt om ro. Den bliver spurgt næste gang."


def summary(addresses: int, counts: Mapping[str, int], asked: int, fictitious: int) -> str:
    """The last lines: the number of addresses, and their answers."""
    words = (
        ("svarer", "svarer"),
        ("flyttet", "er flyttet"),
        ("svarer-ikke", "svarer ikke"),
        ("lukket", "lukker ikke programmer ind"),
        ("lokal", "ligger på et lokalt net"),
        ("senere", "venter til næste gang"),
    )
    answers = [f"{number(counts[key])} {text}" for key, text in words if counts.get(key)]
    whole = (
        f"{count(addresses, 'adresse', 'adresser')}: {', '.join(answers)}."
        if answers
        else ("Kataloget henviser ikke til andre steder.")
    )
    made_up = (
        f" {count(fictitious, 'opdigtet adresse', 'opdigtede adresser')} er ikke spurgt."
        if fictitious
        else ""
    )
    return f"{whole} {number(asked)} spurgt nu.{made_up}\n"


def overdue(number_of: int, days: int) -> str:
    """The number of addresses that have been silent for too long."""
    return f"{count(number_of, 'adresse', 'adresser')} har ikke svaret i over {days} dage.\n"


def unreadable(paths: Sequence[str]) -> str:
    """Files that cannot be searched for addresses."""
    return "".join(f"{path} kan ikke læses og er sprunget over.\n" for path in paths)


def memory_broken(path: str) -> str:
    return f"{path} kan ikke læses. Alt bliver spurgt på ny, og filen bliver skrevet forfra.\n"


def memory_not_written(path: str, why: str) -> str:
    return f"Svarene kan ikke gemmes i {path}: {why}\n"


NO_NETWORK = (
    "Ingen svarer, heller ikke dem, der har svaret før. Der er nok ingen forbindelse til nettet"
    " (programmet går ikke gennem en proxy). Intet er husket.\n"
)


def interrupted(asked: int, total: int, *, kept: bool) -> str:
    outcome = "Svarene er husket." if kept else "Intet er husket."
    return f"Afbrudt. {number(asked)} af {number(total)} er spurgt. {outcome}\n"
