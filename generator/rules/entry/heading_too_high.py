"""En overskrift i teksten er for stor.

**Hvad:** Beskrivelsen har en overskrift med ét eller to `#`.

**Hvorfor:** Siden har allerede sin overskrift. To overskrifter på øverste niveau forvirrer
den, der lader siden læse op. På siden rykkes overskriften ned, så den passer.

**Eksempel:** `# Sådan foregår det`

**Sådan retter du det:** Brug tre `#`: `### Sådan foregår det`.
"""

from generator.model.markdown import tokens
from generator.rules.base import Diagnostics, FileView, Message, warning

CODE = "overskriftsniveau"

HIGHEST = 3


def message() -> Message:
    return Message(
        "Overskriften er for stor til at stå i en beskrivelse.", "Brug tre # eller flere."
    )


def check(entry: FileView) -> Diagnostics:
    """A warning for every heading above the third level."""
    for path, text in entry.markdown:
        if "#" not in text and "==" not in text and "--" not in text:
            continue
        for token in tokens(text):
            if token.type == "heading_open" and int(token.tag[1]) < HIGHEST:
                yield warning(CODE, message, entry.line_in(path, token.map[0] if token.map else 0))
