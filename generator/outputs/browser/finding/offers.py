"""The data of the list of offers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from generator.model.cards import OfferCard
from generator.model.catalogue import Catalogue, Context
from generator.outputs.browser.contract import FacetColumn, ListData, NumberColumn, SortColumn
from generator.outputs.browser.finding import figures
from generator.outputs.browser.finding.columns import Known, facet, numbers, rounded
from generator.outputs.browser.finding.groups import group_facet
from generator.outputs.browser.finding.shared import (
    assembled,
    example_facet,
    free_facet,
    free_seats,
    place_facet,
    status_facet,
    terms,
    title_sort,
)
from generator.outputs.shared.activity import deadline_kinds
from generator.outputs.shared.lists import in_order
from generator.outputs.shared.rows import Rows
from generator.texts import labels

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
        _intake(context, cards),
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


def _intake(context: Context, cards: Sequence[OfferCard]) -> FacetColumn:
    return facet("optag", "Optag", _INTAKE, [_intakes(card, context) for card in cards])


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
    if card.effect is not None:
        return ["ja"]
    return ["nej"] if card.unmeasured else []


def _step(context: Context, cards: Sequence[OfferCard]) -> FacetColumn:
    """The step of the stairs: the offer's own, or else its tool's."""
    vocabulary = context.vocabularies.get("redskaber")
    of_tool = {id: term.step for id, term in vocabulary.terms.items()} if vocabulary else {}
    known = [(str(step), f"{step}. {label}") for step, label in labels.STEPS.items()]
    steps = [card.step or of_tool.get(card.tool) for card in cards]
    return facet("trin", "Trin", known, [[str(step)] if step else [] for step in steps])


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
            figures.WEEK_BANDS,
            figures.WEEK_OTHERS,
            [figures.weeks(card) for card in cards],
        ),
        numbers(
            ("pris", "Pris pr. uge", "kr."),
            figures.PRICE_BANDS,
            figures.PRICE_OTHERS,
            [figures.price(card, context) for card in cards],
        ),
    ]


def _sorts(catalogue: Catalogue, cards: Sequence[OfferCard]) -> list[SortColumn]:
    context = catalogue.context
    return [
        SortColumn(
            id="pris",
            title="Pris pr. uge, laveste først",
            down=False,
            of=[rounded(figures.weekly_price(card, context)) for card in cards],
        ),
        SortColumn(
            id="effekt",
            title="Effekt, højeste først",
            down=True,
            of=[figures.share(card, context) for card in cards],
        ),
        SortColumn(
            id="ledige",
            title="Flest ledige pladser først",
            down=True,
            of=[free_seats(card, context) or None for card in cards],
        ),
        SortColumn(
            id="start",
            title="Start, tidligste først",
            down=False,
            of=[_days(c, context) for c in cards],
        ),
        SortColumn(
            id="varighed",
            title="Varighed, korteste først",
            down=False,
            of=[_shortest(card) for card in cards],
        ),
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
