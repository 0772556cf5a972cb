"""To versioner, eller to vilkår i en version, har samme id.

**Hvad:** Et id er brugt to gange: af to versioner i aftalen eller af to vilkår i samme version.

**Hvorfor:** Versionens id er en del af sidens faste adresse, og vilkårets id viser, hvad der er
ændret fra en version til den næste.

**Eksempel:** to vilkår med `id: pladser`

**Sådan retter du det:** Giv dem hver sit id, eller skriv dem sammen.
"""

from collections.abc import Iterable, Iterator

from generator.model.partner import Agreement
from generator.rules.base import Diagnostics, EntryView, Message, error

CODE = "id-i-aftale"


def message(*, value: str) -> Message:
    return Message(f"Id’et “{value}” er brugt to gange.", "Giv hver sit id.")


def check(entry: EntryView[Agreement]) -> Diagnostics:
    """An error for every id that another of the same list has already."""
    versions = entry.model.versions
    for index in _repeated(version.version for version in versions):
        place = entry.at("versioner", index, "version")
        yield error(CODE, message, place, value=versions[index].version)
    for number, version in enumerate(versions):
        for index in _repeated(clause.id for clause in version.clauses):
            place = entry.at("versioner", number, "klausuler", index, "id")
            yield error(CODE, message, place, value=version.clauses[index].id)


def _repeated(ids: Iterable[str]) -> Iterator[int]:
    """Where in a list an id is that was there before."""
    seen: set[str] = set()
    for index, id in enumerate(ids):
        if id in seen:
            yield index
        seen.add(id)
