"""Seats: no more free than there are, a date on every count, and what the law's rules allow."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache

import pytest

from generator.model.catalogue import Context
from generator.publishing.load import load
from generator.publishing.sources import read_sources
from generator.rules.entry import figure_without_date, free_over_total, seats_over_fair_ratio
from tests.projects import REPOSITORY
from tests.support.catalogue import TODAY, context, found_by

OFFER = "titel: Jobklub\nstatus: aktiv\nredskab: virksomhedspraktik\n"
PARTNER = "navn: Lageret\nstatus: aktiv\n"
DATED = "opdateret: 2026-11-01"


@pytest.mark.parametrize("seats", ["4", "{fra: 2, til: 4}", "{højst: 4}", "{omkring: 4}"])
def test_more_free_seats_than_the_most_there_can_be_is_an_error(seats: str) -> None:
    offer = f"{OFFER}kapacitet:\n  pladser: {seats}\n  ledige: 5\n  {DATED}\n"
    expected = [("6:11", "error", {"free": 5, "seats": "4"})]
    assert found_by(free_over_total, "tilbud", offer) == expected
    assert found_by(free_over_total, "tilbud", offer.replace("ledige: 5", "ledige: 4")) == []


@pytest.mark.parametrize("capacity", ["pladser: {mindst: 4}, ledige: 9", "ledige: 9", "pladser: 4"])
def test_without_a_largest_number_nothing_is_too_many(capacity: str) -> None:
    assert found_by(free_over_total, "tilbud", f"{OFFER}kapacitet: {{{capacity}}}\n") == []


def test_each_kind_of_seats_at_a_company_is_looked_at() -> None:
    partner = f"""{PARTNER}pladser:
  - {{form: løntilskud, antal: 2, ledige: 2, {DATED}}}
  - {{form: nytteindsats, antal: 2, ledige: 3, {DATED}}}
  - {{form: virksomhedspraktik, antal: 0, ledige: 1, {DATED}}}
"""
    assert found_by(free_over_total, "virksomheder", partner) == [
        ("5:44", "error", {"free": 3, "seats": "2"}),
        ("6:50", "error", {"free": 1, "seats": "0"}),
    ]


@pytest.mark.parametrize(
    ("capacity", "found"),
    [
        ("{pladser: 12, ledige: 3}", [("4:34", "error", {"field": "ledige"})]),
        ("{venteliste: 0}", [("4:25", "error", {"field": "venteliste"})]),
        ("{ledige: 3, venteliste: 4}", [("4:21", "error", {"field": "ledige"})]),
        ("{pladser: 12}", []),
        (f"{{ledige: 3, {DATED}}}", []),
    ],
)
def test_a_count_that_changes_needs_a_date(
    capacity: str, found: list[tuple[str, str, dict[str, object]]]
) -> None:
    assert found_by(figure_without_date, "tilbud", f"{OFFER}kapacitet: {capacity}\n") == found


def test_a_count_at_a_company_needs_a_date_too() -> None:
    partner = (
        f"{PARTNER}pladser:\n  - {{form: a, ledige: 1}}\n  - {{form: b, ledige: 1, {DATED}}}\n"
    )
    assert found_by(figure_without_date, "virksomheder", partner) == [
        ("4:23", "error", {"field": "ledige"})
    ]


def company(staff: int, *seats: str, status: str = "aktiv") -> str:
    rows = "".join(f"  - {{form: {row}}}\n" for row in seats)
    return f"navn: Lageret\nstatus: {status}\nansatte: {staff}\npladser:\n{rows}"


@cache
def embedded() -> Context:
    """What is known around the embedded catalogue's entries."""
    loaded = load(read_sources(REPOSITORY), TODAY)
    assert loaded.catalogue is not None
    return loaded.catalogue.context


def ratio(
    text: str, day: str = "2026-11-22", around: Context | None = None
) -> list[dict[str, object]]:
    then = replace(around or context(), today=date.fromisoformat(day))
    return [params for *_, params in found_by(seats_over_fair_ratio, "virksomheder", text, then)]


def test_more_seats_than_the_kindest_reading_allows_is_a_warning() -> None:
    found = found_by(
        seats_over_fair_ratio, "virksomheder", company(10, "virksomhedspraktik, antal: 3")
    )
    params = {"seats": "3", "allowed": 2, "staff": 10, "source": "Jobindsats.dk"}
    assert found == [("5:3", "warning", params)]


@pytest.mark.parametrize(
    ("staff", "seats", "too_many"),
    [(0, 1, False), (0, 2, True), (1, 1, False), (5, 1, False), (5, 2, True), (50, 10, False),
     (50, 11, True), (51, 10, False), (60, 11, False), (60, 12, True)],
)  # fmt: skip
def test_as_many_seats_as_allowed_are_no_warning(staff: int, seats: int, too_many: bool) -> None:
    text = company(staff, f"virksomhedspraktik, antal: {seats}")
    assert bool(ratio(text)) is too_many


def test_seats_in_practice_centre_and_wage_subsidy_count_together_and_others_do_not() -> None:
    forms = ("virksomhedspraktik, antal: 1", "virksomhedscenter, antal: 1", "løntilskud, antal: 1")
    assert [params["seats"] for params in ratio(company(10, *forms))] == ["3"]
    assert ratio(company(10, "fleksjob, antal: 30", "virksomhedspraktik, antal: 2")) == []


def test_by_the_embedded_rules_workfare_counts_in_2024_and_not_in_2025() -> None:
    text = company(10, "nytteindsats, antal: 2", "virksomhedspraktik, antal: 1")
    assert [params["seats"] for params in ratio(text, "2024-06-01", embedded())] == ["3"]
    assert ratio(text, "2025-01-02", embedded()) == []


def test_seats_for_pensioners_alone_are_exempt() -> None:
    rows = "løntilskud, antal: 9, målgrupper: [{}]".format
    pensioners = company(10, rows("førtidspensionister"), "virksomhedspraktik, antal: 2")
    assert ratio(pensioners, around=embedded()) == []
    mixed = company(10, rows("førtidspensionister, jobparate"))
    assert [params["seats"] for params in ratio(mixed, around=embedded())] == ["9"]


@pytest.mark.parametrize(
    ("count", "least"), [("{fra: 3, til: 9}", "3"), ("{mindst: 3}", "3"), ("{omkring: 3}", "3")]
)
def test_the_least_number_of_seats_is_what_counts(count: str, least: str) -> None:
    assert ratio(company(10, f"virksomhedspraktik, antal: {count}"))[0]["seats"] == least
    assert ratio(company(10, "virksomhedspraktik, antal: {højst: 30}")) == []


def test_the_ratio_is_not_judged_without_staff_in_the_past_or_before_the_rule() -> None:
    text = company(10, "virksomhedspraktik, antal: 3")
    assert ratio(text.replace("ansatte: 10\n", "")) == []
    assert ratio(company(10, "virksomhedspraktik, antal: 3", status="historisk")) == []
    assert ratio(text, "2019-12-31") == []
    assert len(ratio(text, "2020-01-01")) == 1
