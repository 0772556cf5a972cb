"""Catalogue cards: the few facts of an entry that lists, relations and rules across entries use.

A card is small and quick to store, so a build can know all entries while it holds
the whole of only those it renders.
"""

from generator.model.cards.figures import LengthFigure as LengthFigure
from generator.model.cards.figures import Link as Link
from generator.model.cards.figures import ParticipantFigure as ParticipantFigure
from generator.model.cards.figures import PartnerSpots as PartnerSpots
from generator.model.cards.figures import PriceFigure as PriceFigure
from generator.model.cards.figures import SeatFigure as SeatFigure
from generator.model.cards.figures import Spot as Spot
from generator.model.cards.figures import length_figure as length_figure
from generator.model.cards.figures import seat_figure as seat_figure
from generator.model.cards.offer import OfferCard as OfferCard
from generator.model.cards.offer import ShareFigure as ShareFigure
from generator.model.cards.offer import offer_card as offer_card
from generator.model.cards.partner import PartnerCard as PartnerCard
from generator.model.cards.partner import partner_card as partner_card

Card = OfferCard | PartnerCard
