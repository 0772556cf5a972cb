"""Dates: none in the future, none upside down, and those that run out are reported in time."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from generator.model.catalogue import Context
from generator.rules.entry import (
    agreement_expiry,
    future_date,
    intake_passed,
    overdue_review,
    reversed_period,
)
from tests.support.catalogue import context, found_by

OFFER = "titel: Jobklub\nstatus: aktiv\nredskab: virksomhedspraktik\n"
PARTNER = "navn: Lageret\nstatus: aktiv\n"


def on(day: str) -> Context:
    return replace(context(), today=date.fromisoformat(day))


def test_a_date_after_the_catalogues_day_is_a_warning() -> None:
    offer = f"{OFFER}gennemgået: 2026-11-23\nkapacitet: {{ledige: 1, opdateret: 2027-01-01}}\n"
    assert found_by(future_date, "tilbud", offer) == [
        ("4:13", "warning", {"field": "gennemgået", "date": "2026-11-23"}),
        ("5:35", "warning", {"field": "opdateret", "date": "2027-01-01"}),
    ]
    assert found_by(future_date, "tilbud", offer, on("2027-01-01")) == []


def test_the_date_of_each_kind_of_seats_is_looked_at() -> None:
    partner = f"{PARTNER}pladser:\n  - {{form: a}}\n  - {{form: b, opdateret: 2026-11-23}}\n"
    assert found_by(future_date, "virksomheder", partner) == [
        ("5:26", "warning", {"field": "opdateret", "date": "2026-11-23"})
    ]


def test_the_catalogue_can_be_shown_as_of_an_earlier_day() -> None:
    """What was right then is a date in the future seen from before."""
    offer = f"{OFFER}gennemgået: 2026-11-01\n"
    assert found_by(future_date, "tilbud", offer, on("2026-11-01")) == []
    assert len(found_by(future_date, "tilbud", offer, on("2026-10-31"))) == 1


def test_every_intake_date_that_has_passed_is_a_warning() -> None:
    offer = f"{OFFER}optag: {{datoer: [2026-09-01, 2026-11-21, 2026-11-22, 2026-12-01]}}\n"
    assert found_by(intake_passed, "tilbud", offer) == [
        ("4:18", "warning", {"date": "2026-09-01"}),
        ("4:30", "warning", {"date": "2026-11-21"}),
    ]
    assert found_by(intake_passed, "tilbud", offer.replace("aktiv", "historisk")) == []


@pytest.mark.parametrize(
    ("day", "overdue"), [("2026-09-01", False), ("2026-09-02", True), ("2026-01-01", False)]
)
def test_an_overdue_review_is_a_warning_from_the_day_after_it_was_due(
    day: str, overdue: bool
) -> None:
    offer = f"{OFFER}gennemgået: 2026-03-01\n"
    expected = [("4:13", "warning", {"date": "2026-03-01", "due": "2026-09-01"})]
    assert found_by(overdue_review, "tilbud", offer, on(day)) == (expected if overdue else [])


@pytest.mark.parametrize("status", ["ophørt", "historisk"])
def test_what_is_no_longer_in_use_need_not_be_reviewed(status: str) -> None:
    offer = f"{OFFER}gennemgået: 2006-03-01\n".replace("aktiv", status)
    assert found_by(overdue_review, "tilbud", offer) == []


def test_a_period_that_ends_before_it_begins_is_an_error() -> None:
    offer = f"{OFFER}gyldig_fra: 2026-11-01\ngyldig_til: 2026-10-31\n"
    assert found_by(reversed_period, "tilbud", offer) == [
        ("5:13", "error", {"start": "2026-11-01", "end": "2026-10-31"})
    ]
    assert found_by(reversed_period, "tilbud", offer.replace("10-31", "11-01")) == []


def test_the_period_of_a_signed_agreement_and_of_each_version_is_looked_at() -> None:
    partner = f"{PARTNER}aftale: {{type: a, indgået: 2026-03-01, udløber: 2025-02-28}}\n"
    assert found_by(reversed_period, "virksomheder", partner) == [
        ("3:49", "error", {"start": "2026-03-01", "end": "2025-02-28"})
    ]
    clause = "klausuler: [{id: a, emne: A, tekst: A, kilder: [b]}]"
    agreement = (
        "navn: A\nresumé: A.\nversioner:\n"
        f"  - {{version: a, gyldig_fra: 2010-01-01, gyldig_til: 2019-12-31, {clause}}}\n"
        f"  - {{version: b, gyldig_fra: 2020-01-01, gyldig_til: 2010-12-31, {clause}}}\n"
    )
    assert found_by(reversed_period, "aftaler", agreement) == [
        ("5:54", "error", {"start": "2020-01-01", "end": "2010-12-31"})
    ]


@pytest.mark.parametrize("added", ["gyldig_fra: 2026-11-01\n", "gyldig_til: 2026-11-01\n", ""])
def test_an_open_period_is_never_upside_down(added: str) -> None:
    assert found_by(reversed_period, "tilbud", OFFER + added) == []


@pytest.mark.parametrize(
    ("day", "when"),
    [
        ("2026-09-14", None),
        ("2026-09-15", "udløber"),
        ("2026-11-14", "udløber"),
        ("2026-11-15", "udløbet"),
        ("2030-01-01", "udløbet"),
    ],
)
def test_an_agreement_that_runs_out_is_told_sixty_days_before(day: str, when: str | None) -> None:
    partner = f"{PARTNER}aftale: {{type: virksomhedscenter, udløber: 2026-11-14}}\n"
    expected = [("3:44", "warning", {"when": when, "date": "2026-11-14"})]
    found = found_by(agreement_expiry, "virksomheder", partner, on(day))
    assert found == (expected if when else [])


def test_an_agreement_of_the_past_or_without_an_end_is_fine() -> None:
    partner = f"{PARTNER}aftale: {{type: virksomhedscenter, udløber: 2026-10-31}}\n"
    ended = partner.replace("aktiv", "ophørt")
    open_end = partner.replace(", udløber: 2026-10-31", "")
    assert found_by(agreement_expiry, "virksomheder", ended) == []
    assert found_by(agreement_expiry, "virksomheder", open_end) == []
