"""The unit that a source counts in is shown wherever its number is."""

from __future__ import annotations

from typing import Any

import pytest

from generator.outputs.browser.matching.offers import offer_table
from generator.outputs.shared import parts
from generator.outputs.shared.offer.practice import capacity
from generator.outputs.shared.offer.tiles import offer_tiles
from generator.outputs.shared.rows import offer_row
from tests.outputs import factory
from tests.outputs.factory import TODAY


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ({"pladser": 111, "enhed": "deltagere"}, "111 deltagere"),
        ({"pladser": {"forventet": 200}, "enhed": "borgere"}, "forventet 200 borgere"),
        ({"pladser": 14, "enhed": "deltagere", "ledige": 2}, "2 ledige af 14 deltagere"),
        ({"enhed": "deltagere", "ledige": 2}, "2 ledige (deltagere)"),
        ({"enhed": "ingen øvre grænse"}, "ingen øvre grænse"),
    ],
)
def test_a_unit_is_shown_in_tiles_lists_and_the_comparison(
    written: dict[str, Any], text: str
) -> None:
    fields: Any = {"kapacitet": {**written, "opdateret": TODAY}}
    card, offer, around = factory.card(**fields), factory.offer(**fields), factory.context()
    assert offer_row(card, around).seats == text
    assert parts.capacity_text(card.seats, TODAY) == text
    assert next(line.value for line in offer_tiles(card, offer, around)) == text
    rows = {row["id"]: row["values"] for row in offer_table(factory.catalogue(card))["rows"]}
    shown = " ".join([*rows["pladser"], *rows["pladser-i-alt"]])
    assert written["enhed"] in shown
    page = capacity(card, offer, around)
    assert page is not None
    assert "pladser" not in written or written["enhed"] in page.lines[0].value
