"""Noget gælder i dag, men bygger på en ophævet kilde.

**Hvad:** En sats, en lovregel, et mindstekrav eller et lovgrundlag gælder i dag, men kilden er
ophævet (`ophævet` i `kilder.yml`).

**Hvorfor:** Den nye lov kan sige noget andet.

**Eksempel:** en regel uden `gyldig_til` med en kilde, der blev ophævet i 2024

**Sådan retter du det:** Slå op, hvad der gælder nu. Er reglen den samme, så skriv den nye kilde.
Er den ændret, så giv den gamle `gyldig_til`, og skriv den nye som et nyt ord.
"""

from generator.model.legal_facts import legal_facts
from generator.rules.base import CatalogueView, Diagnostics, Message, warning
from generator.texts.messages.base import day

CODE = "ophaevet-kilde"


def message(*, name: str, source: str, date: str) -> Message:
    return Message(
        f"“{name}” gælder i dag, men kilden “{source}” blev ophævet {day(date)}.",
        "Skriv den kilde, der gælder nu, eller giv ordet “gyldig_til”.",
    )


def check(view: CatalogueView) -> Diagnostics:
    """A warning for every legal fact in force whose shared source is not."""
    today = view.context.today
    for fact in legal_facts(view.context):
        citation = fact.term.source
        source = view.context.term("kilder", citation.reference or "") if citation else None
        repealed = source.repealed if source else None
        if source and repealed and repealed <= today and fact.term.valid_on(today):
            date = repealed.isoformat()
            params = {"name": fact.term.label, "source": source.name, "date": date}
            yield warning(CODE, message, fact.place, **params)
