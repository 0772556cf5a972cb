"""Pages of small entries, and the prints that are made of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.model.cards import OfferCard, PartnerCard, offer_card, partner_card
from generator.model.catalogue import Catalogue, Context
from generator.model.partner import Agreement
from generator.outputs.shared.offer import OfferPage, offer_page
from generator.outputs.shared.partner import PartnerPage, partner_page
from generator.outputs.shared.relations import relate
from generator.outputs.shared.rows import Rows
from tests.outputs import factory


def an_offer(around: Context | None = None, **fields: Any) -> tuple[OfferCard, OfferPage, Context]:
    """An offer's card and page, and what they were made in."""
    model = factory.offer(**fields)
    card = offer_card("jobklub", "catalogue/offers/jobklub.yml", 1, model, ())
    whole = factory.catalogue(card, around=around)
    return card, offer_page(card, model, whole, relate(whole), Rows(whole)), whole.context


def a_partner(
    agreements: Mapping[str, Agreement] | None = None, **fields: Any
) -> tuple[PartnerCard, PartnerPage, Catalogue]:
    """A company's card and page, and the catalogue they stand in."""
    model = factory.partner(**fields)
    card = partner_card("varehuset", "companies/partners/varehuset.yml", 1, model, ())
    whole = factory.catalogue(card, agreements=agreements)
    return card, partner_page(card, model, whole, relate(whole), Rows(whole)), whole
