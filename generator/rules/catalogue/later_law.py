"""En senere regel om det samme er begyndt.

**Hvad:** En sats, en lovregel, et mindstekrav eller et lovgrundlag står, som om det gælder i dag,
men en senere regel om det samme er begyndt, efter at det sidst blev kontrolleret.

**Hvorfor:** Som regel er den gamle ophørt den dag, den nye begyndte. Så siger kataloget to ting.

**Eksempel:** to mindstekrav til samme målgruppe, hvor det første ikke har `gyldig_til`

**Sådan retter du det:** Slå op, om den gamle stadig gælder. Gør den ikke, så skriv `gyldig_til`
og `afløst_af`. Gælder begge, så skriv dagens dato i `senest_kontrolleret`.
"""

from generator.model.legal_facts import State, legal_facts
from generator.rules.base import CatalogueView, Diagnostics, Message, warning
from generator.texts.messages.base import day

CODE = "senere-lov"


def message(*, name: str, later: str, date: str) -> Message:
    return Message(
        f"“{name}” er ikke kontrolleret, siden “{later}” begyndte {day(date)}.",
        "Er den ophørt, så skriv “gyldig_til”; gælder den stadig, så skriv dagens dato i "
        "“senest_kontrolleret”.",
    )


def check(view: CatalogueView) -> Diagnostics:
    """A warning for every legal fact that a later one on the same subject has caught up with."""
    for fact in legal_facts(view.context):
        later = fact.later
        if fact.state is State.OVERTAKEN and later and later.valid_from:
            begun = later.valid_from.isoformat()
            params = {"name": fact.term.label, "later": later.label, "date": begun}
            yield warning(CODE, message, fact.place, **params)
