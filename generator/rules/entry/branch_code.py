"""En branchekode findes ikke i sit system.

**Hvad:** Kodens to første cifre hører ikke til nogen hovedafdeling i DB07 eller DB25, eller
koden står uden at sige, hvilket system den hører til.

**Hvorfor:** DB07 og DB25 må ikke blandes: den samme kode kan betyde to forskellige brancher.

**Eksempel:** `branche: {kode: "040000"}`

**Sådan retter du det:** Slå koden op hos Danmarks Statistik, og skriv systemet:
`branche: {system: DB07, kode: "873010"}`.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Diagnostic, error
from generator.model.catalogue import Context
from generator.model.vocabulary import BranchTerm
from generator.rules.base import EntryView

CODE = "branchekode"


def section_of(context: Context, system: str, code: str) -> BranchTerm | None:
    """The section of a branch system that a six-digit code belongs to."""
    division = int(code[:2])
    vocabulary = context.vocabularies.get("brancher")
    for term in vocabulary.terms.values() if vocabulary else ():
        if term.system == system and any(d.first <= division <= d.last for d in term.divisions):
            found: BranchTerm = term
            return found
    return None


def check(entry: EntryView) -> Iterator[Diagnostic]:
    """An error for a code without a system, or one that its system does not have."""
    branch = getattr(entry.model, "branch", None)
    if branch is None or branch.code is None:
        return
    position = entry.at("branche", "kode")
    if branch.system is None:
        yield error(CODE, position, value=branch.code, system="")
    elif "brancher" in entry.context.vocabularies and not section_of(
        entry.context, branch.system, branch.code
    ):
        yield error(CODE, position, value=branch.code, system=branch.system)
