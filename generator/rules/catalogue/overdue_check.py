"""En lovregel er ikke kontrolleret i 12 måneder.

**Hvad:** En sats, en lovregel, et mindstekrav eller et lovgrundlag gælder i dag, men blev sidst
holdt op mod lovens tekst for mere end 12 måneder siden (`senest_kontrolleret`).

**Hvorfor:** Love ændres hvert år, ofte den 1. januar og den 1. juli. En regel, som ingen har set
efter, kan være ophørt, uden at kataloget siger det.

**Eksempel:** `senest_kontrolleret: 2025-06-01` den 1. december 2026

**Sådan retter du det:** Slå reglen op i kilden. Passer den, så skriv dagens dato i
`senest_kontrolleret`. Er den ændret, så skriv den nye som et nyt ord med `gyldig_fra`.
"""

from generator.model.legal_facts import State, legal_facts
from generator.rules.base import CatalogueView, Diagnostics, Message, warning
from generator.texts.messages.base import day

CODE = "kontrol-overskredet"


def message(*, name: str, date: str, due: str) -> Message:
    return Message(
        f"“{name}” er sidst kontrolleret {day(date)}; det skulle være sket senest {day(due)}.",
        "Slå den op i kilden, ret den, og skriv dagens dato i “senest_kontrolleret”.",
    )


def check(view: CatalogueView) -> Diagnostics:
    """A warning for every legal fact in force whose last check is more than a year old."""
    for fact in legal_facts(view.context):
        if fact.state is State.OVERDUE and fact.term.checked and fact.due:
            checked, due = fact.term.checked.isoformat(), fact.due.isoformat()
            yield warning(CODE, message, fact.place, name=fact.term.label, date=checked, due=due)
