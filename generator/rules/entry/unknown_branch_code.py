"""En branchekode findes ikke i sit system.

**Hvad:** Kodens to første cifre hører ikke til nogen hovedafdeling i DB07 eller DB25, eller
koden står uden at sige, hvilket system den hører til.

**Hvorfor:** DB07 og DB25 må ikke blandes: den samme kode kan betyde to forskellige brancher.

**Eksempel:** `branche: {kode: "040000"}`

**Sådan retter du det:** Slå koden op hos Danmarks Statistik, og skriv systemet:
`branche: {system: DB07, kode: "873010"}`.
"""

from generator.model.catalogue import section_of
from generator.model.partner import Partner
from generator.rules.base import Diagnostics, EntryView, Message, error

CODE = "branchekode"


def message(*, value: str, system: str) -> Message:
    if not system:
        return Message(
            f"Branchekoden “{value}” står uden system.", "Skriv system: DB07 eller DB25."
        )
    return Message(
        f"Branchekoden “{value}” findes ikke i {system}.", "Slå koden op hos Danmarks Statistik."
    )


def check(entry: EntryView[Partner]) -> Diagnostics:
    """An error for a code without a system, or one that its system does not have."""
    branch = entry.model.branch
    if branch is None or branch.code is None:
        return
    position = entry.at("branche", "kode")
    if branch.system is None:
        yield error(CODE, message, position, value=branch.code, system="")
    elif entry.context.terms("brancher") and not section_of(entry.context, branch.full_code):
        yield error(CODE, message, position, value=branch.code, system=branch.system)
