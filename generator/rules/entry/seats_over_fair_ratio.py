"""Der er flere pladser, end rimelighedskravet giver plads til.

**Hvad:** Virksomhedens pladser til praktik og løntilskud er flere, end antallet af ordinært
ansatte på P-nummeret tillader. Til og med 2024 tæller også nytteindsats.

**Hvorfor:** Rimelighedskravet skal hindre, at praktikanter fortrænger ordinært ansatte.

**Eksempel:** ti ansatte og tre praktikpladser (der er plads til to)

**Sådan retter du det:** Ret antallet af ansatte eller pladser. Nytteindsats tæller ikke med
siden 1. januar 2025, og pladser til løntilskud, der kun er for førtidspensionister, gør heller
ikke. [Beregneren for virksomheder](../beregnere.html#rimelighed) viser, hvor mange der må være.
"""

from generator.model.calculators import counts, exemptions_on, places, readings_on
from generator.model.partner import Partner
from generator.rules.base import Diagnostics, EntryView, Message, warning

CODE = "rimelighed"


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
    rules = entry.context.terms("lovregler").values()
    readings = readings_on(rules, entry.today)
    if not readings:
        return
    exempt = exemptions_on(rules, entry.today)
    seats = sum(
        row.count.minimum or 0
        for row in entry.model.seats
        if row.count and counts(row.form, row.groups, exempt)
    )
    most_generous = max(readings, key=lambda reading: places(staff, reading))
    allowed = places(staff, most_generous)
    if seats > allowed:
        place, many = entry.at("pladser"), f"{seats:g}"
        source = entry.context.source_title(most_generous.source)
        yield warning(CODE, message, place, seats=many, allowed=allowed, staff=staff, source=source)
