"""Den lokale praksis handler om noget, kataloget ikke har.

**Hvad:** `lokal_praksis` i mkdocs.yml nævner et id, som hverken er et redskab eller en målgruppe.

**Hvorfor:** Teksten bliver vist på redskabets eller målgruppens side. Uden siden bliver den
ikke vist.

**Eksempel:** `lokal_praksis: {loentilskud: {tekst: …}}`, hvor redskabet hedder `løntilskud`

**Sådan retter du det:** Skriv id'et, som det står i `redskaber.yml` eller `maalgrupper.yml`.
"""

from generator.rules.base import CatalogueView, Diagnostics, Message, warning
from generator.texts.messages.base import suggest
from generator.validation.problems import nearest

CODE = "ukendt-praksis"

_VOCABULARIES = ("redskaber", "maalgrupper")


def message(*, value: str, suggestion: str) -> Message:
    return Message(
        f"“{value}” er hverken et redskab eller en målgruppe.",
        suggest(suggestion, "Skriv id'et fra redskaber.yml eller maalgrupper.yml."),
    )


def check(view: CatalogueView) -> Diagnostics:
    """A warning for every local practice that is shown on no page, once both lists are read."""
    context = view.context
    if not all(name in context.vocabularies for name in _VOCABULARIES):
        return
    known = {id for name in _VOCABULARIES for id in context.terms(name)}
    for (key, name), place in context.named_places.items():
        if key == "lokal_praksis" and name not in known:
            yield warning(CODE, message, place, value=name, suggestion=nearest(name, known))
