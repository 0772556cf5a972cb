"""What is said of the facts of law: how far they can be relied on, and what changes."""

from collections.abc import Mapping, Sequence

from generator.model.legal_facts import State
from generator.texts.numbers import number

STATES: Mapping[State, str] = {
    State.OVERTAKEN: "En senere regel er begyndt",
    State.REPEALED: "Kilden er ophævet",
    State.OVERDUE: "Kontrolleret for over et år siden",
    State.NEVER: "Aldrig kontrolleret",
    State.UNREAD: "Ikke efterprøvet i lovens tekst",
    State.COMPUTED: "Beregnet efter lovens regel",
    State.EXPECTED: "Ventes eller træder i kraft senere",
    State.CHECKED: "Kontrolleret",
    State.ENDED: "Ophørt",
}

EXPLANATIONS: Mapping[State, str] = {
    State.OVERTAKEN: (
        "En senere regel om det samme er begyndt, efter at denne blev kontrolleret. Slå op, om den"
        " gamle stadig gælder, og skriv en slutdato, hvis den ikke gør."
    ),
    State.REPEALED: (
        "Loven eller bekendtgørelsen, de er læst i, gælder ikke længere. Slå op, hvad der gælder"
        " nu."
    ),
    State.OVERDUE: "Slå dem op i kilden, og skriv dagens dato i “senest_kontrolleret”.",
    State.NEVER: "De har en kilde, men ingen har noteret, hvornår de sidst blev holdt op mod den.",
    State.UNREAD: "De bygger på en omtale. Lovens egne ord er ikke læst.",
    State.COMPUTED: "De er regnet ud af et grundbeløb og årets procent. En officiel går forud.",
    State.EXPECTED: "De bruges først, når de er trådt i kraft.",
    State.CHECKED: "De er holdt op mod kilden inden for de seneste 12 måneder.",
    State.ENDED: "De bruges om den tid, de gjaldt i.",
}

AGREEMENTS = "Aftaler"
NO_DAY = "Dagen er ikke fastsat"
NOTHING_CHANGES = "Der er ikke noteret, at noget begynder eller ophører i de næste 12 måneder."
WHAT: Mapping[tuple[bool, bool], str] = {
    (True, False): "begynder at gælde",
    (True, True): "ventes at begynde at gælde",
    (False, False): "gælder ikke længere",
    (False, True): "ventes at ophøre",
}
"""What happens on a day: whether something begins, and whether it is only expected."""


AHEAD = "Det ændrer sig i de næste 12 måneder"


def group(name: str, lines: Sequence[str]) -> str:
    """Lines under a heading, with how many there are."""
    return "".join((f"{name} ({number(len(lines))})\n", *(f"  {line}\n" for line in lines)))


def fact(file: str, line: int, name: str) -> str:
    """Where a fact is written: ``catalogue/vocabulary/satser.yml:12: Løntilskud 2026``."""
    return f"{file}:{line}: {name}"


def change(day: str, kind: str, names: Sequence[str], what: str, sources: Sequence[str]) -> str:
    """``1. januar 2027: Målgrupper: Fem grupper begynder at gælde (kilde: Lovforslag)``."""
    cited = f" (kilde: {'; '.join(sources)})" if sources else ""
    return f"{day}: {kind}: {'; '.join(names)} {what}{cited}"


def version(name: str, of: str) -> str:
    """A version of an agreement: ``Løntilskud, version 2026``."""
    return f"{name}, version {of}"
