"""En målgruppe har kun én udbyder.

**Hvad:** Alle aktive tilbud til en målgruppe i kommunen har den samme udbyder.

**Hvorfor:** Der skal være et alternativ. Allerød (2010) skrev, at en ekstern samarbejdspartner ikke
må opnå en monopolstatus, og at der stadig skal være alternativer.

**Eksempel:** førtidspensionister, hvor kommunen selv er eneste udbyder

**Sådan retter du det:** Overvej, om der skal findes et alternativ. Er det et bevidst valg, kan
reglen slås fra i mkdocs.yml.
"""

from generator.diagnostics import Position
from generator.model.principles import without_alternative
from generator.rules.base import CatalogueView, Diagnostics, Message, warning

CODE = "en-leverandoer"


def message(*, group: str, provider: str, count: int) -> Message:
    return Message(
        f"Alle {count} aktive tilbud til {group} har samme udbyder ({provider}).",
        "Overvej, om der skal findes et alternativ.",
    )


def check(view: CatalogueView) -> Diagnostics:
    """A warning for every group in force whose active offers all have one provider.

    A group with a single offer is not reported: it has no choice to be deprived of yet.
    """
    for (_, group), cards in without_alternative(view.offers.values()).items():
        term = view.context.term("maalgrupper", group)
        if term is None:
            continue
        first, *others = sorted(cards, key=lambda card: card.id)
        place, provider = Position(first.file, first.title_line), first.provider or ""
        found = warning(CODE, message, place, group=term.label, provider=provider, count=len(cards))
        yield found.beside(*(Position(card.file, card.title_line) for card in others))
