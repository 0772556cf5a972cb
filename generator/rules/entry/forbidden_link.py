"""Et link fører et sted hen, som siden ikke må linke til.

**Hvad:** Et link i teksten er ikke en webadresse med `https://` eller `http://`, en `mailto:`-
eller `tel:`-adresse eller en side i kataloget.

**Hvorfor:** Andre slags links kan køre kode hos læseren eller føre et forkert sted hen.

**Eksempel:** `[klik](javascript:…)`

**Sådan retter du det:** Skriv hele adressen med `https://`, eller slet linket.
"""

from generator.model.markdown import inline_tokens
from generator.model.urls import may_link
from generator.rules.base import Diagnostics, FileView, Message, error

CODE = "url-skema"


def message() -> Message:
    return Message(
        "Et link fører et sted hen, som siden ikke må linke til.",
        "Brug en hel adresse med https://, eller slet linket.",
    )


def check(entry: FileView) -> Diagnostics:
    """An error for every link in Markdown whose target is not allowed."""
    for path, text in entry.markdown:
        if "[" not in text and "<" not in text:
            continue
        for line, token in inline_tokens(text):
            target = str(token.attrs.get("href", "")) if token.type == "link_open" else None
            if target is not None and not may_link(target):
                yield error(CODE, message, entry.line_in(path, line))
