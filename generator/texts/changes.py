"""The words that changes are told in."""

from __future__ import annotations

from collections.abc import Sequence

LAYOUT_ONLY = "kun opstilling eller links"
NEW_ORDER = "ny rækkefølge"


def became(label: str, old: str, new: str, note: str) -> str:
    """A field that had a value, has another, has got one or has lost it."""
    after = f" ({note})" if note else ""
    if old and new:
        return f"{label} {old} → {new}{after}"
    if new:
        return f"{label} tilføjet: {new}{after}"
    return f"{label} fjernet (før {old}){after}" if old else f"{label}: {note}"


def came_and_went(label: str, added: Sequence[str], removed: Sequence[str]) -> str:
    """A list that has got something, or lost it."""
    told = [
        *([f"tilføjet {', '.join(added)}"] if added else []),
        *([f"fjernet {', '.join(removed)}"] if removed else []),
    ]
    return f"{label}: {'; '.join(told)}"


def growth(old: float, new: float) -> str:
    """``+3,0 %``; empty where it has no meaning."""
    if old <= 0:
        return ""
    return f"{(new - old) / old * 100:+.1f} %".replace(".", ",").replace("-", "−")
