"""The data of the list of companies."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests.outputs import factory
from tests.outputs.factory import TODAY

from .reading import column, labels, of_partner, values, written


def test_a_company_of_which_nothing_is_known_has_empty_facets() -> None:
    data = of_partner(factory.partner_card_of())
    known = [facet["id"] for facet in data["facets"] if facet["of"] != [[]]]
    assert known == ["art", "status", "eksempel"]
    assert data["numbers"] == []


@pytest.mark.parametrize(
    ("fields", "facet", "expected"),
    [
        ({"branche": {"system": "DB07", "kode": "873010"}}, "branche", ["db07-q"]),
        ({"branche": {"tekst": "detailhandel"}}, "branche", ["uden-kode"]),
        ({"pladser": [{"form": "løntilskud"}]}, "form", ["loentilskud"]),
        ({"mentorer": {"antal": 2}}, "mentor", ["ja"]),
        ({"mentorer": {"antal": 2, "pr": "center"}}, "mentor", ["ja"]),
        ({"mentorer": {"antal": 0}}, "mentor", ["nej"]),
        ({"mentorer": {"antal": 2, "uddannede": 1}}, "mentor", ["ja", "uddannet"]),
        ({"sektor": "socialøkonomisk"}, "sektor", ["socialoekonomisk"]),
        ({"aftale": {"type": "praktik"}}, "aftale", ["praktik"]),
        ({"aftale": {"type": "findes-ikke"}}, "aftale", []),
        ({"status": "i-bero"}, "status", ["aktuelle", "i-bero"]),
    ],
)
def test_a_company_is_found_by(fields: dict[str, Any], facet: str, expected: list[str]) -> None:
    agreements = {"praktik": factory.agreement({"version": "2020"}, navn="Aftale om praktik")}
    data = of_partner(factory.partner_card_of(**fields), agreements=agreements)
    assert values(data, facet) == expected


def test_sections_of_two_systems_are_told_apart() -> None:
    branches = [
        {
            "id": f"{system}-{letter}",
            "navn": "Sundhed",
            "system": system.upper(),
            "bogstav": letter.upper(),
            "hovedgrupper": [{"fra": 86, "til": 88}],
        }
        for system, letter in (("db07", "q"), ("db25", "r"))
    ]
    around = factory.context({"brancher": branches})
    cards = [
        factory.partner_card_of(system.lower(), branche={"system": system, "kode": "873010"})
        for system in ("DB07", "DB25")
    ]
    both = written(factory.catalogue(*cards, around=around), partners=True)
    assert labels(both, "branche") == ["Sundhed (DB07)", "Sundhed (DB25)"]
    one = written(factory.catalogue(cards[0], around=around), partners=True)
    assert labels(one, "branche") == ["Sundhed"]


@pytest.mark.parametrize(
    ("seats", "expected"),
    [
        ([(1, TODAY), (0, TODAY)], ["ja"]),
        ([(0, TODAY), (0, TODAY)], ["nej"]),
        ([(0, TODAY), (None, None)], []),
        ([(0, TODAY), (2, date(2020, 1, 1))], ["gammelt"]),
        ([(0, TODAY), (0, date(2020, 1, 1))], []),
    ],
)
def test_a_company_has_no_free_seats_only_when_that_is_known_of_all_its_forms(
    seats: list[tuple[int | None, date | None]], expected: list[str]
) -> None:
    forms = [
        {"form": "løntilskud", **({} if free is None else {"ledige": free, "opdateret": updated})}
        for free, updated in seats
    ]
    assert values(of_partner(factory.partner_card_of(pladser=forms)), "ledige") == expected


def test_companies_are_sorted_by_free_seats_of_all_forms_and_by_mentors() -> None:
    seats = [{"form": form, "ledige": 2, "opdateret": TODAY} for form in ("løntilskud", "job")]
    data = of_partner(factory.partner_card_of(pladser=seats, mentorer={"antal": {"højst": 3}}))
    assert column(data, "sorts", "ledige")["of"] == [4]
    assert column(data, "sorts", "mentorer")["of"] == [3]


def test_a_line_shows_every_form_and_the_agreement_with_its_page() -> None:
    agreements = {"praktik": factory.agreement({"version": "2020"}, navn="Aftale om praktik")}
    card = factory.partner_card_of(
        pladser=[{"form": "løntilskud"}, {"form": "mentorstøtte"}], aftale={"type": "praktik"}
    )
    rows = of_partner(card, agreements=agreements)["rows"]
    assert rows["seats"] == [["Løntilskud", "Mentorstøtte"]]
    assert rows["agreement"] == [["Aftale om praktik", "aftaler/praktik.html"]]
