"""Ingen version af aftalen gælder den dag, den blev indgået.

**Hvad:** Virksomheden har indgået aftalen en dag, hvor ingen version af vilkårene gælder.

**Hvorfor:** En aftale følger de vilkår, der gjaldt, da den blev indgået. Uden en version kan
siden ikke vise, hvad virksomheden og kommunen har lovet hinanden.

**Eksempel:** `aftale: {type: virksomhedscenter, indgået: 2009-03-01}`, når den første version
gælder fra 2011

**Sådan retter du det:** Ret datoen, eller tilføj den version, der gjaldt den dag, i aftalens
fil. Er samarbejdet slut, så sæt status til `ophørt`.
"""

from generator.diagnostics import Position
from generator.model.versions import version_on
from generator.rules.base import CatalogueView, Diagnostics, Message, error
from generator.texts.messages.base import day

CODE = "aftale-uden-version"


def message(*, agreement: str, id: str, date: str) -> Message:
    return Message(
        f"Aftalen er indgået {day(date)}, men ingen version af vilkårene for"
        f" “{agreement}” gælder den dag.",
        f"Ret datoen, eller tilføj versionen i companies/agreements/{id}.yml.",
    )


def check(view: CatalogueView) -> Diagnostics:
    """An error for every agreement in use that was signed on a day that no version covers."""
    for card in view.partners.values():
        agreement = view.agreements.get(card.agreement or "")
        if agreement is None or card.signed is None or not card.in_use:
            continue
        if version_on(agreement, card.signed) is None:
            place = Position(card.file, *card.spots.signed)
            id, date = card.agreement or "", card.signed.isoformat()
            yield error(CODE, message, place, agreement=agreement.name, id=id, date=date)
