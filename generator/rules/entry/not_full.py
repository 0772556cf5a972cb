"""Et tilbud i brug har ledige pladser.

**Hvad:** Et aktivt tilbud har mindst én ledig plads.

**Hvorfor:** Ballerup (2015) ville ikke betale for tilbud, der ikke i gennemsnit er fuldt belagt.
Tallet er et øjebliksbillede; er det sådan gang på gang, er der for mange pladser.

**Eksempel:** `kapacitet: {pladser: 14, ledige: 6, opdateret: 2026-11-01}`

**Sådan retter du det:** Se efter, om pladserne bliver fyldt. Gør de ikke det, så overvej færre.

Reglen er slået fra, til kommunen vil have den. Skriv `ikke-fuldt: advarsel` under `regler` i
mkdocs.yml.
"""

from generator.model.offer import Offer
from generator.model.shared import is_active
from generator.rules.base import Diagnostics, EntryView, Message, warning
from generator.texts.numbers import count

CODE = "ikke-fuldt"
IS_OPTIONAL = True


def message(*, free: int) -> Message:
    return Message(
        f"Tilbuddet har {count(free, 'ledig plads', 'ledige pladser')}.",
        "Se efter, om pladserne bliver fyldt. Gør de ikke det, så overvej færre.",
    )


def check(entry: EntryView[Offer]) -> Diagnostics:
    """A warning where an active offer has reported free seats."""
    capacity = entry.model.capacity
    if capacity and capacity.free and is_active(entry.model.status):
        yield warning(CODE, message, entry.at("kapacitet", "ledige"), free=capacity.free)
