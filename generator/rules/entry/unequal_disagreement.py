"""En uenighed står mellem kilder, der ikke vejer det samme.

**Hvad:** En klausul har en `uenighed`, men kilderne er af forskellig rang: love og bekendtgørelser
går forud for vejledninger, og vejledninger går forud for alt andet.

**Hvorfor:** En kommunes side eller en artikel kan ikke være uenig med loven. Står de som lige
gode, tror læseren, at loven kan læses på to måder.

**Eksempel:** `uenighed: Aarhus skriver 6 måneder` med kilderne `[lab-280-2024-68,
aarhus-løntilskud-offentlig]`

**Sådan retter du det:** Skriv i teksten, hvad loven siger, og slet `uenighed`. Jeres egen praksis
hører til i `lokal_praksis` i mkdocs.yml; andres kan stå i teksten som lokal praksis.
"""

from generator.model.catalogue import cited_source
from generator.model.partner import Agreement
from generator.model.sources import rank
from generator.rules.base import Diagnostics, EntryView, Message, warning

CODE = "uenighed-rang"


def message(*, topic: str) -> Message:
    return Message(
        f"Kilderne til uenigheden i “{topic}” vejer ikke det samme.",
        "Skriv i teksten, hvad loven siger, og slet “uenighed”. Jeres egen praksis hører til i"
        " indstillingen “lokal_praksis”.",
    )


def check(entry: EntryView[Agreement]) -> Diagnostics:
    """A warning for every disagreement whose sources are not of one rank."""
    for v, version in enumerate(entry.model.versions):
        for c, clause in enumerate(version.clauses):
            found = (
                cited_source(entry.context, one, entry.model.sources) for one in clause.sources
            )
            ranks = {rank(source.type) for source in found if source is not None}
            if clause.disagreement and len(ranks) > 1:
                place = entry.at("versioner", v, "klausuler", c, "uenighed")
                yield warning(CODE, message, place, topic=clause.topic)
