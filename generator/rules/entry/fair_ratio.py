"""Der er flere pladser, end rimelighedskravet giver plads til.

**Hvad:** Virksomhedens pladser til praktik og løntilskud er flere, end antallet af ordinært
ansatte på P-nummeret tillader. Kilderne er uenige om virksomheder med over 50 ansatte;
reglen bruger den læsning, der giver flest pladser.

**Hvorfor:** Rimelighedskravet skal hindre, at praktikanter fortrænger ordinært ansatte.

**Eksempel:** ti ansatte og tre praktikpladser (der er plads til to)

**Sådan retter du det:** Ret antallet af ansatte eller pladser. Pladser til nytteindsats under
arbejdspligt tæller ikke med.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.diagnostics import Diagnostic, warning
from generator.model.vocabulary import Reading, Step
from generator.rules.base import EntryView

CODE = "rimelighed"

COUNTED = frozenset({"virksomhedspraktik", "virksomhedscenter", "løntilskud"})


def places(staff: int, reading: Reading) -> int:
    """How many may be in training among ``staff`` ordinary staff, by one reading of the rule.

    A workplace always has room for one.
    """
    count = _all_at_once if reading.counting == "samlet" else _step_by_step
    return max(1, count(staff, reading.steps))


def _step_by_step(staff: int, steps: Sequence[Step]) -> int:
    total, below = 0, 0
    for step in steps:
        top = staff if step.up_to is None else min(staff, step.up_to)
        total += max(0, top - below) // step.per
        below = max(below, top)
    return total


def _all_at_once(staff: int, steps: Sequence[Step]) -> int:
    fitting = (step for step in steps if step.up_to is None or staff <= step.up_to)
    return next((staff // step.per for step in fitting), 0)


def check(entry: EntryView) -> Iterator[Diagnostic]:
    """A warning for a workplace in use with more seats than any reading of the rule allows."""
    staff = getattr(entry.model, "staff", None)
    if staff is None or not entry.is_active:
        return
    counts = [s.count.minimum or 0 for s in entry.model.seats if s.count and s.form in COUNTED]
    vocabulary = entry.context.vocabularies.get("lovregler")
    readings = [
        reading
        for rule in (vocabulary.terms.values() if vocabulary else ())
        if rule.kind == "rimelighed" and rule.valid_on(entry.today)
        for reading in rule.readings
        if reading.steps
    ]
    if not readings:
        return
    most_generous = max(readings, key=lambda reading: places(staff, reading))
    allowed = places(staff, most_generous)
    if sum(counts) > allowed:
        yield warning(
            CODE,
            entry.at("pladser"),
            seats=f"{sum(counts):g}",
            allowed=allowed,
            staff=staff,
            source=entry.context.source_title(most_generous.source),
        )
