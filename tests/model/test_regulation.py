"""Rates by the law's rule: base, yearly percentages, and official amounts that are used instead."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from pydantic import ValidationError

from generator.model.regulation import next_amount, regulated, with_computed
from generator.model.vocabulary import RateTerm
from tests.data.calculators import cases


def rate(id: str, kind: str, amount: float, year: int, **more: Any) -> RateTerm:
    values = {"id": id, "navn": f"Sats {year}", "art": kind, "beløb": amount, "enhed": "kr/time"}
    dates = {"gyldig_fra": date(year, 1, 1), "gyldig_til": date(year, 12, 31)}
    return RateTerm.model_validate({**values, **dates, **more})


BASE = rate("a", "løntilskud-privat", 79.68, 2019, reguleres=True, note="Lovens egen.")
PERCENTAGES = tuple(
    rate(f"p{year}", "satsregulering", percent, year)
    for year, percent in ((2020, 2.0), (2021, 2.0), (2022, 1.2), (2024, 3.2))
)


@pytest.mark.parametrize("case", cases("regulated"), ids=lambda case: str(case["from"]))
def test_the_chain_gives_every_year_of_the_cases(case: dict[str, Any]) -> None:
    found = [case["base"]]
    for percent in case["percent"]:
        found.append(next_amount(found[-1], percent))
    assert found == case["gives"]


def test_each_year_with_a_percentage_is_computed_until_one_is_missing() -> None:
    rates = with_computed((BASE, *PERCENTAGES))
    computed = [(one.id, one.amount.exact, one.name) for one in rates if one.computed]
    assert computed == [
        ("løntilskud-privat-2020", 81.27, "Sats 2020"),
        ("løntilskud-privat-2021", 82.90, "Sats 2021"),
        ("løntilskud-privat-2022", 83.89, "Sats 2022"),
    ]
    last = next(one for one in rates if one.id == "løntilskud-privat-2022")
    assert (last.valid_from, last.valid_to) == (date(2022, 1, 1), date(2022, 12, 31))
    assert (last.verified, last.note) == (False, None)


def test_an_official_rate_is_used_in_place_of_the_computed_one_and_the_chain_goes_on() -> None:
    official = rate("b", "løntilskud-privat", 85.00, 2021)
    rates = with_computed((BASE, official, *PERCENTAGES))
    found = {one.valid_from and one.valid_from.year: one.amount.exact for one in rates[:4]}
    assert found == {2019: 79.68, 2020: 81.27, 2022: 83.89, 2021: 85.00}


def test_the_next_base_ends_the_chain_and_is_compared_with_it() -> None:
    newer = rate("b", "løntilskud-privat", 90.00, 2021, reguleres=True)
    pairs = list(regulated((BASE, newer, *PERCENTAGES)))
    assert [(base.id, one.rate.amount.exact, one.official) for base, one in pairs] == [
        ("a", 81.27, None),
        ("a", 82.90, newer),
        ("b", 91.08, None),
    ]


@pytest.mark.parametrize("changed", [{"art": "satsregulering"}, {"reguleres": True}])
def test_what_is_reckoned_with_is_one_number(changed: dict[str, Any]) -> None:
    span = {"fra": 4, "til": 5}
    with pytest.raises(ValidationError, match="are one number"):
        rate("a", "løntilskud-privat", 1, 2024, **{"beløb": span, **changed})


def test_without_a_base_or_a_percentage_nothing_is_computed() -> None:
    plain = BASE.model_copy(update={"regulated": False})
    assert with_computed((plain, *PERCENTAGES)) == (plain, *PERCENTAGES)
    assert with_computed((BASE,)) == (BASE,)
