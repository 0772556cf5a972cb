"""Et ord findes ikke i kataloget.

**Hvad:** Filen henviser til en målgruppe, et redskab, en kilde, en kommune eller et andet
ord, som ikke står i `catalogue/vocabulary/`.

**Hvorfor:** Kun kendte ord kan søges frem, sammenlignes og følges over tid.

**Eksempel:** `redskab: virksomhedspraktikk`

**Sådan retter du det:** Ret stavemåden. Mangler ordet, så foreslå det i ordlisten med kilde.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Diagnostic
from generator.rules.base import EntryView
from generator.rules.references import term_references, unknown_term

CODE = "ukendt-ord"


def check(entry: EntryView) -> Iterator[Diagnostic]:
    """An error for every term that its vocabulary does not have."""
    own = {source.id for source in getattr(entry.model, "sources", ()) if source.id}
    for path, vocabulary, value in term_references(entry):
        if entry.context.term(vocabulary, value) or (vocabulary == "kilder" and value in own):
            continue
        found = entry.context.vocabularies.get(vocabulary)
        if found is None:  # a mistake of the vocabulary's file, told there
            continue
        known = [*found.terms, *(own if vocabulary == "kilder" else ())]
        yield unknown_term(entry.at(*path), vocabulary, value, known)
