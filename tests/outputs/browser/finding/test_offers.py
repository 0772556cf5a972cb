"""The data of the list of offers: every facet, number and sort key from the cards."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests.outputs import factory
from tests.outputs.factory import TODAY

from .reading import column, labels, of_offer, values, written


def test_an_offer_of_which_nothing_is_known_has_empty_facets_and_no_numbers() -> None:
    data = of_offer(factory.card())
    unknown = [facet["id"] for facet in data["facets"] if facet["of"] == [[]]]
    assert unknown == [
        *("maalgruppe", "formaal", "ledige", "optag", "kommune", "udbyder", "effekt", "lovfrist"),
    ]
    assert [number["of"] for number in data["numbers"]] == [[None], [None]]
    keys = {sort["id"]: sort["of"] for sort in data["sorts"]}
    assert keys == {
        **{id: [None] for id in ("pris", "effekt", "uddannelse", "ledige", "start", "varighed")},
        "titel": [0],
    }


def test_the_list_is_in_its_own_order_and_counts_those_that_have_not_ended() -> None:
    whole = factory.catalogue(
        factory.card("a", titel="Aben", status="historisk"),
        factory.card("b", titel="Bjørnen", resumé="Stor."),
        factory.card("c", titel="Abekatten", status="pause", eksempel="ja"),
    )
    data = written(whole)
    assert data["ids"] == ["c", "b", "a"]
    assert data["titles"] == ["Abekatten", "Bjørnen", "Aben"]
    assert data["current"] == 2
    assert data["date"] == "2026-11-22"
    assert data["rows"]["summary"] == ["", "Stor.", ""]
    assert data["badges"][0] == [["På pause", "pause"], ["Eksempel", "eksempel"]]
    assert column(data, "sorts", "titel")["of"] == [0, 2, 1]


def test_an_empty_catalogue_gives_empty_columns() -> None:
    data = written(factory.catalogue())
    assert data["ids"] == []
    assert all(facet["of"] == [] and facet["values"] == [] for facet in data["facets"])


@pytest.mark.parametrize(
    ("fields", "facet", "expected"),
    [
        ({"redskab": "løntilskud"}, "redskab", ["loentilskud"]),
        ({"formål": ["job"]}, "formaal", ["job"]),
        ({"kommune": ["0851", "0420"]}, "kommune", ["0851", "0420"]),
        ({"område": "landsdækkende"}, "kommune", ["hele-landet"]),
        ({"område": "Fyn"}, "kommune", ["omraade"]),
        ({"optag": {"form": "løbende"}}, "optag", ["loebende"]),
        ({"optag": {"form": "hold", "datoer": [date(2026, 12, 22)]}}, "optag", ["30-dage", "hold"]),
        ({"optag": {"form": "hold", "datoer": [date(2026, 12, 23)]}}, "optag", ["hold"]),
        ({"optag": {"form": "hold", "datoer": [date(2026, 11, 21)]}}, "optag", ["hold"]),
        ({"effekt": [{"mål": "ingen-måling-endnu"}]}, "effekt", ["nej"]),
        ({"effekt": [{"mål": "vækst", "andel": 4, "kilde": "x"}]}, "effekt", ["ja"]),
        ({"effekt": [{"mål": "vækst", "personer": 4, "kilde": "x"}]}, "effekt", ["ja"]),
        ({"effekt": [{"mål": "kvalitativ", "tekst": "Godt", "kilde": "x"}]}, "effekt", []),
        ({"trin": 3}, "trin", ["3"]),
        ({"redskab": "løntilskud", "udgang": "skånejob"}, "trin", ["udgang"]),
        ({"redskab": "virksomhedspraktik"}, "trin", ["2"]),
        ({"redskab": "mentorstøtte"}, "trin", []),
        ({"status": "planlagt"}, "status", ["aktuelle", "planlagt"]),
        ({"status": "ophørt"}, "status", ["ophoert"]),
        ({"eksempel": "ja"}, "eksempel", ["ja"]),
    ],
)
def test_an_offer_is_found_by(fields: dict[str, Any], facet: str, expected: list[str]) -> None:
    assert values(of_offer(factory.card(**fields)), facet) == expected


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"ledige": 2, "opdateret": TODAY}, ["ja"]),
        ({"ledige": 0, "opdateret": TODAY}, ["nej"]),
        ({"ledige": 2, "opdateret": date(2026, 8, 24)}, ["ja"]),
        ({"ledige": 2, "opdateret": date(2026, 8, 23)}, ["gammelt"]),
        ({"ledige": 2, "ledig_fra": date(2027, 1, 1), "opdateret": TODAY}, ["senere"]),
        ({"ledige": 2, "ledig_fra": TODAY, "opdateret": TODAY}, ["ja"]),
        ({"ledige": 0, "opdateret": date(2026, 8, 23)}, []),
        ({"pladser": 12}, []),
    ],
)
def test_free_seats_are_told_by_a_figure_that_is_not_stale(
    fields: dict[str, Any], expected: list[str]
) -> None:
    assert values(of_offer(factory.card(kapacitet=fields)), "ledige") == expected


@pytest.mark.parametrize(("status", "expected"), [("pause", ["nej"]), ("historisk", [])])
def test_an_offer_that_takes_nobody_has_no_free_seats(status: str, expected: list[str]) -> None:
    card = factory.card(status=status, kapacitet={"ledige": 2, "opdateret": TODAY})
    data = of_offer(card)
    assert values(data, "ledige") == expected
    assert column(data, "sorts", "ledige")["of"] == [None]


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"type": "egen-kommune", "kommune": "0999"}, ["egen"]),
        ({"type": "anden-kommune", "kommune": "0999"}, ["egen"]),
        ({"type": "egen-kommune", "kommune": "0420"}, ["anden-kommune"]),
        ({"type": "forening", "kommune": "0999"}, ["anden"]),
    ],
)
def test_the_provider_is_ones_own_municipality_another_or_somebody_else(
    fields: dict[str, Any], expected: list[str]
) -> None:
    providers = {"udbyder": factory.provider(**fields)}
    data = of_offer(factory.card(udbyder="udbyder"), providers=providers)
    assert values(data, "udbyder") == expected


def test_ones_own_municipality_stands_first_and_the_others_by_name() -> None:
    cards = [factory.card(code, kommune=code) for code in ("0492", "0851", "0999", "0420")]
    data = written(factory.catalogue(*cards))
    assert labels(data, "kommune") == ["Eksempel Kommune", "Aalborg", "Assens", "Ærø"]


@pytest.mark.parametrize(
    ("duration", "low", "high"),
    [
        ({"uger": {"fra": 4, "til": 13}}, 4, 13),
        ({"uger": {"højst": 6}}, 0, 6),
        ({"måneder": 3}, 13, None),
        ({"uger": {"mindst": 4}}, 4, None),
    ],
)
def test_durations_are_compared_in_weeks(
    duration: dict[str, Any], low: float, high: float | None
) -> None:
    number = column(of_offer(factory.card(varighed=duration)), "numbers", "varighed")
    assert number["of"] == [low]
    assert number["to"] in ([], [high])
    assert number["others"] == []


def test_a_duration_as_long_as_needed_is_known_but_no_number() -> None:
    data = of_offer(factory.card(varighed={"efter_behov": "ja"}))
    number = column(data, "numbers", "varighed")
    assert number["of"] == [None]
    assert number["others"] == [["efter-behov", "Så længe der er behov", [0]]]


@pytest.mark.parametrize(
    ("amount", "unit", "weekly"),
    [
        (1650, "kr/borger/uge", 1650),
        (13000, "kr/borger/forløb", 1000),
        (4200, "kr/år", None),
    ],
)
def test_only_prices_per_citizen_and_week_are_compared(
    amount: int, unit: str, weekly: float | None
) -> None:
    card = factory.card(pris=[{"beløb": amount, "enhed": unit}], varighed={"uger": 13})
    data = of_offer(card)
    number = column(data, "numbers", "pris")
    assert number["of"] == column(data, "sorts", "pris")["of"] == [weekly]
    assert bool(number["others"]) == (weekly is None)


def test_the_price_of_a_course_of_no_certain_length_is_not_compared() -> None:
    price = [{"beløb": 13000, "enhed": "kr/borger/forløb"}]
    card = factory.card(pris=price, varighed={"uger": {"fra": 4, "til": 13}})
    assert column(of_offer(card), "numbers", "pris")["others"][0][2] == [0]


@pytest.mark.parametrize(
    ("effect", "key"),
    [
        ({"mål": "i-beskæftigelse", "andel": 42.5, "kilde": "x"}, 42.5),
        ({"mål": "i-beskæftigelse", "andel": {"fra": 20, "til": 50}, "kilde": "x"}, 20),
        ({"mål": "i-beskæftigelse", "personer": 13, "antal": 41, "kilde": "x"}, 31.7),
        ({"mål": "i-beskæftigelse", "personer": 50, "antal": 41, "kilde": "x"}, None),
        ({"mål": "vækst", "andel": 80, "kilde": "x"}, None),
        ({"mål": "tilfredshed", "andel": 94, "kilde": "x"}, None),
    ],
)
def test_offers_are_sorted_by_the_share_that_can_be_counted_on(
    effect: dict[str, Any], key: float | None
) -> None:
    assert column(of_offer(factory.card(effekt=[effect])), "sorts", "effekt")["of"] == [key]


@pytest.mark.parametrize(
    ("intake", "days"),
    [
        ({"form": "løbende"}, 0),
        ({"form": "hold", "datoer": [date(2026, 12, 1), date(2026, 11, 1), date(2027, 1, 1)]}, 9),
        ({"form": "hold", "datoer": [date(2026, 11, 1)]}, None),
    ],
)
def test_offers_are_sorted_by_when_one_can_begin(intake: dict[str, Any], days: int | None) -> None:
    assert column(of_offer(factory.card(optag=intake)), "sorts", "start")["of"] == [days]


def test_no_deadline_in_the_law_is_another_value_than_a_deadline_that_was_not_found() -> None:
    rule: dict[str, Any] = {"navn": "Krav", "tekst": "Et krav.", "kilde": "jobindsats"}
    rules: list[dict[str, Any]] = [
        {**rule, "id": "a", "målgruppe": "jobparate", "første_senest": {"måneder": 6}},
        {**rule, "id": "b", "målgruppe": "unge", "krav": "ingen"},
        {**rule, "id": "c", "målgruppe": "seniorer", "krav": "ukendt"},
        {**rule, "id": "d", "målgruppe": "seniorer", "krav": "ingen",
         "gyldig_til": date(2025, 1, 1)},
    ]  # fmt: skip
    around = factory.context({"minimumskrav": rules})
    groups = ("jobparate", "unge", "seniorer", "match-1")
    cards = [factory.card(id, målgrupper=[{"gruppe": id}], titel=id) for id in groups]
    data = written(factory.catalogue(*cards, around=around))
    assert [value[1] for value in column(data, "facets", "lovfrist")["values"]] == [
        "Loven sætter en frist",
        "Loven sætter ingen frist",
        "Fristen er ikke fundet",
    ]
    of = dict(zip(data["ids"], column(data, "facets", "lovfrist")["of"], strict=True))
    assert of == {"jobparate": [0], "unge": [1], "seniorer": [2], "match-1": []}
