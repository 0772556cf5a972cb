"""To versioner af en aftale gælder samme dag.

**Hvad:** En version begynder, før den forrige er slut.

**Hvorfor:** En aftale følger den version, der gælder, når den bliver indgået. Gælder to, ved
ingen, hvilke vilkår der er de rigtige.

**Eksempel:** én version med `gyldig_til: 2026-02-01` og den næste med `gyldig_fra: 2026-02-01`

**Sådan retter du det:** Lad den ældste slutte dagen før den nyeste begynder.
"""

from itertools import pairwise

from generator.model.partner import Agreement
from generator.model.versions import oldest_first
from generator.rules.base import Diagnostics, EntryView, Message, error
from generator.texts.messages.base import day

CODE = "version-overlap"


def message(*, old: str, new: str, start: str) -> Message:
    when = f" {day(start)}" if start else ""
    return Message(
        f"Versionen “{new}” begynder{when}, før “{old}” er slut.",
        "Lad den ældste slutte dagen før den nyeste begynder.",
    )


def check(entry: EntryView[Agreement]) -> Diagnostics:
    """An error for every version that begins before the one before it has ended."""
    for old, new in pairwise(oldest_first(entry.model)):
        if old.valid_to is None or new.valid_from is None or new.valid_from <= old.valid_to:
            first, second = (entry.model.versions.index(version) for version in (old, new))
            start = new.valid_from.isoformat() if new.valid_from else ""
            place = entry.at("versioner", second, "gyldig_fra")
            found = error(CODE, message, place, old=old.version, new=new.version, start=start)
            yield found.beside(entry.at("versioner", first, "gyldig_til"))
