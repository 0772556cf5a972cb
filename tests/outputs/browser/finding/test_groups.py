"""Target groups are those of today; yesterday's are reached through the crosswalk."""

from __future__ import annotations

from datetime import date

import pytest

from tests.outputs import factory

from .reading import labels, of_offer, of_partner, values


@pytest.mark.parametrize(
    ("group", "found"),
    [
        ("jobparate", ["jobparate"]),
        ("match-1", ["jobparate"]),
        ("gruppe-2", ["tidligere"]),
    ],
)
def test_an_offer_is_found_under_the_groups_that_its_own_are_today(
    group: str, found: list[str]
) -> None:
    data = of_offer(factory.card(målgrupper=[{"gruppe": group}]))
    assert values(data, "maalgruppe") == found


def test_a_group_is_followed_through_every_system_that_came_after_its_own() -> None:
    def term(id: str, year: int | None, *later: str, back: str = "") -> dict[str, object]:
        crosswalk = [{"term": other, "grad": "delvis"} for other in (*later, back) if other]
        ends = {"gyldig_til": date(year, 12, 31)} if year else {}
        return {"id": id, "navn": id, "system": "tværgående", "svarer_til": crosswalk, **ends}

    terms = [
        term("match-4", 2009, "match-2"),
        term("match-2", 2013, "aktiv", "ung", back="match-4"),
        term("match-5", 2009, "match-2"),
        term("aktiv", None, back="match-2"),
        term("ung", None, back="match-2"),
        term("senior", None),
    ]
    around = factory.context({"maalgrupper": terms})
    data = of_offer(factory.card(målgrupper=[{"gruppe": "match-4"}]), around=around)
    assert values(data, "maalgruppe") == ["aktiv", "ung"]


def test_an_offer_for_a_group_of_its_own_is_not_found_under_what_the_group_was_before() -> None:
    data = of_offer(factory.card(målgrupper=[{"gruppe": "jobparate"}, {"gruppe": "unge"}]))
    assert labels(data, "maalgruppe") == ["Jobparate", "Unge under 30 år"]


def test_a_company_is_found_under_the_groups_of_its_seats() -> None:
    seats = [{"form": "løntilskud", "målgrupper": ["match-1"]}, {"form": "virksomhedspraktik"}]
    assert values(of_partner(factory.partner_card_of(pladser=seats)), "maalgruppe") == ["jobparate"]
