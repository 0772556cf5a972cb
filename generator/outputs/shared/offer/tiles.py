"""The few facts at the top of an offer's page that settle most questions."""

from generator.model.cards import OfferCard
from generator.model.catalogue import Context
from generator.model.effect import NO_MEASUREMENT
from generator.model.offer import Offer
from generator.outputs.shared import parts
from generator.outputs.shared.facts import Line
from generator.outputs.shared.measures import main_share, share_text
from generator.outputs.shared.offer.economy import course_price
from generator.outputs.shared.rows import (
    length_text,
    not_shown,
    price_text,
    start_text,
)
from generator.texts import labels, numbers


def offer_tiles(card: OfferCard, offer: Offer, context: Context) -> tuple[Line, ...]:
    """Seats, length, start, price and effect, known or not, or not shown."""
    tiles = (
        ("kapacitet", _seats(card, context)),
        ("varighed", _length(card)),
        ("optag", Line("start", "Start", start_text(card, context))),
        ("pris", _price(card, offer, context)),
        ("effekt", _effect(card, offer, context)),
    )
    return tuple(
        line if line.is_known else line._replace(value=not_shown(card, key)) for key, line in tiles
    )


def _seats(card: OfferCard, context: Context) -> Line:
    """The seats, or the people where only these are counted, and how many wait."""
    seats = card.seats
    line = Line("seats", "Pladser", parts.seats_text(seats, context.today) if seats else "")
    if seats and not line.is_known and seats.participants:
        line = Line("seats", "Deltagere", parts.participants_text(seats))
    if seats is None or not line.is_known:
        return line
    waiting = parts.waiting_text(seats)
    waiting = f"{waiting[:1].upper()}{waiting[1:]}. " if waiting else ""
    if seats.updated is None:
        return line._replace(note=waiting.strip())
    updated = parts.freshened(seats.updated, context)
    return line._replace(note=f"{waiting}Opgjort {updated.text}", trust=updated.trust)


def _length(card: OfferCard) -> Line:
    hours = f"{numbers.span(card.hours)} timer om ugen" if card.hours else ""
    return Line("length", "Varighed", length_text(card), hours)


def _price(card: OfferCard, offer: Offer, context: Context) -> Line:
    line = Line("price", "Pris", price_text(context, card.price))
    if card.price is None and "pris" in card.withheld:
        return line._replace(note=labels.PRICE_NOT_SHOWN)
    if card.price is None:
        others = dict.fromkeys(labels.PRICE_KIND[p.kind] for p in offer.prices if not p.is_price)
        return line._replace(note=f"{', '.join(others)}: se nedenfor" if others else "")
    unit = context.term("prisenheder", card.price.unit)
    course, _ = course_price(card.price.amount, unit.per if unit else "", offer.duration)
    year = f"{card.price.year}-priser" if card.price.year else ""
    return line._replace(note=". ".join(filter(None, (course, year))))


def _effect(card: OfferCard, offer: Offer, context: Context) -> Line:
    line = Line("effect", "Effekt", "")
    share = main_share(card, context)
    if share is None:
        measured = [e for e in offer.effects if e.measure != NO_MEASUREMENT]
        if any(effect.is_result for effect in measured):
            return line._replace(value="se tallene nedenfor")
        if any(effect.text for effect in measured):
            return line._replace(value="kun vurderet i ord")
        return line._replace(value="ingen måling endnu" if card.unmeasured else "")
    return line._replace(
        value=share_text(card, context, share),
        note=numbers.period(share.period or ""),
    )
