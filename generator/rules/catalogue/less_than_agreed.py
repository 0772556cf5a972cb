"""En virksomhed har færre pladser eller mentorer, end aftalen siger.

**Hvad:** Virksomheden har en aftale, men færre pladser eller mentorer end det mindste antal i
den version af vilkårene, der gjaldt, da aftalen blev indgået. Er datoen ikke oplyst, ses der
på den version, der gælder nu.

**Hvorfor:** Aftalen og kartoteket skal sige det samme. Det mindste antal er dog sjældent en
lov: Fire pladser i et virksomhedscenter var et krav i kampagnen i 2011 og er en anbefaling i
dag (Cabi), og i praksis er det ofte 1-3 (Assens 2011). Beskeden er derfor en advarsel, som
kommunen kan gøre til en fejl eller slå fra, og den nævner den kilde, som tallet kommer fra.

**Eksempel:** `pladser: [{form: virksomhedscenter, antal: 2}]` hos en virksomhed med aftale om
virksomhedscenter

**Sådan retter du det:** Ret tallet, eller aftal flere. Lad det stå, hvis virksomheden ikke kan
have flere.
"""

from collections.abc import Iterator

from generator.diagnostics import Position
from generator.model.cards import PartnerCard, Spot
from generator.model.partner import Agreement, LeastOf, Minimums
from generator.model.quantities import Span
from generator.model.versions import version_on
from generator.rules.base import CatalogueView, Diagnostics, Message, warning

CODE = "aftale-mindst"


_ONE_OF = {"pladser": "plads", "mentorer": "mentor"}


def message(  # noqa: PLR0913 - one for each thing the sentence names
    *, what: str, count: str, least: int, basis: str, version: str, source: str
) -> Message:
    counted = _ONE_OF[what] if count == "1" else what
    asks = "kræver" if basis == "krav" else "anbefaler"
    behind = f" (kilde: {source})" if source else ""
    return Message(
        f"Der er {count} {counted}, men aftalens vilkår, “{version}”, {asks} mindst"
        f" {least}{behind}.",
        "Ret tallet, eller aftal flere. Lad det stå, hvis virksomheden ikke kan have flere.",
    )


def check(view: CatalogueView) -> Diagnostics:
    """A warning for every company in use with less than its agreement names as the least."""
    for card in view.partners.values():
        agreement = view.agreements.get(card.agreement or "")
        if agreement is None or not card.in_use:
            continue
        version = version_on(agreement, card.signed or view.context.today)
        if version is None or version.least is None:
            continue
        for what, count, spot, least in _figures(card, version.least):
            if count < least.count:
                yield warning(
                    CODE,
                    message,
                    Position(card.file, *spot),
                    what=what,
                    count=f"{count:g}",
                    least=least.count,
                    basis=least.basis,
                    version=version.title or version.version,
                    source=_source(least, agreement, view),
                )


def _figures(card: PartnerCard, least: Minimums) -> Iterator[tuple[str, float, Spot, LeastOf]]:
    """What is known of a company, beside the least that is asked. Unknown is not too few."""
    seats = [_most(figure.total) for figure in card.seats if figure.total]
    if seats and least.seats:
        yield "pladser", sum(seats), card.spots.seats, least.seats
    mentors = card.mentors or card.mentors_per_centre
    if mentors and least.mentors:
        yield "mentorer", _most(mentors), card.spots.mentors, least.mentors


def _most(span: Span) -> float:
    """The largest number a span allows: of ``2-4`` it is 4, of ``mindst 2`` it is 2."""
    return next((end for end in (span.high, span.low) if end is not None), 0)


def _source(least: LeastOf, agreement: Agreement, view: CatalogueView) -> str:
    """The title of the source: one of the agreement's own, or a shared one."""
    if least.source is None:
        return ""
    own = {source.id: source.title for source in agreement.sources}
    return own.get(least.source.reference or "") or view.context.source_title(least.source)
