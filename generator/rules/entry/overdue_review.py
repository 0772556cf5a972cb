"""Oplysningerne er ikke gennemgået til tiden.

**Hvad:** Et tilbud eller en virksomhed i brug er sidst gennemgået for længere siden end
kommunens frist (`gennemgang_måneder` i mkdocs.yml).

**Hvorfor:** Siden viser, hvornår oplysningerne sidst er set efter. Gamle oplysninger mister
læserens tillid.

**Eksempel:** `gennemgået: 2026-03-01` i november 2026, når fristen er seks måneder

**Sådan retter du det:** Læs siden igennem. Passer den, så skriv dagens dato i `gennemgået`.
"""

from generator.model.kinds import AnyEntry
from generator.model.settings import review_due
from generator.rules.base import Diagnostics, EntryView, Message, warning
from generator.texts.messages.base import day

CODE = "gennemgang-overskredet"


def message(*, date: str, due: str) -> Message:
    return Message(
        f"Sidst gennemgået {day(date)}; det skulle være sket senest {day(due)}.",
        "Læs siden igennem, ret den, og skriv dagens dato i “gennemgået”.",
    )


def check(entry: EntryView[AnyEntry]) -> Diagnostics:
    """A warning for an entry in use whose review is overdue."""
    reviewed = entry.model.reviewed
    if reviewed is None or not entry.in_use:
        return
    due = review_due(reviewed, entry.context.settings.review_months)
    if due < entry.today:
        place, date = entry.at("gennemgået"), reviewed.isoformat()
        yield warning(CODE, message, place, date=date, due=due.isoformat())
