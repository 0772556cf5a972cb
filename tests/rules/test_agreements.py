"""An agreement's versions follow each other, and a company keeps to the one it has signed."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.rules.entry import (
    duplicate_agreement_id,
    repealed_source,
    version_gap,
    version_overlap,
)
from tests.support.catalogue import check, found_by

CLAUSES = "klausuler: [{id: a, emne: A, tekst: A, kilder: [jobindsats]}]"


def terms(*periods: str) -> str:
    """An agreement whose versions are called 1, 2, …, each with the fields of its period."""
    rows = "".join(
        f'  - {{version: "{number}", {period}{", " if period else ""}{CLAUSES}}}\n'
        for number, period in enumerate(periods, 1)
    )
    return f"navn: Center\nresumé: En aftale.\nredskab: virksomhedscenter\nversioner:\n{rows}"


CAMPAIGN = """\
navn: Kampagnen
resumé: En aftale.
versioner:
  - version: "2011"
    gyldig_fra: 2011-02-24
    gyldig_til: 2016-11-08
    mindst:
      pladser: {antal: 4, grundlag: krav, kilde: kampagnen}
      mentorer: {antal: 1, grundlag: krav}
    klausuler: [{id: a, emne: A, tekst: A, kilder: [jobindsats]}]
  - version: nu
    titel: I dag
    gyldig_fra: 2016-11-09
    mindst:
      pladser: {antal: 4, grundlag: anbefaling, kilde: jobindsats}
    klausuler: [{id: a, emne: A, tekst: A, kilder: [jobindsats]}]
kilder: [{id: kampagnen, titel: Fire gode eksempler}]
"""


def company(rest: str, status: str = "aktiv", agreement: str = "kampagnen") -> str:
    return f"""\
navn: Lageret
status: {status}
eksempel: ja
kommune: "0999"
resumé: Et lager.
ansvarlig: Virksomhedsindgangen
gennemgået: 2026-11-01
kilder: [{{titel: A}}]
aftale:
  type: {agreement}
{rest}"""


def reported(text: str, terms: str = CAMPAIGN) -> list[tuple[str, str, str, dict[str, object]]]:
    files = {
        "companies/agreements/kampagnen.yml": terms.encode(),
        "companies/partners/a.yml": text.encode(),
    }
    return [
        (str(d.position), d.code, str(d.severity), dict(d.params)) for d in check(files).diagnostics
    ]


SEATS = "pladser: [{form: virksomhedscenter, antal: %s}]\n"


def test_fewer_seats_and_mentors_than_the_signed_version_asks_are_warnings_with_their_source() -> (
    None
):
    rest = "  indgået: 2012-03-01\n" + SEATS % 2 + "mentorer: {antal: 0}\n"
    least = {"version": "2011", "basis": "krav"}
    assert reported(company(rest)) == [
        (
            "companies/partners/a.yml:12:10",
            "aftale-mindst",
            "warning",
            {"what": "pladser", "count": "2", "least": 4, "source": "Fire gode eksempler", **least},
        ),
        (
            "companies/partners/a.yml:13:19",
            "aftale-mindst",
            "warning",
            {"what": "mentorer", "count": "0", "least": 1, "source": "", **least},
        ),
    ]


def test_a_source_written_where_the_least_stands_is_named() -> None:
    inline = CAMPAIGN.replace("kilde: jobindsats}", "kilde: {titel: Bilaget}}")
    others = inline.replace("kilder: [{id: kampagnen", "kilder: [{titel: En anden}, {id: kampagnen")
    (found,) = reported(company(SEATS % 2), others)
    assert found[3]["source"] == "Bilaget"


@pytest.mark.parametrize("signed", ["  indgået: 2020-01-01\n", ""])
def test_without_a_date_the_version_in_force_tells_the_least(signed: str) -> None:
    (found,) = reported(company(signed + SEATS % 2 + "mentorer: {antal: 0}\n"))
    assert found[3] == {
        "what": "pladser",
        "count": "2",
        "least": 4,
        "basis": "anbefaling",
        "version": "I dag",
        "source": "Jobindsats.dk",
    }


@pytest.mark.parametrize(
    "text",
    [
        company(SEATS % 4),
        company(SEATS % "{fra: 2, til: 4}"),
        company(SEATS % "{mindst: 4}"),
        company("pladser: [{form: virksomhedspraktik, antal: 2}, {form: løntilskud, antal: 2}]\n"),
        company(SEATS % 2, status="ophørt"),
        company(SEATS % 2, status="historisk"),
        company(""),
        company("pladser: [{form: virksomhedscenter}]\n"),
    ],
    ids=["as many", "up to", "at least", "together", "ended", "historical", "none", "unknown"],
)
def test_enough_seats_unknown_seats_and_former_companies_are_no_warning(text: str) -> None:
    assert reported(text) == []


def test_an_agreement_signed_when_no_version_was_in_force_is_an_error_at_its_date() -> None:
    assert reported(company("  indgået: 2011-02-23\n")) == [
        (
            "companies/partners/a.yml:11:12",
            "aftale-uden-version",
            "error",
            {"agreement": "Kampagnen", "id": "kampagnen", "date": "2011-02-23"},
        )
    ]


@pytest.mark.parametrize(
    "text",
    [
        company("  indgået: 2011-02-24\n"),
        company("  indgået: 2016-11-08\n"),
        company("  indgået: 2009-01-01\n", status="historisk"),
        company("  indgået: 2009-01-01\n", status="ophørt"),
        company(""),
    ],
)
def test_a_covered_day_an_unknown_day_and_a_former_company_are_no_error(text: str) -> None:
    assert reported(text) == []


@pytest.mark.parametrize(
    ("first", "second", "start"),
    [
        ("gyldig_til: 2020-01-01", "gyldig_fra: 2020-01-01", "2020-01-01"),
        ("gyldig_fra: 2010-01-01", "gyldig_fra: 2020-01-01", "2020-01-01"),
        ("gyldig_til: 2020-01-01", "gyldig_fra: 2019-06-01, gyldig_til: 2019-07-01", "2019-06-01"),
    ],
)
def test_two_versions_that_apply_on_one_day_are_an_error(
    first: str, second: str, start: str
) -> None:
    column = len('  - {version: "2", gyldig_fra: ') + 1
    expected = [(f"6:{column}", "error", {"old": "1", "new": "2", "start": start})]
    assert found_by(version_overlap, "aftaler", terms(first, second)) == expected


def test_versions_without_dates_overlap() -> None:
    (found,) = found_by(version_overlap, "aftaler", terms("", ""))
    assert found[1:] == ("error", {"old": "1", "new": "2", "start": ""})


def test_versions_are_judged_by_their_days_and_not_by_their_order_in_the_file() -> None:
    text = terms("gyldig_fra: 2020-01-01", "gyldig_til: 2019-12-31")
    assert found_by(version_overlap, "aftaler", text) == []
    assert found_by(version_gap, "aftaler", text) == []


def test_days_between_two_versions_are_a_warning_at_the_later() -> None:
    text = terms("gyldig_til: 2019-12-31", "gyldig_fra: 2020-01-03")
    assert found_by(version_gap, "aftaler", text) == [
        ("6:32", "warning", {"start": "2020-01-01", "end": "2020-01-02"})
    ]


@given(st.integers(-40, 40))
def test_two_dated_versions_overlap_or_have_a_gap_or_follow_each_other(days: int) -> None:
    end = date(2020, 1, 1)
    start = end + timedelta(days=days)
    text = terms(f"gyldig_fra: 2000-01-01, gyldig_til: {end}", f"gyldig_fra: {start}")
    overlap = bool(found_by(version_overlap, "aftaler", text))
    gap = bool(found_by(version_gap, "aftaler", text))
    assert (overlap, gap) == (days <= 0, days > 1)


def test_an_id_used_twice_is_an_error_at_the_second() -> None:
    versions = terms("").replace(
        "tekst: A, kilder: [jobindsats]}]",
        "tekst: A, kilder: [jobindsats]}, {id: a, emne: B, tekst: B, kilder: [jobindsats]}]",
    )
    ((place, *found),) = found_by(duplicate_agreement_id, "aftaler", versions)
    assert found == ["error", {"value": "a"}]
    assert place.startswith("5:")
    twice = terms("gyldig_til: 2019-12-31", "gyldig_fra: 2020-01-01").replace('"2"', '"1"')
    assert found_by(duplicate_agreement_id, "aftaler", twice) == [("6:15", "error", {"value": "1"})]


def test_one_clause_in_two_versions_has_one_id() -> None:
    text = terms("gyldig_til: 2019-12-31", "gyldig_fra: 2020-01-01")
    assert found_by(duplicate_agreement_id, "aftaler", text) == []


OWN = "kilder: [{id: bek, titel: B, ophævet: 2024-01-01}, {titel: C, ophævet: 2026-11-22}]\n"


def test_a_version_in_force_is_held_to_sources_that_are_and_the_past_ones_are_not() -> None:
    text = terms("gyldig_til: 2023-12-31", "gyldig_fra: 2024-01-01").replace("jobindsats", "bek")
    found = found_by(repealed_source, "aftaler", text + OWN)
    said = {"source": "bek", "date": "2024-01-01", "instead": ()}
    assert found == [
        ("6:92", "warning", said),
        ("7:52", "warning", {"source": "C", "date": "2026-11-22", "instead": ()}),
    ]
