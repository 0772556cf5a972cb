"""Et ord bygger på en kilde, der er ophævet.

**Hvad:** En sats, en lovregel, et mindstekrav eller et andet ord, som gælder i dag, har en kilde,
som er holdt op med at gælde (`ophævet`).

**Hvorfor:** Det, der stod i en ophævet lov eller bekendtgørelse, kan være ændret i den nye.

**Eksempel:** `kilde: elov-bek-2636-65` på en lovregel uden `gyldig_til`

**Sådan retter du det:** Slå op, hvad der gælder nu, og skriv den nye kilde. Er ordet ophørt sammen
med kilden, så skriv `gyldig_til`.
"""

from generator.model.legal_facts import repealed_sources
from generator.rules.base import CatalogueView, Diagnostics, Message, warning
from generator.texts.messages.base import day

CODE = "ophaevet-kilde"


def message(*, name: str, source: str, date: str) -> Message:
    return Message(
        f"“{name}” gælder i dag, men kilden “{source}” blev ophævet {day(date)}.",
        "Skriv den kilde, der gælder nu, eller giv ordet “gyldig_til”.",
    )


def check(view: CatalogueView) -> Diagnostics:
    """A warning for every term in force that rests on a source that is not."""
    context = view.context
    for vocabulary in context.vocabularies.values():
        for term in vocabulary.terms.values():
            if not term.valid_on(context.today):
                continue
            for title, day_of in repealed_sources(term, context):
                params = {"source": title, "date": day_of.isoformat()}
                yield warning(
                    CODE, message, vocabulary.position(term.id), name=term.label, **params
                )
