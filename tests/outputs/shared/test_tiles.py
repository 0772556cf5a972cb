"""The tiles of an offer's page: five facts, and what is unknown is never nought."""

from __future__ import annotations

from datetime import date
from typing import Any, NamedTuple

import pytest

from generator.outputs.shared.offer.tiles import offer_tiles
from tests.outputs import factory


class Tile(NamedTuple):
    """What is shown of a line at the top of a page."""

    label: str
    text: str
    note: str = ""
    trust: str = ""


def tiles(**fields: Any) -> dict[str, Tile]:
    found = offer_tiles(factory.card(**fields), factory.offer(**fields), factory.context())
    return {tile.id: Tile(tile.label, tile.text, tile.note, tile.trust) for tile in found}


def test_an_offer_that_tells_nothing_says_so_in_every_tile() -> None:
    assert list(tiles().values()) == [
        Tile("Pladser", "ikke oplyst"),
        Tile("Varighed", "ikke oplyst"),
        Tile("Start", "ikke oplyst"),
        Tile("Pris", "ikke oplyst"),
        Tile("Effekt", "ikke oplyst"),
    ]


def test_an_offer_that_tells_everything_fills_every_tile() -> None:
    found = tiles(
        kapacitet={"pladser": 16, "ledige": 0, "venteliste": 9, "opdateret": date(2026, 11, 20)},
        varighed={"uger": 8},
        timer_pr_uge={"fra": 4, "til": 5},
        optag={"form": "hold", "datoer": [date(2026, 11, 2), date(2027, 1, 4)]},
        pris=[{"beløb": 2650, "enhed": "kr/borger/uge", "år": 2026}],
        effekt=[
            {"mål": "i-beskæftigelse", "andel": 61.4, "antal": 83, "periode": "2026", "kilde": "x"}
        ],
    )
    assert list(found.values()) == [
        Tile(
            "Pladser",
            "0 af 16 ledige",
            "9 på venteliste. Opgjort 20. november 2026, for 2 dage siden",
            "frisk",
        ),
        Tile("Varighed", "8 uger", "4-5 timer om ugen"),
        Tile("Start", "Ingen åbne hold"),
        Tile("Pris", "2.650 kr. pr. borger pr. uge", "21.200 kr. for et forløb. 2026-priser"),
        Tile("Effekt", "61,4 % i beskæftigelse (n\u00a0=\u00a083)", "2026"),
    ]


@pytest.mark.parametrize(
    ("capacity", "tile"),
    [
        ({"note": "Kilden nævner ingen tal."}, Tile("Pladser", "ikke oplyst")),
        (
            {"deltagere": {"antal": 14, "dato": "2001-10"}},
            Tile("Deltagere", "14 deltagere (oktober 2001)"),
        ),
        (
            {"deltagere": {"antal": 14, "dato": "2001-10"}, "venteliste": 12},
            Tile("Deltagere", "14 deltagere (oktober 2001)", "12 på venteliste."),
        ),
        ({"pladser": 20, "deltagere": {"antal": 14, "dato": 2001}}, Tile("Pladser", "20 pladser")),
        ({"pladser": 4, "enhed": "hold"}, Tile("Pladser", "4 hold")),
        ({"pladser": 14}, Tile("Pladser", "14 pladser")),
        ({"pladser": 3, "venteliste": 4}, Tile("Pladser", "3 pladser", "4 på venteliste.")),
        (
            {"pladser": 3, "ledige": 1, "enhed": "hold", "opdateret": date(2026, 10, 1)},
            Tile(
                "Pladser",
                "1 ledige af 3 hold",
                "Opgjort 1. oktober 2026, for 52 dage siden",
                "aldrende",
            ),
        ),
    ],
)
def test_seats_are_in_the_sources_unit_with_their_date(
    capacity: dict[str, Any], tile: Tile
) -> None:
    assert tiles(kapacitet=capacity)["seats"] == tile


@pytest.mark.parametrize(
    ("length", "text"),
    [
        ({"uger": {"fra": 4, "til": 13}}, "4-13 uger"),
        ({"måneder": {"højst": 6}}, "op til 6 måneder"),
        ({"efter_behov": "ja"}, "så længe der er behov"),
    ],
)
def test_a_duration_has_its_sources_shape(length: dict[str, Any], text: str) -> None:
    assert tiles(varighed=length)["length"] == Tile("Varighed", text)


@pytest.mark.parametrize(
    ("intake", "status", "text"),
    [
        ({"form": "løbende"}, "aktiv", "Løbende"),
        ({"form": "efter-aftale"}, "aktiv", "Efter aftale"),
        ({"form": "hold", "datoer": [date(2026, 11, 22)]}, "aktiv", "22. november 2026"),
        ({"form": "hold", "datoer": [date(2026, 11, 21)]}, "aktiv", "Holdstart"),
        ({"datoer": [date(2026, 11, 21)]}, "aktiv", "ikke oplyst"),
        ({"form": "hold", "datoer": [date(2027, 1, 4)]}, "ophørt", "Holdstart"),
        ({"form": "hold", "datoer": [date(2027, 1, 4)]}, "planlagt", "4. januar 2027"),
    ],
)
def test_the_next_start_is_shown_and_never_a_past_one(
    intake: dict[str, Any], status: str, text: str
) -> None:
    assert tiles(optag=intake, status=status)["start"] == Tile("Start", text)


def test_the_weekly_price_comes_before_others() -> None:
    found = tiles(
        pris=[
            {"beløb": 500000, "enhed": "kr/år", "år": 2009},
            {"beløb": 1650, "enhed": "kr/borger/uge"},
        ]
    )
    assert found["price"] == Tile("Pris", "1.650 kr. pr. borger pr. uge")


def test_a_price_that_is_only_a_note_is_not_known() -> None:
    assert tiles(pris=[{"note": "Efter aftale"}])["price"] == Tile("Pris", "ikke oplyst")


def test_an_offer_that_costs_nothing_says_nought() -> None:
    found = tiles(pris=[{"beløb": 0, "enhed": "kr/borger/uge"}])
    assert found["price"] == Tile("Pris", "0 kr. pr. borger pr. uge")


SHARE = {"mål": "i-beskæftigelse", "andel": 40, "kilde": "x"}
PERSONS = {"mål": "i-ordinært-job", "personer": 55, "periode": "2024", "kilde": "x"}

WORDS = {"mål": "kvalitativ", "tekst": "Lavere end ønsket", "kilde": "x"}


@pytest.mark.parametrize(
    ("effects", "tile"),
    [
        ([{"mål": "ingen-måling-endnu"}], Tile("Effekt", "ingen måling endnu")),
        ([{"mål": "ingen-måling-endnu", "tekst": "I 2027."}], Tile("Effekt", "ingen måling endnu")),
        ([PERSONS], Tile("Effekt", "se tallene nedenfor")),
        ([WORDS], Tile("Effekt", "kun vurderet i ord")),
        ([WORDS, PERSONS], Tile("Effekt", "se tallene nedenfor")),
        ([PERSONS, SHARE], Tile("Effekt", "40 % i beskæftigelse")),
        ([{**SHARE, "andel": {"mindst": 40}}], Tile("Effekt", "mindst 40 % i beskæftigelse")),
        ([SHARE, {**SHARE, "periode": "2025"}], Tile("Effekt", "40 % i beskæftigelse", "2025")),
    ],
)
def test_the_effect_is_the_newest_share_with_its_own_period(
    effects: list[dict[str, Any]], tile: Tile
) -> None:
    assert tiles(effekt=effects)["effect"] == tile


def test_an_amount_that_is_not_a_price_is_never_the_price() -> None:
    grant = {"art": "bevilling", "beløb": 71700000, "enhed": "kr/år"}
    assert tiles(pris=[grant])["price"] == Tile("Pris", "ikke oplyst", "Bevilling: se nedenfor")
    week = {"beløb": 1650, "enhed": "kr/borger/uge"}
    assert tiles(pris=[grant, week])["price"].text == "1.650 kr. pr. borger pr. uge"
