"""Et link siger ikke, hvor det fører hen.

**Hvad:** Linkteksten er "her", "læs mere", "klik" eller lignende.

**Hvorfor:** En skærmlæser kan læse alle links på siden op for sig selv, og så siger "her"
ingenting (WCAG 2.4.4).

**Eksempel:** `Læs om ordningen [her](https://www.star.dk/)`

**Sådan retter du det:** Lad linkteksten sige, hvad man finder:
`[Læs om ordningen hos STAR](https://www.star.dk/)`.
"""

import re

from generator.model.markdown import inline_tokens
from generator.rules.base import Diagnostics, FileView, Message, warning

CODE = "linktekst"

_EMPTY_WORDS = re.compile(
    r"^(?:her|klik(?: her)?|læs(?: mere)?(?: her)?|se(?: mere)?(?: her)?|mere|link|dette|siden)"
    r"[.!…:]?$",
    re.IGNORECASE,
)


def message(*, text: str) -> Message:
    return Message(
        f"Linkteksten “{text}” siger ikke, hvor linket fører hen.", "Skriv, hvad man finder dér."
    )


def check(entry: FileView) -> Diagnostics:
    """A warning for every link whose text means nothing by itself."""
    for path, text in entry.markdown:
        if "](" not in text:
            continue
        words: list[str] | None = None
        for line, token in inline_tokens(text):
            if token.type == "link_open":
                words = []
            elif token.type == "link_close" and words is not None:
                shown = "".join(words).strip()
                if not shown or _EMPTY_WORDS.match(shown):
                    yield warning(CODE, message, entry.line_in(path, line), text=shown)
                words = None
            elif words is not None:
                words.append(token.content)
