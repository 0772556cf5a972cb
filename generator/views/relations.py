"""Which entries belong together: computed once a build, from the cards."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from generator.model.cards import OfferCard, PartnerCard
from generator.model.catalogue import Catalogue
from generator.views.lists import alphabetical

MAX_ALTERNATIVES = 5

OffersBy = Mapping[str, Sequence[OfferCard]]
PartnersBy = Mapping[str, Sequence[PartnerCard]]


@dataclass(frozen=True, slots=True)
class Relations:
    """Offers and partners by what they share, each list in the catalogue's order."""

    offers_by_group: OffersBy
    offers_by_tool: OffersBy
    offers_by_provider: OffersBy
    free_by_group: OffersBy
    partners_by_group: PartnersBy
    partners_by_form: PartnersBy
    partners_of_offer: PartnersBy
    offers_of_partner: OffersBy


def relate(catalogue: Catalogue) -> Relations:
    """All relations of a catalogue. Links between offers and companies count both ways."""
    offers = catalogue.offers.values()
    partners = catalogue.partners.values()
    pairs = dict.fromkeys(
        [(offer.id, id) for offer in offers for id in offer.partners]
        + [(id, partner.id) for partner in partners for id in partner.offers]
    )
    partners_of_offer: dict[str, list[PartnerCard]] = defaultdict(list)
    offers_of_partner: dict[str, list[OfferCard]] = defaultdict(list)
    for offer_id, partner_id in pairs:
        offer, partner = catalogue.offers.get(offer_id), catalogue.partners.get(partner_id)
        if offer and partner:
            partners_of_offer[offer_id].append(partner)
            offers_of_partner[partner_id].append(offer)
    return Relations(
        offers_by_group=_by(offers, lambda card: card.groups),
        offers_by_tool=_by(offers, lambda card: (card.tool,)),
        offers_by_provider=_by(offers, lambda card: (card.provider,) if card.provider else ()),
        free_by_group=_by(filter(_has_free_seats, offers), lambda card: card.groups),
        partners_by_group=_by(partners, lambda card: [g for s in card.seats for g in s.groups]),
        partners_by_form=_by(partners, lambda card: [seats.form for seats in card.seats]),
        partners_of_offer=partners_of_offer,
        offers_of_partner=offers_of_partner,
    )


def alternatives(
    card: OfferCard, offers: Mapping[str, OfferCard], relations: Relations
) -> list[OfferCard]:
    """Where else to look when an offer is full: what it names itself, then free seats.

    Offers with free seats for one of its groups come with the same tool first.
    """
    named = [offers[id] for id in dict.fromkeys(card.see_also) if id in offers and id != card.id]
    others = {
        other.id: other
        for group in card.groups
        for other in relations.free_by_group.get(group, ())
        if other.id != card.id and other not in named
    }
    near = sorted(
        others.values(), key=lambda other: (other.tool != card.tool, alphabetical(other.title))
    )
    return (named + near)[:MAX_ALTERNATIVES]


def _has_free_seats(card: OfferCard) -> bool:
    return card.is_active and card.seats is not None and bool(card.seats.free)


C = TypeVar("C", OfferCard, PartnerCard)


def _by(cards: Iterable[C], keys: Callable[[C], Iterable[str]]) -> Mapping[str, Sequence[C]]:
    grouped: dict[str, list[C]] = defaultdict(list)
    for card in cards:
        for key in dict.fromkeys(keys(card)):
            grouped[key].append(card)
    return grouped
