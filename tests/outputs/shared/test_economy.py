"""A price is shown in its source's unit; what a course costs only where that can be computed."""

from __future__ import annotations

from typing import Any

import pytest

from generator.outputs.shared.offer.economy import Economy, PriceView, course_price, economy
from generator.texts import labels
from tests.outputs import factory

WEEKLY, MONTHLY, COURSE = "borger-uge", "borger-måned", "borger-forløb"


@pytest.mark.parametrize(
    ("amount", "per", "length", "course", "how"),
    [
        (1650, WEEKLY, {"uger": 13}, "21.450 kr. for et forløb", "beregnet for 13 uger"),
        (
            1650,
            WEEKLY,
            {"uger": {"fra": 4, "til": 13}},
            "6.600-21.450 kr. for et forløb",
            "beregnet for 4-13 uger",
        ),
        (1650, WEEKLY, {"måneder": 3}, "21.450 kr. for et forløb", "beregnet for 3 måneder"),
        (1650, WEEKLY, {"år": 1}, "85.800 kr. for et forløb", "beregnet for 1 år"),
        (1400, WEEKLY, {"dage": 14}, "2.800 kr. for et forløb", "beregnet for 14 dage"),
        (1650, WEEKLY, {"uger": 1}, "1.650 kr. for et forløb", "beregnet for 1 uge"),
        (
            1650,
            WEEKLY,
            {"uger": {"højst": 13}},
            "op til 21.450 kr. for et forløb",
            "beregnet for op til 13 uger",
        ),
        (
            1000,
            WEEKLY,
            {"uger": {"omkring": 10}},
            "10.000 kr. for et forløb",
            "beregnet for ca. 10 uger",
        ),
        (4200, MONTHLY, {"måneder": 6}, "25.200 kr. for et forløb", "beregnet for 6 måneder"),
        (4200, MONTHLY, {"uger": 26}, "25.200 kr. for et forløb", "beregnet for 26 uger"),
        (12500, COURSE, {"uger": 13}, "ca. 962 kr. pr. uge", "delt med 13 uger"),
        (12500, COURSE, {"måneder": 3}, "ca. 962 kr. pr. uge", "delt med 3 måneder"),
        (64.87, WEEKLY, {"uger": 2}, "130 kr. for et forløb", "beregnet for 2 uger"),
    ],
)
def test_a_course_costs_its_weeks_times_the_weekly_price(
    amount: float, per: str, length: dict[str, Any], course: str, how: str
) -> None:
    assert course_price(amount, per, factory.duration(**length)) == (course, how)


@pytest.mark.parametrize(
    ("per", "length"),
    [
        (WEEKLY, None),
        (WEEKLY, {"efter_behov": True}),
        (WEEKLY, {"uger": {"mindst": 4}}),
        (WEEKLY, {"uger": 0}),
        (COURSE, {"uger": 0}),
        (COURSE, {"uger": {"fra": 4, "til": 13}}),
        (COURSE, {"uger": {"højst": 13}}),
        (COURSE, {"efter_behov": True}),
        ("år", {"uger": 13}),
        ("time", {"uger": 13}),
        ("uge", {"uger": 13}),
        ("engang", {"uger": 13}),
        ("", {"uger": 13}),
    ],
)
def test_nothing_is_computed_without_a_known_end_or_from_a_unit_that_does_not_allow_it(
    per: str, length: dict[str, Any] | None
) -> None:
    assert course_price(1650, per, factory.duration(**length) if length else None) == ("", "")


def prices(*written: dict[str, Any], **fields: Any) -> tuple[PriceView, ...]:
    return economy(factory.offer(pris=written, **fields), factory.context()).prices


def test_a_price_has_its_unit_year_and_source_and_the_price_of_a_course() -> None:
    written = {"beløb": 1650, "enhed": "kr/borger/uge", "år": 2010, "kilde": "notat"}
    (price,) = prices(
        written,
        varighed={"uger": 13},
        kilder=[{"id": "notat", "titel": "Notatet", "sted": "s. 3", "dato": "2010-01"}],
    )
    assert price.source is not None
    assert (price.source.title, price.source.details) == ("Notatet", "s. 3, januar 2010")
    assert price._replace(source=None) == PriceView(
        amount="1.650 kr. pr. borger pr. uge",
        year="2010",
        course="21.450 kr. for et forløb",
        how_computed="beregnet for 13 uger",
        posts=(),
        note=None,
        source=None,
    )


def test_the_posts_of_a_budget_may_be_income() -> None:
    posts = [
        {"navn": "Løn", "beløb": 1300000},
        {"navn": "Salg", "beløb": -82000},
        {"navn": "Andet", "beløb": 0.5},
    ]
    (price,) = prices({"beløb": 1218000.5, "enhed": "kr/år", "poster": posts})
    assert price.amount == "1.218.000,50 kr. pr. år for hele tilbuddet"
    assert price.posts == (
        ("Løn", "1.300.000 kr."),
        ("Salg", "-82.000 kr."),
        ("Andet", "0,50 kr."),
    )


def test_a_price_may_be_a_note_only() -> None:
    (price,) = prices({"note": "Aftales fra gang til gang."}, varighed={"uger": 13})
    assert price == PriceView(note="Aftales fra gang til gang.")


@pytest.mark.parametrize("kind", [kind for kind in labels.PRICE_KIND if kind != "pris"])
def test_what_is_not_a_price_stands_apart_under_its_own_name(kind: str) -> None:
    values = {"art": kind, "beløb": 71700000, "enhed": "kr/borger/uge", "note": "Konto 60.02."}
    found = economy(factory.offer(pris=[values], varighed={"uger": 13}), factory.context())
    assert found.prices == ()
    (other,) = found.others
    assert other.kind == labels.PRICE_KIND[kind]
    assert (other.course, other.note) == ("", "Konto 60.02.")


def test_an_offer_without_prices_has_an_economy_without_prices() -> None:
    found = economy(factory.offer(finansiering="Staten"), factory.context())
    assert found == Economy(prices=(), funding="Staten", for_citizen=None)
