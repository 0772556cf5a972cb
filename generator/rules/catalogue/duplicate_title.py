"""To poster har samme titel.

**Hvad:** To tilbud, eller to virksomheder, i samme kommune hedder det samme, og begge er i brug.

**Hvorfor:** I en liste kan man ikke se forskel på dem, og måske er det den samme post to gange.

**Eksempel:** to filer med `titel: Jobklub`

**Sådan retter du det:** Giv dem hver sit navn, eller slet den ene.
"""

from generator.diagnostics import Position
from generator.model.cards import Card
from generator.rules.base import CatalogueView, Diagnostics, Message, warning

CODE = "dublet-titel"


def message(*, title: str, other: str) -> Message:
    return Message(
        f"“{title}” hedder det samme som “{other}” i samme kommune.", "Giv dem hver sit navn."
    )


def check(view: CatalogueView) -> Diagnostics:
    """A warning for every title already taken in the same municipality."""
    for cards in (view.offers.values(), view.partners.values()):
        first: dict[tuple[str, tuple[str, ...]], Card] = {}
        for card in cards:
            if not card.in_use:
                continue
            key = (" ".join(card.title.casefold().split()), card.municipalities)
            other = first.setdefault(key, card)
            if other is not card:
                place = Position(card.file, card.title_line)
                found = warning(CODE, message, place, title=card.title, other=other.id)
                yield found.beside(Position(other.file, other.title_line))
