"""En sats er en anden, end reguleringen giver.

**Hvad:** En sats i `satser.yml` afviger med mere end en øre fra den, der kan regnes ud fra
satsen med `reguleres: ja` og de årlige satsreguleringsprocenter.

**Hvorfor:** Den officielle sats bliver brugt, når den er skrevet. Afviger den, er enten satsen,
grundbeløbet eller en procent skrevet forkert, eller loven er ændret.

**Eksempel:** `beløb: 98.92` for 2024, hvor reguleringen giver 88,92

**Sådan retter du det:** Slå satsen op i kilden, og ret den. Er loven ændret, så sæt
`reguleres: ja` på den nye sats; så bliver de næste år regnet ud fra den.
"""

from generator.model.regulation import regulated
from generator.rules.base import CatalogueView, Diagnostics, Message, warning
from generator.texts import numbers

CODE = "sats-afviger"

_MOST = 0.0101  # an øre, and what is lost when kroner are compared


def message(*, rate: str, amount: str, computed: str) -> Message:
    return Message(
        f"“{rate}” er {amount} kr., men reguleringen giver {computed} kr.",
        "Slå satsen op. Er loven ændret, så sæt “reguleres: ja” på den nye sats.",
    )


def check(view: CatalogueView) -> Diagnostics:
    """A warning for every official rate that differs from the computed by more than an øre."""
    vocabulary = view.context.vocabularies.get("satser")
    if vocabulary is None:
        return
    for _, (rate, official) in regulated(tuple(vocabulary.terms.values())):
        if official is None or official.id not in vocabulary.lines:
            continue
        computed, amount = rate.amount.exact or 0, official.amount.exact
        if amount is None or abs(amount - computed) > _MOST:
            yield warning(
                CODE,
                message,
                vocabulary.position(official.id),
                rate=official.name,
                amount=numbers.rate(official.amount),
                computed=numbers.rate(rate.amount),
            )
