"""Catalogue cards: the few facts of an entry that lists, relations and rules across entries use.

A card is small and quick to store, so a build can know all entries while it holds
the whole of only those it renders.
"""

from generator.model.cards.figures import (
    LengthFigure,
    Link,
    PartnerSpots,
    PriceFigure,
    SeatFigure,
    Spot,
    length_figure,
    seat_figure,
)
from generator.model.cards.offer import OfferCard, ShareFigure, offer_card
from generator.model.cards.partner import PartnerCard, partner_card

Card = OfferCard | PartnerCard

__all__ = [
    "Card",
    "LengthFigure",
    "Link",
    "OfferCard",
    "PartnerCard",
    "PartnerSpots",
    "PriceFigure",
    "SeatFigure",
    "ShareFigure",
    "Spot",
    "length_figure",
    "offer_card",
    "partner_card",
    "seat_figure",
]
