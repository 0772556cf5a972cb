"""The change that rebuilds are measured with: a sentence more in one offer's description."""

from __future__ import annotations

import re
from pathlib import Path

_FIRST_PARAGRAPH = re.compile(r"^beskrivelse: \|\n  .*", re.MULTILINE)


def some_offer(project: Path) -> Path:
    """The file of an active offer that has a description."""
    files = sorted((project / "catalogue/offers").glob("*.yml"))
    texts = ((path, path.read_text(encoding="utf-8")) for path in files)
    return next(
        path
        for path, text in texts
        if "\nstatus: aktiv\n" in text and _FIRST_PARAGRAPH.search(text)
    )


def append_sentence(offer: Path, number: int) -> str:
    """Add a sentence that stands nowhere else to an offer's first paragraph; returns it."""
    sentence = f"Rettet for {number}. gang."
    text = offer.read_text(encoding="utf-8")
    changed = _FIRST_PARAGRAPH.sub(lambda found: f"{found[0]} {sentence}", text, count=1)
    offer.write_text(changed, encoding="utf-8")
    return sentence
