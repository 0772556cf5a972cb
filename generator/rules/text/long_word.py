"""Et ord er så langt, at det ikke kan brydes.

**Hvad:** Der står mere end 60 tegn i træk uden mellemrum eller bindestreg, og det er ikke
en webadresse.

**Hvorfor:** På en telefon kan ordet ikke være på linjen, og det kan ikke findes ved søgning.

**Eksempel:** `titel: Beskæftigelsesbeskæftigelsesbeskæftigelsesbeskæftigelsesbeskæftigelse`

**Sådan retter du det:** Sæt mellemrum eller bindestreg, eller ret tastefejlen.
"""

import re

from generator.nodes.text import position_at
from generator.rules.base import Diagnostics, Message, warning

CODE = "langt-ord"

LIMIT = 60
_LONG = re.compile(rf"\w{{{LIMIT + 1},}}")


def message(*, length: int) -> Message:
    return Message(f"Et ord er {length} tegn langt.", "Sæt mellemrum eller bindestreg i det.")


def check(file: str, text: str) -> Diagnostics:
    """A warning for every word longer than the limit, web addresses apart."""
    if max(map(len, text.split()), default=0) <= LIMIT:
        return
    for match in _LONG.finditer(text):
        before = text[: match.start()].rsplit(None, 1)[-1:] or [""]
        if "//" not in before[0]:
            place = position_at(file, text, match.start())
            yield warning(CODE, message, place, length=len(match.group()))
