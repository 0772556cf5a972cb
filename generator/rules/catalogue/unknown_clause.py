"""Lokal praksis hører til en aftale eller en klausul, som ikke findes.

**Hvad:** `lokal_praksis` i mkdocs.yml nævner en aftale eller en klausul, som ikke står i nogen fil.

**Hvorfor:** Så bliver det, kommunen gør, ikke vist nogen steder.

**Eksempel:** `lokal_praksis: {virksomhedspraktik: {forsikrng: …}}`

**Sådan retter du det:** Skriv aftalens filnavn og klausulens `id`, som de står i
`companies/agreements/`, eller slet linjen.
"""

from generator.model.settings import PRACTICE
from generator.rules.base import CatalogueView, Diagnostics, Message, warning
from generator.texts.messages.base import suggest
from generator.validation.problems import nearest

CODE = "ukendt-klausul"


def message(*, value: str, suggestion: str) -> Message:
    return Message(
        f"“{value}” er ikke en klausul i nogen aftale.",
        suggest(suggestion, "Skriv aftalens filnavn og klausulens id, eller slet linjen."),
    )


def check(view: CatalogueView) -> Diagnostics:
    """A warning for every practice of a clause that no version of its agreement has."""
    places = {k[1:]: p for k, p in view.context.setting_places.items() if k[0] == PRACTICE}
    if not places or not view.is_whole:
        return
    known = {
        (id, clause.id)
        for id, agreement in view.agreements.items()
        for version in agreement.versions
        for clause in version.clauses
    }
    names = ["/".join(key) for key in known]
    for key, place in places.items():
        if key not in known:
            value = "/".join(key)
            suggestion = nearest(value, names)
            yield warning(CODE, message, place, value=value, suggestion=suggestion)
