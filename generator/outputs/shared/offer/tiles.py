"""The few facts at the top of an offer's page that settle most questions."""

from __future__ import annotations

from typing import NamedTuple

from generator.model.cards import OfferCard
from generator.model.catalogue import Context
from generator.model.offer import NO_MEASUREMENT, Offer
from generator.outputs.shared import parts
from generator.outputs.shared.offer.economy import course_price
from generator.outputs.shared.rows import effect_text, price_text, start_text
from generator.texts import labels, numbers


class Tile(NamedTuple):
    """A labelled fact. ``trust`` tells how far a dated figure can be relied on."""

    label: str
    value: str
    note: str = ""
    trust: str = ""


def offer_tiles(card: OfferCard, offer: Offer, context: Context) -> tuple[Tile, ...]:
    """Seats, duration, start, price and effect; what is unknown says so."""
    return (
        _seats(card, offer, context),
        _duration(card),
        Tile("Start", start_text(card, context.today) or labels.NOT_KNOWN),
        _price(card, offer, context),
        _effect(card, offer, context),
    )


def _seats(card: OfferCard, offer: Offer, context: Context) -> Tile:
    seats = card.seats
    text = _seats_text(card, offer)
    if seats is None or not text:
        return Tile("Pladser", labels.NOT_KNOWN)
    waiting = f"{numbers.number(seats.waiting)} på venteliste. " if seats.waiting else ""
    if seats.updated is None:
        return Tile("Pladser", text, waiting.strip())
    updated = parts.freshened(seats.updated, context.today, context.settings.seats)
    return Tile("Pladser", text, f"{waiting}Opgjort {updated.text}", updated.trust)


def _seats_text(card: OfferCard, offer: Offer) -> str:
    """The seats, in the source's own unit when nothing is known of free ones."""
    if card.seats is None:
        return ""
    unit = offer.capacity.unit if offer.capacity else None
    if unit and card.seats.total and card.seats.free is None:
        return f"{numbers.span(card.seats.total)} {unit}"
    return parts.seats_text(card.seats)


def _duration(card: OfferCard) -> Tile:
    if card.length is None:
        value = labels.NOT_KNOWN
    else:
        value = numbers.length(card.length.unit, card.length.span)
    hours = f"{numbers.span(card.hours)} timer om ugen" if card.hours else ""
    return Tile("Varighed", value, hours)


def _price(card: OfferCard, offer: Offer, context: Context) -> Tile:
    if card.price is None:
        return Tile("Pris", labels.NOT_KNOWN)
    unit = context.term("prisenheder", card.price.unit)
    course, _ = course_price(card.price.amount, unit.per if unit else "", offer.duration)
    year = f"{card.price.year}-priser" if card.price.year else ""
    return Tile("Pris", price_text(context, card.price), ". ".join(filter(None, (course, year))))


def _effect(card: OfferCard, offer: Offer, context: Context) -> Tile:
    if card.effect is None:
        known = any(
            effect.persons or effect.change or effect.text
            for effect in offer.effects
            if effect.measure != NO_MEASUREMENT
        )
        unmeasured = "ingen måling endnu" if card.unmeasured else labels.NOT_KNOWN
        return Tile("Effekt", "se tallene nedenfor" if known else unmeasured)
    period = next((effect.period for effect in offer.effects if effect.share), None) or ""
    return Tile("Effekt", effect_text(context, card.effect), numbers.period(period))
