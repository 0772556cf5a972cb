"""En henvisning fører til noget, der ikke findes.

**Hvad:** Filen henviser til et tilbud, en virksomhed, en udbyder eller en aftale, som ikke
har en fil.

**Hvorfor:** Linket på siden ville føre ud i ingenting.

**Eksempel:** `udbyder: eksempel-komune`

**Sådan retter du det:** Ret stavemåden. Navnet er filens navn uden `.yml`.
"""

from generator.diagnostics import Position
from generator.rules.base import CatalogueView, Diagnostics, error
from generator.texts.messages.base import unknown_entry as message
from generator.validation.problems import nearest

CODE = "ukendt-henvisning"


def check(view: CatalogueView) -> Diagnostics:
    """An error for every link to an entry that has no file.

    An id whose file is broken still counts as known: one mistake gives one diagnostic.
    """
    for file, link in view.links:
        known = view.known_ids[link.target]
        if link.id not in known:
            place, meant = Position(file, link.line, link.column), nearest(link.id, known)
            yield error(CODE, message, place, value=link.id, kind=link.target, suggestion=meant)
