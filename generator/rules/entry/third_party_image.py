"""Et billede hentes fra en anden hjemmeside.

**Hvad:** Et billede i beskrivelsen ligger på en fremmed adresse.

**Hvorfor:** Så kan en anden se, hvem der læser siden. Kataloget henter intet fra andre.

**Eksempel:** `![Logo](https://et-andet-sted.example/logo.png)`

**Sådan retter du det:** Læg billedet i `site/pages/billeder/`, og henvis til det dér.
"""

from generator.model.markdown import inline_tokens
from generator.model.urls import is_own
from generator.rules.base import Diagnostics, FileView, Message, error

CODE = "tredjepart"


def message() -> Message:
    return Message(
        "Et billede hentes fra en anden hjemmeside.", "Læg billedet i site/pages/billeder/."
    )


def check(entry: FileView) -> Diagnostics:
    """An error for every image in Markdown that is not the site's own."""
    for path, text in entry.markdown:
        if "![" not in text:
            continue
        for line, token in inline_tokens(text):
            source = str(token.attrs.get("src", "")) if token.type == "image" else ""
            if source and not is_own(source):
                yield error(CODE, message, entry.line_in(path, line))
