"""Der er et hul mellem to versioner af en aftale.

**Hvad:** En version slutter, og den næste begynder først senere end dagen efter.

**Hvorfor:** En aftale, der bliver indgået i hullet, har ingen vilkår, som siden kan vise.

**Eksempel:** én version med `gyldig_til: 2019-12-31` og den næste med `gyldig_fra: 2020-02-01`

**Sådan retter du det:** Ret datoerne, eller tilføj den version, der gjaldt. Ved ingen, hvad der
gjaldt, så lad hullet stå. Opfind ikke vilkår.
"""

from datetime import timedelta
from itertools import pairwise

from generator.model.partner import Agreement
from generator.model.versions import oldest_first
from generator.rules.base import Diagnostics, EntryView, Message, warning
from generator.texts.messages.base import day

CODE = "version-hul"

_DAY = timedelta(days=1)


def message(*, start: str, end: str) -> Message:
    return Message(
        f"Ingen version gælder fra {day(start)} til {day(end)}.",
        "Ret datoerne, eller tilføj den version, der gjaldt. Kendes den ikke, så lad hullet stå.",
    )


def check(entry: EntryView[Agreement]) -> Diagnostics:
    """A warning for every version that does not begin the day after the one before it ended."""
    for old, new in pairwise(oldest_first(entry.model)):
        if old.valid_to and new.valid_from and new.valid_from > old.valid_to + _DAY:
            place = entry.at("versioner", entry.model.versions.index(new), "gyldig_fra")
            start, end = old.valid_to + _DAY, new.valid_from - _DAY
            yield warning(CODE, message, place, start=start.isoformat(), end=end.isoformat())
