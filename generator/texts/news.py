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
        *([count(added, "ny side", "nye sider")] if added else []),
        *([count(removed, "fjernet side", "fjernede sider")] if removed else []),
        *([count(changed, "rettet side", "rettede sider")] if changed else []),
    ]
    return f"{listing(parts)}. De er ikke vist enkeltvis."
