"""The tables that the browser compares and matches by."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any

from generator.outputs.browser.matching.barriers import BARRIERS
from generator.outputs.browser.matching.offers import offer_table
from generator.outputs.browser.matching.partners import partner_table
from generator.outputs.browser.matching.tables import Figure, Pool, Row, row_data
from generator.render.json import compact
from tests.outputs import factory
from tests.outputs.factory import TODAY
from tests.support import catalogue as real

FRESH = {"pladser": 4, "ledige": 2, "opdateret": TODAY}
STALE = {"pladser": 4, "ledige": 2, "opdateret": TODAY - timedelta(days=91)}
SHARE = {"mål": "i-beskæftigelse", "andel": 40, "antal": 10, "kilde": "jobindsats"}


def table(*cards: Any) -> Any:
    return offer_table(factory.catalogue(*cards))


def one(**fields: Any) -> Any:
    return table(factory.card(**fields))


def row(found: Any, id: str) -> list[str | None]:
    """What every entry says in a row."""
    data = next(row for row in found["rows"] if row["id"] == id)
    return [None if number == -1 else data["values"][number] for number in data["of"]]


def figures(found: Any, id: str) -> list[Any]:
    numbers: list[Any] = next(row for row in found["rows"] if row["id"] == id)["numbers"]
    return numbers


def test_a_value_that_repeats_is_kept_once_and_what_is_unknown_is_minus_one() -> None:
    pool: Pool[str] = Pool()
    assert pool.all(["a", "b", "a", ""]) == [0, 1, 0, -1]
    assert pool.values == ["a", "b"]


def test_only_rows_that_have_a_better_end_hold_numbers() -> None:
    assert "numbers" not in row_data(Row("sted", "A"), [Figure("x")])
    found = row_data(Row("sted", "A", "low"), [Figure("x", 1, "kr."), Figure("")])
    assert (found["numbers"], found["bases"]) == ([1, None], [0, -1])


def test_entries_in_use_come_first_and_only_they_can_be_matched() -> None:
    found = table(
        factory.card("a", titel="A", status="historisk"),
        factory.card("b", titel="B"),
        factory.card("c", titel="C", status="pause"),
    )
    assert found["ids"] == ["b", "c", "a"]
    assert [offer.get("status") for offer in found["match"]["offers"]] == [None, "pause"]


def test_prices_of_other_units_or_years_have_another_basis() -> None:
    prices = [("kr/borger/uge", 2026), ("kr/borger/uge", 2025), ("kr/år", 2026)]
    found = table(
        *(
            factory.card(f"o{n}", pris=[{"beløb": 100, "enhed": unit, "år": year}])
            for n, (unit, year) in enumerate(prices)
        )
    )
    data = next(row for row in found["rows"] if row["id"] == "pris")
    assert data["numbers"] == [100, 100, 100]
    assert len(set(data["bases"])) == 3


def test_stale_seats_have_no_number_and_say_so() -> None:
    found = table(factory.card("a", kapacitet=FRESH), factory.card("b", kapacitet=STALE))
    assert figures(found, "pladser") == [2, None]
    assert (row(found, "pladser")[1] or "").endswith("gammelt tal)")
    assert [offer.get("seats") for offer in found["match"]["offers"]] == [
        [2, 0, "22. november 2026"],
        None,
    ]


def test_seats_in_all_and_people_are_never_shown_as_free_seats() -> None:
    people = {"deltagere": {"antal": 7, "enhed": "borgere", "dato": 2009}}
    found = table(
        factory.card("a", kapacitet=FRESH),
        factory.card("b", kapacitet={"pladser": 120, "enhed": "helårspladser"}),
        factory.card("c", kapacitet=people),
    )
    assert row(found, "pladser")[1:] == [None, None]
    assert row(found, "pladser-i-alt")[1:] == ["120 helårspladser", None]
    assert row(found, "deltagere") == [None, None, "7 borgere (2009)"]
    assert figures(found, "pladser")[1:] == [None, None]


def test_only_a_date_to_begin_on_has_a_number() -> None:
    found = table(
        factory.card("a", optag={"form": "hold", "datoer": [date(2026, 11, 1), date(2027, 1, 4)]}),
        factory.card("b", optag={"form": "løbende"}),
    )
    assert row(found, "start") == ["4. januar 2027", "Løbende"]
    assert figures(found, "start") == [date(2027, 1, 4).toordinal(), None]


def test_an_effect_is_a_row_for_each_measure_and_time_after() -> None:
    found = one(
        effekt=[
            {**SHARE, "efter": "3 mdr"},
            {**SHARE, "efter": "12 mdr", "andel": {"højst": 30}},
            {**SHARE, "efter": "3 mdr", "andel": 90},
        ]
    )
    titles = [row["title"] for row in found["extra"]["rows"]]
    assert titles == [
        "Effekt: i beskæftigelse, 3 mdr efter",
        "Effekt: i beskæftigelse, 12 mdr efter",
    ]
    texts = found["extra"]["values"]
    assert [(texts[text], number) for _, text, number, _ in found["extra"]["of"][0]] == [
        ("40 % af 10, lille grundlag", 40),
        ("op til 30 % af 10, lille grundlag", None),
    ]


def test_what_is_not_known_of_an_offer_has_no_key() -> None:
    assert one()["match"]["offers"] == [{"tool": 0}]


def test_the_groups_that_can_be_chosen_are_those_in_force_today() -> None:
    found = one(målgrupper=[{"gruppe": "match-1"}, {"gruppe": "seniorer"}])
    groups = {group["id"]: group["own"] for group in found["match"]["terms"]["groups"]}
    assert groups == {
        "jobparate": True,
        "aktivitetsparate": True,
        "seniorer": False,
        "match-1": None,
    }


def test_a_barrier_that_no_offer_answers_to_is_not_offered() -> None:
    assert one()["match"]["terms"]["barriers"] == []
    found = one(støtte=["tolk"])["match"]["terms"]["barriers"]
    assert [(barrier["id"], barrier["support"]) for barrier in found] == [("dansk", [0])]


def test_no_line_of_the_barriers_stands_twice_and_each_answers_to_something() -> None:
    assert len({barrier.id for barrier in BARRIERS}) == len(BARRIERS)
    assert all(barrier.groups or barrier.support or barrier.purposes for barrier in BARRIERS)


def test_a_company_has_a_row_for_each_form_of_seats() -> None:
    card = factory.partner_card_of(
        pladser=[
            {"form": "virksomhedspraktik", **{k: FRESH[k] for k in ("ledige", "opdateret")}},
            {"form": "løntilskud", "antal": 3},
        ]
    )
    found = partner_table(factory.catalogue(card))
    texts = found["extra"]["values"]
    shown = [
        (found["extra"]["rows"][row]["title"], texts[text], number)
        for row, text, number, _ in found["extra"]["of"][0]
    ]
    assert shown == [
        ("Pladser: virksomhedspraktik", "2 ledige (22. november 2026)", 2),
        ("Pladser: løntilskud", "3 pladser", None),
    ]


def test_the_tables_are_whole_json_and_the_same_every_time() -> None:
    catalogue = real.catalogue()
    for made in (offer_table, partner_table):
        first = compact(made(catalogue))
        assert json.loads(first)["ids"] == made(catalogue)["ids"]
        assert first == compact(made(catalogue))
