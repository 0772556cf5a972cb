"""What is free, and which day one can begin: one definition, true on any day."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from generator.model.free import free_now, freedom, open_starts
from generator.model.history import History
from generator.outputs.browser.finding.offers import offers_data
from generator.outputs.browser.matching.fits import match_data
from generator.outputs.browser.matching.offers import offer_table
from generator.outputs.pages.front import front_page
from generator.outputs.shared.rows import Rows, offer_row
from tests.outputs import factory
from tests.outputs.factory import TODAY

OLD = TODAY - timedelta(days=91)
SOON, LATER = TODAY + timedelta(days=10), TODAY + timedelta(days=40)
FULL = {"ledige": 0, "opdateret": TODAY}


@pytest.mark.parametrize(
    ("seats", "free", "now"),
    [
        ({"ledige": 2, "opdateret": TODAY}, "ja", 2),
        ({"ledige": 2, "ledig_fra": TODAY, "opdateret": TODAY}, "ja", 2),
        ({"ledige": 2, "ledig_fra": SOON, "opdateret": TODAY}, "senere", 0),
        ({"ledige": 2, "ledig_fra": SOON, "opdateret": OLD}, "gammelt", 0),
        ({"ledige": 2}, "gammelt", 0),
        ({"ledige": 0, "opdateret": TODAY}, "nej", 0),
        ({"ledige": 0, "opdateret": OLD}, None, 0),
        ({"pladser": 4, "opdateret": TODAY}, None, 0),
    ],
)
def test_seats_are_free_now_later_perhaps_or_not(
    seats: dict[str, Any], free: str | None, now: int
) -> None:
    figure = factory.card(kapacitet=seats).seats
    assert figure is not None
    assert (freedom(figure, factory.context()), free_now(figure, factory.context())) == (free, now)
    day_after = factory.context(today=SOON)
    assert (freedom(figure, day_after) == "ja") == (free in ("ja", "senere"))


STARTS = [
    ([SOON, LATER], {}, [SOON, LATER]),
    ([LATER, SOON, TODAY - timedelta(days=1)], {}, [SOON, LATER]),
    ([{"dato": SOON, "fuldt": "ja"}, LATER], {}, [LATER]),
    ([{"dato": SOON, "ledige": 0}, LATER], {}, [LATER]),
    ([SOON, LATER], FULL, []),
    ([SOON, {"dato": LATER, "ledige": 3}], FULL, [LATER]),
    ([SOON, LATER], {**FULL, "opdateret": OLD}, [SOON, LATER]),
    ([SOON, LATER], {"ledige": 2, "ledig_fra": LATER, "opdateret": TODAY}, [LATER]),
]


@pytest.mark.parametrize(("starts", "capacity", "wanted"), STARTS)
def test_the_next_open_start_is_the_same_wherever_it_is_shown(
    starts: list[Any], capacity: dict[str, Any], wanted: list[date]
) -> None:
    known: Any = {"kapacitet": capacity} if capacity else {}
    card = factory.card(optag={"form": "hold", "datoer": starts}, **known)
    whole = factory.catalogue(card)
    assert list(open_starts(card, whole.context)) == wanted
    words = {SOON: "2. december 2026", LATER: "1. januar 2027"}
    first = words[wanted[0]] if wanted else "Ingen åbne hold"
    assert offer_row(card, whole.context).start == first
    assert [one.note for one in front_page(whole, History()).starting] == [words[d] for d in wanted]
    [offer] = match_data([card], whole)["offers"]
    assert offer.get("starts", []) == [day.isoformat() for day in wanted]
    [start] = [row for row in offer_table(whole)["rows"] if row["id"] == "start"]
    assert start["values"] == [first]
    [sort] = [s for s in offers_data(whole, Rows(whole))["sorts"] if s["id"] == "start"]
    assert sort["of"] == [(wanted[0] - TODAY).days if wanted else None]
    assert ("30-dage" in _intakes(whole)) == (SOON in wanted)


def _intakes(whole: Any) -> list[str]:
    [column] = [f for f in offers_data(whole, Rows(whole))["facets"] if f["id"] == "optag"]
    return [column["values"][code][0] for code in column["of"][0]]


def test_who_takes_nobody_in_has_no_open_start() -> None:
    card = factory.card(status="ophørt", optag={"form": "hold", "datoer": [SOON]})
    assert open_starts(card, factory.context()) == ()
