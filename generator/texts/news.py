"""The words of the page of news and of its feed."""

from collections.abc import Mapping

from generator.texts.numbers import count, listing

NEW: Mapping[str, str] = {
    "tilbud": "Nyt tilbud",
    "virksomheder": "Ny virksomhed",
    "aftaler": "Ny aftale",
}
ENDED = "Ophørt"
REMOVED = "Fjernet"
CHANGED = "Ændret"

UNKNOWN: Mapping[str, str] = {
    "ingen": (
        "Siden er lavet et sted, hvor ændringernes historie ikke kendes."
        " Derfor kan den ikke vise, hvad der er nyt."
    ),
    "afkortet": (
        "Siden er lavet et sted, hvor kun den nyeste del af historien kendes."
        " Ældre ændringer kan mangle."
    ),
}
NOTHING = "Der er ingen ændringer at vise."


def is_changed(label: str) -> str:
    """A running text that is not as it was: the words themselves are on the page."""
    return f"{label} er ændret"


def many(added: int, removed: int, changed: int) -> str:
    """Many entries at once, which are not parts of one by one."""
    parts = [
        *([f"{count(added, 'er ny', 'er nye')}"] if added else []),
        *([f"{count(removed, 'er fjernet', 'er fjernet')}"] if removed else []),
        *([f"{count(changed, 'er rettet', 'er rettet')}"] if changed else []),
    ]
    return f"Mange på én gang: {listing(parts)}. De er ikke vist enkeltvis."
