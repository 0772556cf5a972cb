"""En liste er foldet sammen til én linje.

**Hvad:** Teksten begynder med `>`, og linjerne i den begynder med en bindestreg eller et tal.

**Hvorfor:** Med `>` bliver linjeskift til mellemrum, så listen vises som én lang sætning.

**Eksempel:**

    beskrivelse: >
      - punkt et
      - punkt to

**Sådan retter du det:** Skriv `|` i stedet for `>`.
"""

import re

from generator.rules.base import Diagnostics, FileView, Message, warning

CODE = "foldet"

_LIST_IN_LINE = re.compile(r"^(?:[-*+]|\d+[.)]) \S.* (?:[-*+]|\d+[.)]) \S")


def message() -> Message:
    return Message(
        "Listen bliver til én lang linje, fordi teksten begynder med >.", "Skriv | i stedet."
    )


def check(entry: FileView) -> Diagnostics:
    """A warning for every folded Markdown text that holds list items."""
    for path, text in entry.markdown:
        folded = entry.document.scalar_style(path) == ">"
        if folded and any(_LIST_IN_LINE.match(line) for line in text.split("\n")):
            yield warning(CODE, message, entry.at(*path))
