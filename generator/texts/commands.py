"""What the commands say on the terminal."""

from __future__ import annotations

import errno
from collections.abc import Sequence

from generator.texts.numbers import count, number


def nothing_changed() -> str:
    return "Intet er ændret siden sidst. Siden i public/ er ajour.\n"


def published(pages: int, made: int, seconds: float) -> str:
    """How many pages the site has, how many of them were made anew, and how long it took."""
    took = number(round(seconds, 2))
    return f"{count(pages, 'side', 'sider')} i public/, {number(made)} lavet på ny ({took} s).\n"


def warnings(number_of: int) -> str:
    return f"{count(number_of, 'advarsel', 'advarsler')}: se dem med katalog validate.\n"


def not_published() -> str:
    return "Siden er ikke udgivet. Den tidligere side i public/ er urørt.\n"


def publish_failed(reason: str, detail: str) -> str:
    """Why a site could not be published, and what to do."""
    reasons = {
        "optaget": "En anden bygning er i gang. Vent, til den er færdig, og prøv igen.",
        "ikke-genvej": f"“{detail}” er en mappe, som katalog ikke har lavet. Flyt eller slet den.",
        "genvej": (
            f"“{detail}” er en genvej ud af projektet, til en mappe eller til ingenting."
            " Læg filerne selv."
        ),
        "plads": f"En håndskreven side har en plads, katalog ikke kender: {detail}",
        "motor": f"De håndskrevne sider kunne ikke laves:\n{detail}",
        "skal": f"Temaets side har en anden form end ventet: {detail}",
        "sider": f"Nogle sider er ikke i orden:\n{detail}",
    }
    return f"{reasons[reason]}\n{not_published()}"


def pdf_failed(path: str, name: str, detail: str) -> str:
    """A PDF that could not be made, by its entry's name."""
    return f"{path}: “{name}” kan ikke laves som PDF: {detail}"


_DISK = {
    errno.ENOSPC: "Disken er fuld.",
    errno.EDQUOT: "Der er ikke mere plads på din del af disken.",
    errno.EROFS: "Disken kan ikke skrives til.",
    errno.EACCES: "Der er ikke adgang til at skrive.",
}


def disk_failed(failure: OSError) -> str:
    """A fault of the disk, in words."""
    reason = _DISK.get(failure.errno or 0, f"Disken gav en fejl ({failure.strerror}).")
    return f"{reason} {not_published()}"


def not_a_date(text: str) -> str:
    return f"“{text}” er ikke en dato; skriv år-måned-dag, for eksempel 2026-11-01"


def serving(address: str) -> str:
    return f"Siden vises på {address} - stop med Ctrl+C.\n"


def preview_bug(failure: Exception) -> str:
    name = type(failure).__name__
    return f"Der er en fejl i programmet ({name}). Siden viser det, der virkede sidst.\n"


def port_taken(port: int) -> str:
    return f"Porten {port} er optaget. Vælg en anden med --port, for eksempel --port {port + 1}.\n"


def progress(task: str) -> str:
    return {"sider": "Laver sider"}[task]


def bug(log: str) -> str:
    """The one sentence a user gets when the fault is ours."""
    return f"Der er en fejl i programmet. Beskrivelsen ligger i {log}.\n"


def no_such_code(code: str, suggestion: str, codes: Sequence[str]) -> str:
    """There is no message with a code."""
    meant = f" Mente du “{suggestion}”?" if suggestion else f" Koderne er: {', '.join(codes)}."
    return f"Koden “{code}” findes ikke.{meant}\n"
