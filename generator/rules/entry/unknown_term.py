"""Et ord findes ikke i kataloget.

**Hvad:** Filen henviser til en målgruppe, et redskab, en kilde, en kommune eller et andet
ord, som ikke står i `catalogue/vocabulary/`.

**Hvorfor:** Kun kendte ord kan søges frem, sammenlignes og følges over tid.

**Eksempel:** `redskab: virksomhedspraktikk`

**Sådan retter du det:** Ret stavemåden. Mangler ordet, så foreslå det i ordlisten med kilde.
"""

from generator.model.kinds import AnyEntry
from generator.rules.base import Diagnostics, EntryView
from generator.rules.references import term_references, unknown_term
from generator.texts.messages import base

CODE = "ukendt-ord"

message = base.unknown_term


def check(entry: EntryView[AnyEntry]) -> Diagnostics:
    """An error for every term that its vocabulary, which has been read, does not have."""
    for path, vocabulary, value in term_references(entry):
        known = entry.context.terms(vocabulary)
        if vocabulary in entry.context.vocabularies and value not in known:
            own = entry.own_sources if vocabulary == "kilder" else ()
            if value not in own:
                yield unknown_term(entry.at(*path), vocabulary, value, (*known, *own))
