"""What is said when git has no answer."""

from __future__ import annotations

from collections.abc import Mapping

_REASONS: Mapping[str, str] = {
    "mangler": "Programmet git findes ikke på denne computer. Installér git, og prøv igen.",
    "intet": "Mappen er ikke lagt i git, så der er intet at sammenligne med.",
    "tillid": (
        "Git stoler ikke på mappen, fordi en anden bruger ejer den."
        " Kør: git config --global --add safe.directory MAPPENS-STI"
    ),
    "revision": (
        "Git kender ikke “{}”. Skriv en gren, et mærke eller en indsendelse, for eksempel"
        " origin/main. Er grenen ny, så hent den først med git fetch."
    ),
    "forfader": "“{}” og det, du står i, har ingen fælles fortid.",
    "afkortet": (
        "Her er kun den nyeste del af historien, og “{}” er ikke med."
        " Hent resten med: git fetch --unshallow (i GitHub Actions: fetch-depth: 0)."
    ),
    "andet": "Git kunne ikke svare: {}",
}


def git_failed(reason: str, detail: str) -> str:
    """Why git has no answer, and what to do."""
    return f"{_REASONS[reason].format(detail)}\n"
