"""En målgruppe har kun én udbyder.

**Hvad:** Alle aktive tilbud til en målgruppe i kommunen har den samme udbyder.

**Hvorfor:** Der skal være et alternativ. Både Allerød (2010) og Ballerup (2015) skrev, at
ingen leverandør må få monopol.

**Eksempel:** førtidspensionister, hvor kommunen selv er eneste udbyder

**Sådan retter du det:** Overvej, om der skal findes et alternativ. Er det et bevidst valg, kan
reglen slås fra i mkdocs.yml.
"""

from collections import defaultdict

from generator.diagnostics import Position
from generator.model.cards import OfferCard
from generator.rules.base import CatalogueView, Diagnostics, Message, warning

CODE = "en-leverandoer"

LEAST_OFFERS = 2


def message(*, group: str, provider: str, count: int) -> Message:
    return Message(
        f"Alle {count} aktive tilbud til {group} har samme udbyder ({provider}).",
        "Overvej, om der skal findes et alternativ.",
    )


def check(view: CatalogueView) -> Diagnostics:
    """A warning for every group in force whose active offers all have one provider.

    A group with a single offer is not reported: it has no choice to be deprived of yet.
    """
    served: dict[tuple[str, str], list[OfferCard]] = defaultdict(list)
    for card in view.offers.values():
        if card.is_active and card.provider:
            for municipality in card.municipalities:
                for group in dict.fromkeys(card.groups):
                    served[municipality, group].append(card)
    for (_, group), cards in served.items():
        term = view.context.term("maalgrupper", group)
        if len(cards) < LEAST_OFFERS or term is None or len({c.provider for c in cards}) > 1:
            continue
        first, *others = sorted(cards, key=lambda card: card.id)
        place, provider = Position(first.file, first.title_line), first.provider or ""
        found = warning(CODE, message, place, group=term.label, provider=provider, count=len(cards))
        yield found.beside(*(Position(card.file, card.title_line) for card in others))
