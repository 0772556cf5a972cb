"""En kilde er ophævet.

**Hvad:** Et tilbud, en virksomhed, en udbyder eller en version af en aftale, der gælder i dag,
bygger på en kilde, som er holdt op med at gælde (`ophævet`).

**Hvorfor:** Det, der stod i en ophævet bekendtgørelse, kan være ændret. Siden skriver, at kilden er
ophævet, men den, der læser den, ved ikke, hvad der gælder nu.

**Eksempel:** `kilder: [elov-bek-2636-65]` i en klausul, der gælder i dag

**Sådan retter du det:** Slå op, hvad der gælder nu, ret teksten, og skriv den nye kilde i stedet.
"""

from collections.abc import Iterator

from generator.model.catalogue import cited_source, is_repealed
from generator.model.kinds import AnyEntry
from generator.model.partner import Agreement
from generator.model.references import Path
from generator.model.sources import Citation
from generator.model.versions import covers
from generator.model.vocabulary import SourceTerm
from generator.rules.base import Diagnostics, EntryView, Message, warning
from generator.rules.references import term_references
from generator.texts import numbers
from generator.texts.messages.base import day

CODE = "ophaevet-grundlag"


def message(*, source: str, date: str, instead: tuple[str, ...]) -> Message:
    use = f"Slå op, hvad der gælder nu ({numbers.listing(instead, 'eller')})" if instead else ""
    return Message(
        f"Kilden “{source}” blev ophævet {day(date)}.",
        f"{use or 'Slå op, hvad der gælder nu'}, og skriv den nye kilde i stedet.",
    )


def check(entry: EntryView[AnyEntry]) -> Diagnostics:
    """A warning for every repealed source that what is in force today rests on."""
    if not entry.in_use:
        return
    for path, citation in _citations(entry):
        source = cited_source(entry.context, citation, entry.model.sources)
        if source is None or source.repealed is None or not is_repealed(source, entry.context):
            continue
        yield warning(
            CODE,
            message,
            entry.at(*path),
            source=citation.reference or entry.context.source_title(citation),
            date=source.repealed.isoformat(),
            instead=source.replaced_by if isinstance(source, SourceTerm) else (),
        )


def _citations(entry: EntryView[AnyEntry]) -> Iterator[tuple[Path, Citation]]:
    """What is cited by id, and the entry's own sources that are cited by none."""
    past = _past_versions(entry)
    for path, vocabulary, value in term_references(entry):
        if vocabulary == "kilder" and path[:2] not in past:
            yield path, Citation(reference=value)
    for index, source in enumerate(entry.model.sources):
        if source.id is None:
            yield ("kilder", index), Citation(source=source)


def _past_versions(entry: EntryView[AnyEntry]) -> frozenset[Path]:
    """Where the versions of an agreement are that do not apply today."""
    if not isinstance(entry.model, Agreement):
        return frozenset()
    versions = enumerate(entry.model.versions)
    return frozenset(("versioner", n) for n, one in versions if not covers(one, entry.today))
