"""Durations, prices and effects in the one unit in which entries can be compared."""

from __future__ import annotations

from collections.abc import Sequence

from generator.model.cards import OfferCard
from generator.model.catalogue import Context
from generator.model.quantities import WEEKS_PER_MONTH
from generator.outputs.browser.finding.columns import Band, Figure, Known

AS_NEEDED = "efter-behov"
OTHER_UNIT = "anden-enhed"

WEEK_BANDS: Sequence[Band] = (
    (0, 4, "Under 4 uger"),
    (4, 14, "4-13 uger"),
    (14, 27, "14-26 uger"),
    (27, 53, "27-52 uger"),
    (53, None, "Over et år"),
)
WEEK_OTHERS: Known = ((AS_NEEDED, "Så længe der er behov"),)

PRICE_BANDS: Sequence[Band] = (
    (0, 1000, "Under 1.000 kr."),
    (1000, 1500, "1.000-1.499 kr."),
    (1500, 2000, "1.500-1.999 kr."),
    (2000, 3000, "2.000-2.999 kr."),
    (3000, None, "3.000 kr. og derover"),
)
PRICE_OTHERS: Known = ((OTHER_UNIT, "Opgjort på anden måde"),)


def weeks(card: OfferCard) -> Figure:
    """How many weeks an offer lasts."""
    length = card.length
    if length is None:
        return Figure()
    if length.min_weeks is None and length.max_weeks is None:
        return Figure(other=AS_NEEDED)
    return Figure(length.min_weeks, length.max_weeks)


def weekly_price(card: OfferCard, context: Context) -> float | None:
    """Kroner per citizen and week, where the house's rules define it; else None.

    A month is a twelfth of 52 weeks. A course of a known length is divided by its weeks.
    """
    price, length = card.price, card.length
    unit = context.term("prisenheder", price.unit) if price else None
    if price is None or unit is None:
        return None
    if unit.per == "borger-uge":
        return price.amount
    if unit.per == "borger-måned":
        return price.amount / WEEKS_PER_MONTH
    exact = length is not None and length.min_weeks == length.max_weeks and length.max_weeks
    return price.amount / exact if unit.per == "borger-forløb" and exact else None


def price(card: OfferCard, context: Context) -> Figure:
    """The price per citizen and week."""
    weekly = weekly_price(card, context)
    if weekly is not None:
        return Figure(weekly, weekly)
    return Figure(other=OTHER_UNIT) if card.price else Figure()


def share(card: OfferCard, context: Context) -> float | None:
    """The effect in percent, the low end of a range: what can be counted on."""
    if card.effect is None:
        return None
    measure = context.term("effektmaal", card.effect.measure)
    if measure is None or measure.unit != "procent":
        return None
    low, high = card.effect.share.low, card.effect.share.high
    return high if low is None else low
