"""Loven er stillet op mod en kilde af lavere rang.

**Hvad:** Et vilkår har `uenighed`, men kun én af dets kilder er en lov, en bekendtgørelse eller en
vejledning. En kommunes side, et notat eller en artikel kan ikke stå lige over for loven.

**Hvorfor:** Læseren tror, at loven er uklar, hvor den har ét svar.

**Eksempel:** `kilder: [lov-77, aarhus-side]` og `uenighed: Aarhus skriver 6.`

**Sådan retter du det:** Skriv lovens svar i `tekst`. Det, en kommune gør, hører til i
`lokal_praksis` i mkdocs.yml. Er to officielle kilder uenige, så nævn dem begge i `kilder`.
"""

from collections.abc import Iterator

from generator.model.partner import Agreement, Clause
from generator.model.sources import Citation, SourceType
from generator.rules.base import Diagnostics, EntryView, Message, warning

CODE = "ulige-kilder"

OFFICIAL: frozenset[SourceType] = frozenset({"lov", "vejledning"})


def message(*, topic: str) -> Message:
    return Message(
        f"Under “{topic}” står loven over for en kilde, der ikke er officiel.",
        "Skriv lovens svar i “tekst”, og det, kommunen gør, i “lokal_praksis”.",
    )


def check(entry: EntryView[Agreement]) -> Diagnostics:
    """A warning for every disagreement of which only one side is official."""
    for number, version in enumerate(entry.model.versions):
        for place, clause in enumerate(version.clauses):
            types = list(_types(clause, entry)) if clause.disagreement else []
            if len(types) > 1 and sum(type in OFFICIAL for type in types) == 1:
                at = entry.at("versioner", number, "klausuler", place, "uenighed")
                yield warning(CODE, message, at, topic=clause.topic)


def _types(clause: Clause, entry: EntryView[Agreement]) -> Iterator[SourceType | None]:
    own = {source.id: source.type for source in entry.model.sources if source.id}
    return (_type(citation, own, entry) for citation in clause.sources)


def _type(
    citation: Citation, own: dict[str, SourceType | None], entry: EntryView[Agreement]
) -> SourceType | None:
    if citation.source is not None:
        return citation.source.type
    id = citation.reference or ""
    shared = entry.context.term("kilder", id)
    return own.get(id, shared.type if shared else None)
