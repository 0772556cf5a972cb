"""What the catalogue's own figures say of how far a principle is kept."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from generator.model.cards import OfferCard

LEAST_OFFERS = 2
"""A group with a single offer has no choice to be deprived of yet."""

Place = tuple[str, str]
"""A municipality and a target group."""


def without_alternative(offers: Iterable[OfferCard]) -> Mapping[Place, Sequence[OfferCard]]:
    """The active offers of each place for which all have the same provider."""
    served: dict[Place, list[OfferCard]] = defaultdict(list)
    for card in offers:
        if card.is_active and card.provider:
            for municipality in card.municipalities:
                for group in dict.fromkeys(card.groups):
                    served[municipality, group].append(card)
    return {
        place: cards
        for place, cards in served.items()
        if len(cards) >= LEAST_OFFERS and len({card.provider for card in cards}) == 1
    }
