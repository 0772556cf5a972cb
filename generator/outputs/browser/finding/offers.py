"""The data of the list of offers, whose figures are in the one unit they can be compared in."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from generator.model.cards import OfferCard
from generator.model.catalogue import Catalogue, Context
from generator.model.free import open_starts
from generator.model.quantities import WEEKS_PER_MONTH
from generator.model.vocabulary.terms import Family
from generator.outputs.browser.contract import (
    FacetColumn,
    ListData,
    NumberColumn,
    SortColumn,
    SortId,
)
from generator.outputs.browser.finding.columns import (
    Band,
    Figure,
    Known,
    facet,
    numbers,
    of_parts,
    rounded,
    sort,
)
from generator.outputs.browser.finding.shared import (
    FREE,
    assembled,
    example_facet,
    free_sort,
    free_value,
    group_facet,
    place_facet,
    status_facet,
    terms,
    title_sort,
)
from generator.outputs.shared import parts
from generator.outputs.shared.activity import deadline_kinds
from generator.outputs.shared.lists import in_order
from generator.outputs.shared.measures import share_of
from generator.outputs.shared.rows import Rows
from generator.outputs.shared.seats.values import UNKNOWN
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


def share(card: OfferCard, family: Family, context: Context) -> float | None:
    """The effect of a family in percent, the low end of a range: what can be counted on."""
    found = share_of(card, family, context)
    if found is None:
        return None
    return found.share.high if found.share.low is None else found.share.low


SOON = timedelta(days=30)


def offers_data(catalogue: Catalogue, rows: Rows) -> ListData:
    """Every offer with what the list shows of it, filters it by and sorts it by."""
    cards = in_order(list(catalogue.offers.values()))
    lines = [rows.offer(card) for card in cards]
    columns = (_facets(catalogue, cards), _numbers(catalogue, cards), _sorts(catalogue, cards))
    parts = [len(groups) for groups in _groups(cards)]
    return assembled(catalogue, cards, lines, columns, parts)


def _groups(cards: Sequence[OfferCard]) -> list[Sequence[str | None]]:
    """An offer's parts: its target groups; None where it has none.

    A result for a group that the offer does not name is of a part without a group.
    """
    return [
        (
            *card.groups,
            *(() if card.groups and {*card.measured_for} <= {None, *card.groups} else (None,)),
        )
        for card in cards
    ]


def _facets(catalogue: Catalogue, cards: Sequence[OfferCard]) -> list[FacetColumn]:
    context = catalogue.context
    parts = [
        (c, group) for c, groups in zip(cards, _groups(cards), strict=True) for group in groups
    ]
    free = [free_value(card, card.seats, context) for card in cards]
    effects = [_effect(card, group) for card, group in parts]
    return [
        group_facet(context, ((group,) if group else () for _, group in parts)),
        facet("redskab", "Redskab", terms(context, "redskaber"), [(c.tool,) for c in cards]),
        facet("formaal", "Formål", terms(context, "formaal"), [c.purposes for c in cards]),
        facet("ledige", "Ledige pladser", FREE, free),
        facet("optag", "Optag", _INTAKE, [_intakes(card, context) for card in cards]),
        place_facet(context, cards),
        _provider(catalogue, cards),
        of_parts(facet("effekt", "Effekt", _EFFECT, effects), (("ja",), ("nej",), (UNKNOWN,))),
        _step(context, cards),
        _deadline(context, [group for _, group in parts]),
        status_facet(labels.OFFER_STATUS, cards),
        example_facet(cards),
    ]


_INTAKE: Known = (
    ("løbende", "Løbende"),
    ("30-dage", "Åbent hold inden for 30 dage"),
    ("hold", "Holdstart"),
    ("efter-aftale", "Efter aftale"),
)


def _intakes(card: OfferCard, context: Context) -> list[str]:
    found = [card.intake] if card.intake else []
    today = context.today
    if card.is_active and any(day <= today + SOON for day in open_starts(card, context)):
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


def _effect(card: OfferCard, group: str | None) -> list[str]:
    """Whether an effect on a group, or on all whom the offer is for, is measured.

    Measured is any number, as on the page of principles: a share, persons or a change.
    """
    known = {None, group} if group else {None, *card.measured_for} - {*card.groups}
    if not known.isdisjoint(card.measured_for):
        return ["ja"]
    return ["nej"] if not known.isdisjoint(card.unmeasured_for) else []


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


def _deadline(context: Context, groups: Sequence[str | None]) -> FacetColumn:
    """Whether the law sets a deadline for an offer to a group; "none" is not "not known"."""
    of_group = deadline_kinds(context)
    kinds = [of_group.get(id or "", ()) for id in groups]
    return of_parts(facet("lovfrist", "Frist for tilbud", _DEADLINE, kinds))


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


def _by_share(
    id: SortId, family: Family, context: Context, cards: Sequence[OfferCard]
) -> SortColumn:
    """Within one family of measures: a satisfied share is not weighed against one in work."""
    found = [share(card, family, context) for card in cards]
    return sort(id, labels.MOST_IN[family], found, down=True)


def _sorts(catalogue: Catalogue, cards: Sequence[OfferCard]) -> list[SortColumn]:
    context = catalogue.context
    weekly = [weekly_price(card, context) for card in cards]
    return [
        sort("pris", "Pris pr. uge, laveste først", [rounded(price) for price in weekly]),
        _by_share("effekt", "beskæftigelse", context, cards),
        _by_share("uddannelse", "uddannelse", context, cards),
        free_sort(context, cards),
        sort("start", "Start, tidligste først", [_days(card, context) for card in cards]),
        sort("varighed", "Varighed, korteste først", [_shortest(card) for card in cards]),
        title_sort(cards),
    ]


def _days(card: OfferCard, context: Context) -> int | None:
    """Days until one can begin: none where citizens are taken in at any time."""
    if card.intake == "løbende":
        return 0
    coming = open_starts(card, context)
    return (coming[0] - context.today).days if coming else None


def _shortest(card: OfferCard) -> float | None:
    length = card.length
    if length is None:
        return None
    shortest = length.max_weeks if length.min_weeks is None else length.min_weeks
    return rounded(shortest)
