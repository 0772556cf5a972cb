"""Terms must exist, and must be in force on the catalogue's day for what is in use."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from generator.model.catalogue import Context
from generator.rules.entry import term_ends_soon, term_not_in_force, unknown_term
from tests.support.catalogue import context, found_by


def offer(group: str = "aktivitetsparate", status: str = "aktiv", added: str = "") -> str:
    """An offer whose only group stands at 5:13."""
    return (
        f"titel: Jobklub\nstatus: {status}\nredskab: virksomhedspraktik\n"
        f"målgrupper:\n  - gruppe: {group}\n{added}"
    )


def on(day: str, warn_days: int = 60) -> Context:
    around = context()
    settings = around.settings.model_copy(update={"warn_days": warn_days})
    return replace(around, settings=settings, today=date.fromisoformat(day))


@pytest.mark.parametrize(
    ("added", "place", "vocabulary", "value", "suggestion"),
    [
        ("støtte: [psykologg]\n", "6:10", "stoette", "psykologg", "psykolog"),
        ("formål: [a, afklaring]\n", "6:10", "formaal", "a", ""),
        ("lovgrundlag: [lab-kap-12]\n", "6:15", "lovgrundlag", "lab-kap-12", "lab-kap-11"),
        ("kommune: '0420'\n", "6:10", "kommuner", "0420", ""),
        ("kommune: ['0999', '0998']\n", "6:19", "kommuner", "0998", "0999"),
        ("pris: [{beløb: 4, enhed: kr/uger}]\n", "6:26", "prisenheder", "kr/uger", ""),
        ("pris: [{note: a, kilde: jobindsat}]\n", "6:25", "kilder", "jobindsat", "jobindsats"),
        ("effekt: [{mål: vaekst, kilde: jobindsats}]\n", "6:16", "effektmaal", "vaekst", "vækst"),
    ],
)
def test_a_term_that_its_vocabulary_has_not_is_an_error(
    added: str, place: str, vocabulary: str, value: str, suggestion: str
) -> None:
    assert found_by(unknown_term, "tilbud", offer(added=added)) == [
        (place, "error", {"value": value, "vocabulary": vocabulary, "suggestion": suggestion})
    ]


def test_known_terms_are_fine_and_an_entrys_own_sources_are_known() -> None:
    added = "pris: [{note: a, kilde: egen}]\nkilder: [{id: egen, titel: T}]\n"
    assert found_by(unknown_term, "tilbud", offer(added=added)) == []


def test_the_id_of_a_source_in_full_is_no_reference() -> None:
    added = "pris: [{note: a, kilde: {id: ny, titel: T}}]\n"
    assert found_by(unknown_term, "tilbud", offer(added=added)) == []


def test_references_in_every_kind_of_entry_are_looked_at() -> None:
    partner = "navn: A\nstatus: aktiv\npladser: [{form: praktik, målgrupper: [b]}]\n"
    assert [p for p, *_ in found_by(unknown_term, "virksomheder", partner)] == ["3:18", "3:40"]
    provider = "navn: A\ntype: forening\nkommune: '0420'\n"
    assert [p for p, *_ in found_by(unknown_term, "udbydere", provider)] == ["3:10"]


def test_the_terms_of_a_vocabulary_that_could_not_be_read_are_not_unknown() -> None:
    around = context()
    vocabularies = {k: v for k, v in around.vocabularies.items() if k != "maalgrupper"}
    text = offer("findes-ikke")
    assert found_by(unknown_term, "tilbud", text, replace(around, vocabularies=vocabularies)) == []


def ended(value: str, day: str, *replaced_by: str) -> list[tuple[str, str, dict[str, object]]]:
    params: dict[str, object] = {
        "value": value,
        "vocabulary": "maalgrupper",
        "when": "ophørt",
        "date": day,
        "replaced_by": replaced_by,
    }
    return [("5:13", "error", params)]


def test_a_term_that_has_ended_is_an_error_for_an_offer_in_use() -> None:
    assert found_by(term_not_in_force, "tilbud", offer("ressourceforløb")) == ended(
        "Borgere i ressourceforløb", "2026-01-31"
    )
    assert found_by(term_not_in_force, "tilbud", offer("match5-1")) == ended(
        "Matchgruppe 1", "2009-12-31", "jobparate"
    )


@pytest.mark.parametrize(
    ("group", "day", "in_force"),
    [
        ("ressourceforløb", "2026-01-31", True),
        ("ressourceforløb", "2026-02-01", False),
        ("match5-1", "2003-12-31", False),
        ("match5-1", "2004-01-01", True),
        ("match5-1", "2008-06-01", True),
        ("nye-2027", "2027-06-30", False),
        ("nye-2027", "2027-07-01", True),
        ("gruppe-2", "2027-01-01", False),
        ("gruppe-3", "2030-01-01", False),
        ("jobparate", "2001-01-01", True),
    ],
)
def test_a_term_is_in_force_from_its_first_day_to_its_last_and_never_while_expected(
    group: str, day: str, in_force: bool
) -> None:
    assert (found_by(term_not_in_force, "tilbud", offer(group), on(day)) == []) == in_force


@pytest.mark.parametrize(
    ("group", "day"), [("nye-2027", "2027-07-01"), ("gruppe-2", "2027-01-01"), ("gruppe-3", "")]
)
def test_a_term_that_is_not_yet_in_force_is_told_with_its_first_day(group: str, day: str) -> None:
    ((place, severity, params),) = found_by(term_not_in_force, "tilbud", offer(group))
    assert (place, severity, params["when"], params["date"]) == ("5:13", "error", "kommende", day)


@pytest.mark.parametrize("status", ["aktiv", "planlagt", "pause"])
def test_an_offer_in_use_needs_terms_in_force(status: str) -> None:
    assert len(found_by(term_not_in_force, "tilbud", offer("match5-1", status))) == 1


@pytest.mark.parametrize("status", ["ophørt", "historisk"])
def test_an_offer_of_the_past_keeps_its_terms(status: str) -> None:
    assert found_by(term_not_in_force, "tilbud", offer("match5-1", status)) == []
    assert found_by(term_ends_soon, "tilbud", offer("sommerhold", status)) == []


def test_every_reference_to_a_term_not_in_force_is_told() -> None:
    text = offer("match5-1").replace("virksomhedspraktik", "jobrotation")
    assert [place for place, *_ in found_by(term_not_in_force, "tilbud", text)] == ["3:10", "5:13"]


@pytest.mark.parametrize(
    ("day", "warned"),
    [
        ("2026-10-31", False),
        ("2026-11-01", True),
        ("2026-12-31", True),
        ("2027-01-01", False),
    ],
)
def test_a_term_that_ends_within_the_warning_window_is_a_warning(day: str, warned: bool) -> None:
    """The window is 60 days; the last day itself is within it."""
    expected = [
        (
            "5:13",
            "warning",
            {"value": "Sommerholdet", "date": "2026-12-31", "replaced_by": ()},
        )
    ]
    found = found_by(term_ends_soon, "tilbud", offer("sommerhold"), on(day))
    assert found == (expected if warned else [])


def test_the_window_is_a_setting() -> None:
    text = offer("sommerhold")
    assert found_by(term_ends_soon, "tilbud", text, on("2026-11-22", warn_days=38)) == []
    assert len(found_by(term_ends_soon, "tilbud", text, on("2026-11-22", warn_days=39))) == 1


def test_what_replaces_a_term_is_told() -> None:
    ((_, _, params),) = found_by(term_ends_soon, "tilbud", offer("jobafklaring"))
    assert params == {
        "value": "Jobafklaring",
        "date": "2026-12-31",
        "replaced_by": ("gruppe-2", "gruppe-3"),
    }


def test_a_term_is_either_ended_or_ending() -> None:
    for day in ("2026-12-30", "2026-12-31", "2027-01-01", "2027-01-02"):
        both = [
            len(found_by(rule, "tilbud", offer("sommerhold"), on(day)))
            for rule in (term_ends_soon, term_not_in_force)
        ]
        assert sum(both) == 1
