"""Oplysningerne er ikke gennemgået til tiden.

**Hvad:** Et tilbud eller en virksomhed i brug er sidst gennemgået for længere siden end
kommunens frist (`gennemgang_måneder` i mkdocs.yml).

**Hvorfor:** Siden viser, hvornår oplysningerne sidst er set efter. Gamle oplysninger mister
læserens tillid.

**Eksempel:** `gennemgået: 2026-03-01` i november 2026, når fristen er seks måneder

**Sådan retter du det:** Læs siden igennem. Passer den, så skriv dagens dato i `gennemgået`.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from datetime import date

from generator.diagnostics import Diagnostic, warning
from generator.rules.base import EntryView

CODE = "gennemgang-overskredet"


def review_due(reviewed: date, months: int) -> date:
    """The last day a review counts: the same day of the month, ``months`` later."""
    year, month = divmod(reviewed.year * 12 + reviewed.month - 1 + months, 12)
    return date(year, month + 1, min(reviewed.day, monthrange(year, month + 1)[1]))


def check(entry: EntryView) -> Iterator[Diagnostic]:
    """A warning for an entry in use whose review is overdue."""
    reviewed = getattr(entry.model, "reviewed", None)
    if reviewed is None or not entry.is_active:
        return
    due = review_due(reviewed, entry.context.settings.review_months)
    if due < entry.today:
        yield warning(CODE, entry.at("gennemgået"), date=reviewed.isoformat(), due=due.isoformat())
