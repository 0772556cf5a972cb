"""Teksten er kortet af ved tegnet #.

**Hvad:** Efter en tekst uden anførselstegn står et mellemrum og tegnet `#`. Resten af linjen
er en kommentar og kommer ikke med på siden.

**Hvorfor:** "Tilbud #3 for unge" bliver til "Tilbud", uden at nogen opdager det.

**Eksempel:** `titel: Tilbud #3 for unge`

**Sådan retter du det:** Sæt hele teksten i anførselstegn: `titel: "Tilbud #3 for unge"`.
Er det en kommentar, så flyt den til en linje for sig selv.
"""

from generator.diagnostics import Position
from generator.rules.base import Diagnostics, FileView, Message, error

CODE = "afkortet"


def message(*, text: str) -> Message:
    return Message(
        f"Teksten bliver kortet af til “{text}”, fordi resten står efter #.",
        "Sæt hele teksten i anførselstegn, eller flyt kommentaren til sin egen linje.",
    )


def check(entry: FileView) -> Diagnostics:
    """An error for every unquoted text of several words with a comment behind it on its line."""
    document = entry.document
    if " #" not in document.text:
        return
    lines = document.text.split("\n")
    for _, node in document.plain_scalars():
        end = node.end_mark
        rest = lines[end.line][end.column :] if end.line < len(lines) else ""
        comment = rest.lstrip(" ")
        if not comment.startswith("#") or not rest.startswith(" "):
            continue
        if comment[1:2] not in ("", " ") or " " in node.value:
            column = end.column + 1 + rest.index("#")
            place = Position(document.file, end.line + 1, column)
            yield error(CODE, message, place, text=node.value)
