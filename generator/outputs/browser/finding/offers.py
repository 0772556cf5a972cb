"""The data of the list of offers, whose figures are in the one unit they can be compared in."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from generator.model.cards import OfferCard
from generator.model.catalogue import Catalogue, Context
from generator.model.quantities import WEEKS_PER_MONTH
from generator.outputs.browser.contract import FacetColumn, ListData, NumberColumn, SortColumn
from generator.outputs.browser.finding.columns import (
    Band,
    Figure,
    Known,
    facet,
    numbers,
    rounded,
    sort,
)
from generator.outputs.browser.finding.shared import (
    assembled,
    example_facet,
    free_facet,
    free_sort,
    group_facet,
    place_facet,
    status_facet,
    terms,
    title_sort,
)
from generator.outputs.shared import parts
from generator.outputs.shared.activity import deadline_kinds
from generator.outputs.shared.lists import in_order
from generator.outputs.shared.rows import Rows
from generator.texts import labels

AS_NEEDED = "efter-behov"
OTHER_UNIT = "anden-enhed"
NOT_SHOWN = "vises-ikke"

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
PRICE_OTHERS: Known = (
    (OTHER_UNIT, "Opgjort på anden måde"),
    (NOT_SHOWN, labels.NOT_SHOWN.capitalize()),
)


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
    if card.price:
        return Figure(other=OTHER_UNIT)
    return Figure(other=NOT_SHOWN) if "pris" in card.withheld else Figure()


def share(card: OfferCard, context: Context) -> float | None:
    """The effect in percent, the low end of a range: what can be counted on."""
    if card.effect is None:
        return None
    measure = context.term("effektmaal", card.effect.measure)
    if measure is None or measure.unit != "procent":
        return None
    low, high = card.effect.share.low, card.effect.share.high
    return high if low is None else low


SOON = timedelta(days=30)


def offers_data(catalogue: Catalogue, rows: Rows) -> ListData:
    """Every offer with what the list shows of it, filters it by and sorts it by."""
    cards = in_order(list(catalogue.offers.values()))
    lines = [rows.offer(card) for card in cards]
    columns = (_facets(catalogue, cards), _numbers(catalogue, cards), _sorts(catalogue, cards))
    return assembled(catalogue, cards, lines, columns)


def _facets(catalogue: Catalogue, cards: Sequence[OfferCard]) -> list[FacetColumn]:
    context = catalogue.context
    return [
        group_facet(context, (card.groups for card in cards)),
        facet("redskab", "Redskab", terms(context, "redskaber"), [(c.tool,) for c in cards]),
        facet("formaal", "Formål", terms(context, "formaal"), [c.purposes for c in cards]),
        free_facet(context, cards),
        facet("optag", "Optag", _INTAKE, [_intakes(card, context) for card in cards]),
        place_facet(context, cards),
        _provider(catalogue, cards),
        facet("effekt", "Effekt", _EFFECT, [_effect(card) for card in cards]),
        _step(context, cards),
        _deadline(context, cards),
        status_facet(labels.OFFER_STATUS, cards),
        example_facet(cards),
    ]


_INTAKE: Known = (
    ("løbende", "Løbende"),
    ("30-dage", "Holdstart inden for 30 dage"),
    ("hold", "Holdstart"),
    ("efter-aftale", "Efter aftale"),
)


def _intakes(card: OfferCard, context: Context) -> list[str]:
    found = [card.intake] if card.intake else []
    today = context.today
    if card.is_active and any(today <= day <= today + SOON for day in card.intake_dates):
        found.append("30-dage")
    return found


_MUNICIPAL = ("egen-kommune", "anden-kommune")


def _provider(catalogue: Catalogue, cards: Sequence[OfferCard]) -> FacetColumn:
    owner = catalogue.context.settings.owner
    known = [
        ("egen", owner.name),
        ("anden-kommune", "Andre kommuner"),
        ("anden", "Andre udbydere"),
    ]
    kinds = {id: [_kind(provider, owner.code)] for id, provider in catalogue.providers.items()}
    return facet("udbyder", "Udbyder", known, [kinds.get(c.provider or "", []) for c in cards])


def _kind(provider: Any, own: str) -> str:
    if provider.type not in _MUNICIPAL:
        return "anden"
    return "egen" if own in (provider.municipalities or ()) else "anden-kommune"


_EFFECT: Known = (("ja", "Målt"), ("nej", "Ingen måling endnu"))


def _effect(card: OfferCard) -> list[str]:
    """Measured is any number, as on the page of principles: a share, persons or a change."""
    if card.has_result:
        return ["ja"]
    return ["nej"] if card.unmeasured else []


def _step(context: Context, cards: Sequence[OfferCard]) -> FacetColumn:
    """The steps of the stairs, and the ways out of them."""
    known = [(str(step), f"{step}. {label}") for step, label in labels.STEPS.items()]
    places = ["udgang" if card.exit else parts.stair_step(card, context) for card in cards]
    rows = [[str(place)] if place else [] for place in places]
    return facet("trin", "Trin", [*known, ("udgang", "Udgang: job eller uddannelse")], rows)


_DEADLINE: Known = (
    ("frist", "Loven sætter en frist"),
    ("ingen", "Loven sætter ingen frist"),
    ("ukendt", "Fristen er ikke fundet"),
)


def _deadline(context: Context, cards: Sequence[OfferCard]) -> FacetColumn:
    """Whether the law sets a deadline for an offer to the groups; "none" is not "not known"."""
    of_group = deadline_kinds(context)
    kinds = [sorted({k for id in c.groups for k in of_group.get(id, ())}) for c in cards]
    return facet("lovfrist", "Frist for tilbud", _DEADLINE, kinds)


def _numbers(catalogue: Catalogue, cards: Sequence[OfferCard]) -> list[NumberColumn]:
    context = catalogue.context
    return [
        numbers(
            ("varighed", "Varighed", "uger"),
            WEEK_BANDS,
            WEEK_OTHERS,
            [weeks(card) for card in cards],
        ),
        numbers(
            ("pris", "Pris pr. uge", "kr."),
            PRICE_BANDS,
            PRICE_OTHERS,
            [price(card, context) for card in cards],
        ),
    ]


def _sorts(catalogue: Catalogue, cards: Sequence[OfferCard]) -> list[SortColumn]:
    context = catalogue.context
    weekly = [weekly_price(card, context) for card in cards]
    return [
        sort("pris", "Pris pr. uge, laveste først", [rounded(price) for price in weekly]),
        sort("effekt", "Effekt, højeste først", [share(c, context) for c in cards], down=True),
        free_sort(context, cards),
        sort("start", "Start, tidligste først", [_days(card, context) for card in cards]),
        sort("varighed", "Varighed, korteste først", [_shortest(card) for card in cards]),
        title_sort(cards),
    ]


def _days(card: OfferCard, context: Context) -> int | None:
    """Days until one can begin: none where citizens are taken in at any time."""
    if card.intake == "løbende":
        return 0
    coming = [(day - context.today).days for day in card.intake_dates if day >= context.today]
    return min(coming, default=None)


def _shortest(card: OfferCard) -> float | None:
    length = card.length
    if length is None:
        return None
    shortest = length.max_weeks if length.min_weeks is None else length.min_weeks
    return rounded(shortest)
