"""The messages of ``katalog init``."""

from __future__ import annotations


def not_a_checkout() -> str:
    return (
        "Værktøjets egen mappe med site/ og catalogue/vocabulary/ er her ikke.\n"
        "Hent hele projektet, og kør katalog init derfra.\n"
    )


def not_empty(folder: str) -> str:
    return f"{folder} er ikke tom. Vælg en mappe, der ikke findes endnu.\n"


def no_such_municipality(name: str, suggestion: str) -> str:
    """No municipality has a name or a code."""
    meant = f" Mente du “{suggestion}”?" if suggestion else ""
    known = "Skriv navnet eller koden på fire cifre."
    return f"Der er ingen kommune, der hedder “{name}”.{meant}\n{known}\n"


def started(folder: str, name: str) -> str:
    """A municipality has its own catalogue."""
    return (
        f"Kataloget for {name} ligger i {folder}.\n"
        "Det har de faste ord, fire slags aftaler og ét udfyldt eksempel af hver slags.\n\n"
        "Gå ind i mappen, og kør:\n"
        "    make site     bygger siden i public/\n"
        "    make test     kontrollerer det hele\n"
        "README.md siger, hvad I skal gøre først.\n"
    )
