"""Ingen version af aftalen gælder den dag, den blev indgået.

**Hvad:** Virksomheden har indgået aftalen en dag, hvor ingen version af vilkårene gælder.

**Hvorfor:** En aftale følger de vilkår, der gjaldt, da den blev indgået. Uden en version kan
siden ikke vise, hvad virksomheden og kommunen har lovet hinanden.

**Eksempel:** `aftale: {type: virksomhedscenter, indgået: 2009-03-01}`, når den første version
gælder fra 2011

**Sådan retter du det:** Ret datoen, eller tilføj den version, der gjaldt den dag, i aftalens
fil. Er samarbejdet slut, så sæt status til `ophørt`.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Diagnostic, Position, error
from generator.model.shared import ENDED
from generator.model.versions import version_on
from generator.rules.base import CatalogueView

CODE = "aftale-uden-version"


def check(view: CatalogueView) -> Iterator[Diagnostic]:
    """An error for every agreement in use that was signed on a day that no version covers."""
    for card in view.partners.values():
        agreement = view.agreements.get(card.agreement or "")
        if agreement is None or card.signed is None or card.status in ENDED:
            continue
        if version_on(agreement, card.signed) is None:
            yield error(
                CODE,
                Position(card.file, *card.spots.signed),
                agreement=agreement.name,
                id=card.agreement or "",
                date=card.signed.isoformat(),
            )
