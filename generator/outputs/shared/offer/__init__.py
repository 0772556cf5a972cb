"""An offer's page, section by section."""

from generator.outputs.shared.offer.page import OfferPage, offer_page

__all__ = ["OfferPage", "offer_page"]
