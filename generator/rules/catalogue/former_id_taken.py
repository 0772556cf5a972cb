"""Et tidligere navn er optaget.

**Hvad:** Under `tidligere` står et navn, som en fil af samme slags har nu, eller som en anden
også har haft.

**Hvorfor:** Et tidligere navn er en gammel adresse, der fører videre. Den kan kun føre ét
sted hen.

**Eksempel:** `tidligere: [jobklub]`, når der er en fil, der hedder `jobklub.yml`

**Sådan retter du det:** Lad navnet stå hos den, adressen skal føre til, og slet det i de andre.
`katalog rename` skriver selv det rigtige.
"""

from generator.diagnostics import Diagnostic, Position
from generator.rules.base import CatalogueView, Diagnostics, Message, error

CODE = "tidligere-id"


def message(*, value: str, when: str, other: str) -> Message:
    why = {
        "nu": f"{other} findes",
        "før": f"det står også i {other}",
        "optaget": "hjemmesidens egne sider bruger det",
    }[when]
    return Message(
        f"“{value}” kan ikke være et tidligere navn: {why}.",
        "Slet det her. En gammel adresse kan kun føre ét sted hen.",
    )


def reserved(place: Position, id: str) -> Diagnostic:
    """The error for a former id that the site's own pages have."""
    return error(CODE, message, place, value=id, when="optaget", other="")


def check(view: CatalogueView) -> Diagnostics:
    """An error for every former id that another entry has, or has had."""
    had: dict[tuple[str, str], str] = {}
    for file, link in view.former:
        place, key = Position(file, link.line, link.column), (link.target, link.id)
        if link.id in view.known_ids[link.target]:
            yield error(CODE, message, place, value=link.id, when="nu", other=f"{link.id}.yml")
        elif key in had:
            yield error(CODE, message, place, value=link.id, when="før", other=had[key])
        had.setdefault(key, file)
