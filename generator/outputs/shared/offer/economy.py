"""What an offer costs: in the source's own unit, and what follows from it."""

from dataclasses import dataclass
from typing import NamedTuple

from generator.model.catalogue import Context
from generator.model.offer import Offer, Price
from generator.model.quantities import WEEKS_PER_MONTH, Duration
from generator.outputs.shared import parts
from generator.outputs.shared.parts import SourceView
from generator.texts import labels, numbers

_WEEKS_PER_UNIT = {"borger-uge": 1.0, "borger-måned": WEEKS_PER_MONTH}


class PriceView(NamedTuple):
    """An amount as the source gives it; a price computed for a whole course where it can be.

    ``kind`` is the name of what is not a price, and empty for a price. ``instead`` is said of one
    that is not shown.
    """

    kind: str = ""
    amount: str = ""
    year: str = ""
    course: str = ""
    how_computed: str = ""
    posts: tuple[tuple[str, str], ...] = ()
    note: str | None = None
    source: SourceView | None = None
    instead: str = ""


@dataclass(frozen=True, slots=True)
class Economy:
    """The prices, other amounts, who pays, and what it means for the citizen."""

    prices: tuple[PriceView, ...] = ()
    others: tuple[PriceView, ...] = ()
    funding: str | None = None
    for_citizen: str | None = None


def economy(offer: Offer, context: Context) -> Economy:
    views = [_price(price, offer, context) for price in offer.prices]
    if offer.withholds("pris"):
        views.append(PriceView(instead=labels.PRICE_NOT_SHOWN))
    return Economy(
        prices=tuple(view for view in views if not view.kind),
        others=tuple(view for view in views if view.kind),
        funding=offer.funding,
        for_citizen=offer.citizen_economy,
    )


def course_price(amount: float, per: str, duration: Duration | None) -> tuple[str, str]:
    """What a course costs and how that is computed, or two empty texts.

    ``amount`` kr. ``per`` citizen and week or month, times the duration in weeks; a price
    of a whole course is divided by the weeks instead. Only durations with a known end count.
    """
    low = duration.min_weeks if duration else None
    high = duration.max_weeks if duration else None
    if duration is None or not high:
        return "", ""
    weeks = numbers.length(duration.unit, duration.amount.span if duration.amount else None)
    if per == "borger-forløb" and low == high:
        return f"ca. {numbers.number(round(amount / high))} kr. pr. uge", f"delt med {weeks}"
    unit_weeks = _WEEKS_PER_UNIT.get(per)
    if unit_weeks is None:
        return "", ""
    ends = (high if low is None else low, high)
    totals = [round(amount * weeks_in_all / unit_weeks) for weeks_in_all in ends]
    shown = [f"{numbers.number(total)}" for total in dict.fromkeys(totals)]
    bound = "op til " if low is None else ""
    return f"{bound}{'-'.join(shown)} kr. for et forløb", f"beregnet for {weeks}"


def _price(price: Price, offer: Offer, context: Context) -> PriceView:
    course, how = "", ""
    amount, instead = "", ""
    if price.is_withheld:
        instead = labels.PRICE_NOT_SHOWN if price.is_price else labels.AMOUNT_NOT_SHOWN
    if price.amount is not None and price.unit is not None:
        unit = context.term("prisenheder", price.unit)
        amount = f"{numbers.money(price.amount)} {unit.label if unit else price.unit}"
        per = unit.per if unit and price.is_price else ""
        course, how = course_price(price.amount, per, offer.duration)
    return PriceView(
        kind="" if price.is_price else labels.PRICE_KIND[price.kind],
        amount=amount,
        year=str(price.year) if price.year else "",
        course=course,
        how_computed=how,
        posts=tuple((post.name, f"{numbers.money(post.amount)} kr.") for post in price.posts),
        note=price.note,
        source=parts.cited(context, price.source, offer.sources),
        instead=instead,
    )
