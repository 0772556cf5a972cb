"""Et billede mangler en tekst.

**Hvad:** Et billede i beskrivelsen har ingen tekst mellem de firkantede parenteser.

**Hvorfor:** Den, der ikke kan se billedet, får ingenting at vide (WCAG 1.1.1).

**Eksempel:** `![](værksted.png)`

**Sådan retter du det:** Skriv, hvad billedet viser:
`![To personer ved en drejebænk](værksted.png)`.
"""

from generator.model.markdown import inline_tokens
from generator.rules.base import Diagnostics, FileView, Message, error

CODE = "alt-mangler"


def message() -> Message:
    return Message("Et billede mangler en tekst.", "Skriv, hvad det viser: ![tekst](billede.png).")


def check(entry: FileView) -> Diagnostics:
    """An error for every image in Markdown without an alternative text."""
    for path, text in entry.markdown:
        if "![" not in text:
            continue
        for line, token in inline_tokens(text):
            if token.type == "image" and not token.content.strip():
                yield error(CODE, message, entry.line_in(path, line))
