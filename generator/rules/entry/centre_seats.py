"""Et virksomhedscenter har færre pladser, end det anbefales.

**Hvad:** Virksomheden har en aftale om virksomhedscenter, men færre faste pladser end det
antal, reglerne nævner.

**Hvorfor:** Fire pladser var et krav i kampagnen i 2011 og er en anbefaling i dag. I praksis
er det ofte 1-3. Beskeden er derfor en advarsel, som kommunen kan slå fra.

**Eksempel:** `pladser: [{form: virksomhedscenter, antal: 2}]`

**Sådan retter du det:** Aftal flere pladser, eller lad det stå, hvis virksomheden ikke kan
have flere.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Diagnostic, warning
from generator.rules.base import EntryView

CODE = "virksomhedscenter-pladser"


def check(entry: EntryView) -> Iterator[Diagnostic]:
    """A warning for a centre in use with fewer seats than the rule in force names."""
    signed = getattr(entry.model, "agreement", None)
    if signed is None or signed.type != "virksomhedscenter" or not entry.is_active:
        return
    vocabulary = entry.context.vocabularies.get("lovregler")
    rules = [
        rule
        for rule in (vocabulary.terms.values() if vocabulary else ())
        if rule.kind == "pladser" and rule.at_least and rule.valid_on(entry.today)
    ]
    counts = [s.count.maximum or s.count.minimum or 0 for s in entry.model.seats if s.count]
    rule = max(rules, key=lambda rule: rule.at_least, default=None)
    if rule is not None and counts and sum(counts) < rule.at_least:
        yield warning(
            CODE,
            entry.at("pladser"),
            seats=f"{sum(counts):g}",
            least=rule.at_least,
            source=entry.context.source_title(rule.source),
        )
