"""Loven er stillet op mod en kilde af lavere rang.

**Hvad:** Et vilkår har `uenighed`, men kun én af dets kilder er en lov, en bekendtgørelse eller en
vejledning. En kommunes side, et notat eller en artikel kan ikke stå lige over for loven.

**Hvorfor:** Læseren tror, at loven er uklar, hvor den har ét svar.

**Eksempel:** `kilder: [lov-77, aarhus-side]` og `uenighed: Aarhus skriver 6.`

**Sådan retter du det:** Skriv lovens svar i `tekst`. Det, en kommune gør, hører til i
`lokal_praksis` i mkdocs.yml. Er to officielle kilder uenige, så nævn dem begge i `kilder`.
"""

from generator.model.catalogue import cited_source
from generator.model.partner import Agreement
from generator.model.sources import OFFICIAL
from generator.rules.base import Diagnostics, EntryView, Message, warning

CODE = "ulige-kilder"


def message(*, topic: str) -> Message:
    return Message(
        f"Under “{topic}” står loven over for en kilde, der ikke er officiel.",
        "Skriv lovens svar i “tekst”, og det, kommunen gør, i “lokal_praksis”.",
    )


def check(entry: EntryView[Agreement]) -> Diagnostics:
    """A warning for every disagreement of which only one side is official."""
    for number, version in enumerate(entry.model.versions):
        for place, clause in enumerate(version.clauses):
            own = entry.model.sources
            sources = [cited_source(entry.context, one, own) for one in clause.sources]
            official = sum(source is not None and source.type in OFFICIAL for source in sources)
            if clause.disagreement and len(sources) > 1 and official == 1:
                at = entry.at("versioner", number, "klausuler", place, "uenighed")
                yield warning(CODE, message, at, topic=clause.topic)
