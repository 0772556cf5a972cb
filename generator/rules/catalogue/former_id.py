"""Et tidligere navn er optaget.

**Hvad:** Under `tidligere` står et navn, som en fil af samme slags har nu, eller som en anden
også har haft.

**Hvorfor:** Et tidligere navn er en gammel adresse, der fører videre. Den kan kun føre ét
sted hen.

**Eksempel:** `tidligere: [jobklub]`, når der er en fil, der hedder `jobklub.yml`

**Sådan retter du det:** Lad navnet stå hos den, adressen skal føre til, og slet det i de andre.
`katalog rename` skriver selv det rigtige.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Diagnostic, Position, error
from generator.rules.base import CatalogueView

CODE = "tidligere-id"


def check(view: CatalogueView) -> Iterator[Diagnostic]:
    """An error for every former id that another entry has, or has had."""
    had: dict[tuple[str, str], str] = {}
    for file, link in view.former:
        place, key = Position(file, link.line, link.column), (link.target, link.id)
        if link.id in view.known_ids[link.target]:
            yield error(CODE, place, value=link.id, when="nu", other=f"{link.id}.yml")
        elif key in had:
            yield error(CODE, place, value=link.id, when="før", other=had[key])
        had.setdefault(key, file)
