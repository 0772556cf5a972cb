"""Et tal gælder for få mennesker til at blive vist.

**Hvad:** Så få, at nogen kan blive genkendt: under fem, eller det tal, `diskretion` i mkdocs.yml
siger. Ved en andel er det både dem, der er målt, dem, det gælder, og dem, det ikke gælder. Kan et
tal regnes ud af de andre, er det også skjult.

**Hvorfor:** I den offentlige udgave står “for få til at vise” i stedet. Tallet er i den interne.

**Eksempel:** `effekt: [{mål: i-beskæftigelse, personer: 3, antal: 12, …}]`

**Sådan retter du det:** Lad det stå, hvis det er rigtigt. Har en kilde offentliggjort tallet, så
skriv den i `kilde` med adresse eller type; så bliver tallet vist. Er et mål i `companies/goals.yml`
ikke mennesker, så skriv `personer: nej`.
"""

from collections.abc import Iterable

from generator.diagnostics import Diagnostic, Position
from generator.model.offer import Offer
from generator.model.partner import Partner
from generator.model.references import Path
from generator.rules.base import Diagnostics, EntryView, FileView, Message, warning

CODE = "for-faa"

# That seats in all are not shown beside the free ones is no fault of a number, and nothing to mend.
_SEATS = {("pladser", "antal"), ("pladser", "steder"), ("kapacitet", "pladser")}


def message(*, field: str, least: int) -> Message:
    return Message(
        f"“{field}” kan røbe, hvem færre end {least} mennesker er, og er kun i den interne udgave.",
        "Lad det stå, eller skriv den kilde, der har offentliggjort tallet, i “kilde”.",
    )


def check(entry: EntryView[Offer | Partner]) -> Diagnostics:
    """A warning for each group with counts of too few people."""
    paths = (path for path in entry.left.few if _keys(path) not in _SEATS)
    yield from warnings(entry, paths)


def warnings(file: FileView, paths: Iterable[Path]) -> Diagnostics:
    """A warning for the first of the paths in each group."""
    seen = set()
    for path in paths:
        if path[:-1] not in seen:
            seen.add(path[:-1])
            yield at(file.at(*path), str(path[-1]), file.context.discretion.least)


def at(place: Position, field: str, least: int) -> Diagnostic:
    """The warning of a count at a place."""
    return warning(CODE, message, place, field=field, least=least)


def _keys(path: Path) -> tuple[str, ...]:
    return tuple(step for step in path if isinstance(step, str))
