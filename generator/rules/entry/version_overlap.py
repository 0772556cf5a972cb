"""To versioner af en aftale gælder samme dag.

**Hvad:** En version begynder, før den forrige er slut.

**Hvorfor:** En aftale følger den version, der gælder, når den bliver indgået. Gælder to, ved
ingen, hvilke vilkår der er de rigtige.

**Eksempel:** én version med `gyldig_til: 2026-02-01` og den næste med `gyldig_fra: 2026-02-01`

**Sådan retter du det:** Lad den ældste slutte dagen før den nyeste begynder.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from generator.diagnostics import Diagnostic, Severity
from generator.model.versions import oldest_first
from generator.rules.base import EntryView

CODE = "version-overlap"


def check(entry: EntryView) -> Iterator[Diagnostic]:
    """An error for every version that begins before the one before it has ended."""
    if entry.kind != "aftaler":
        return
    for old, new in pairwise(oldest_first(entry.model)):
        if old.valid_to is None or new.valid_from is None or new.valid_from <= old.valid_to:
            first, second = (entry.model.versions.index(version) for version in (old, new))
            start = new.valid_from.isoformat() if new.valid_from else ""
            yield Diagnostic(
                CODE,
                Severity.ERROR,
                entry.at("versioner", second, "gyldig_fra"),
                {"old": old.version, "new": new.version, "start": start},
                (entry.at("versioner", first, "gyldig_til"),),
            )
