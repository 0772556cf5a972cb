"""Der er flere pladser, end rimelighedskravet giver plads til.

**Hvad:** Virksomhedens pladser til praktik og løntilskud er flere, end antallet af ordinært
ansatte på P-nummeret tillader. Kilderne er uenige om virksomheder med over 50 ansatte;
reglen bruger den læsning, der giver flest pladser.

**Hvorfor:** Rimelighedskravet skal hindre, at praktikanter fortrænger ordinært ansatte.

**Eksempel:** ti ansatte og tre praktikpladser (der er plads til to)

**Sådan retter du det:** Ret antallet af ansatte eller pladser. Pladser til nytteindsats under
arbejdspligt tæller ikke med. [Beregneren for virksomheder](../beregnere.html#rimelighed) viser
begge læsninger.
"""

from generator.model.calculators import places, readings_on
from generator.model.partner import Partner
from generator.rules.base import Diagnostics, EntryView, Message, warning

CODE = "rimelighed"

COUNTED = frozenset({"virksomhedspraktik", "virksomhedscenter", "løntilskud"})


def message(*, seats: str, allowed: int, staff: int, source: str) -> Message:
    return Message(
        f"Der er {seats} pladser, men {staff} ansatte giver højst plads til {allowed}"
        f" (kilde: {source}).",
        "Ret antallet af pladser eller ansatte.",
    )


def check(entry: EntryView[Partner]) -> Diagnostics:
    """A warning for a workplace in use with more seats than any reading of the rule allows."""
    staff = entry.model.staff
    if staff is None or not entry.in_use:
        return
    counts = [s.count.minimum or 0 for s in entry.model.seats if s.count and s.form in COUNTED]
    readings = readings_on(entry.context.terms("lovregler").values(), entry.today)
    if not readings:
        return
    most_generous = max(readings, key=lambda reading: places(staff, reading))
    allowed = places(staff, most_generous)
    if sum(counts) > allowed:
        place, seats = entry.at("pladser"), f"{sum(counts):g}"
        source = entry.context.source_title(most_generous.source)
        yield warning(
            CODE, message, place, seats=seats, allowed=allowed, staff=staff, source=source
        )
