"""Facts must be possible: units, numbers, branches, durations, and what an entry needs."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.rules.entry import (
    cut_text,
    duration_over_law,
    effect_in_wrong_unit,
    impossible_cvr,
    missing_in_use,
    unknown_branch_code,
)
from generator.rules.entry.impossible_cvr import is_cvr
from generator.rules.text import long_word
from tests.support.catalogue import context, found_by, short

OFFER = "titel: Jobklub\nstatus: aktiv\nredskab: virksomhedspraktik\n"
PARTNER = "navn: Lageret\nstatus: aktiv\n"


@pytest.mark.parametrize(
    ("effect", "label", "unit", "field"),
    [
        ("mål: i-beskæftigelse, personer: 30", "I beskæftigelse", "procent", "andel"),
        ("mål: i-uddannelse, andel: 30", "I uddannelse", "personer", "personer"),
        ("mål: vækst, andel: 4", "Vækst", "procent-ændring", "ændring"),
        ("mål: kvalitativ, andel: 4", "Vurdering i ord", "tekst", "tekst"),
        ("mål: i-beskæftigelse", "I beskæftigelse", "procent", "andel"),
    ],
)
def test_a_figure_in_another_unit_than_its_measure_is_an_error(
    effect: str, label: str, unit: str, field: str
) -> None:
    offer = f"{OFFER}effekt:\n  - {{mål: ingen-måling-endnu}}\n  - {{{effect}, kilde: a}}\n"
    assert found_by(effect_in_wrong_unit, "tilbud", offer) == [
        ("6:5", "error", {"measure": label, "unit": unit, "field": field})
    ]


@pytest.mark.parametrize(
    "effect",
    [
        "mål: i-beskæftigelse, andel: 42.5",
        "mål: i-beskæftigelse, andel: {mindst: 40}, personer: 12",
        "mål: i-uddannelse, personer: 0",
        "mål: i-beskæftigelse, tekst: flere end før",
        "mål: findes-ikke, andel: 4",
    ],
)
def test_a_figure_in_the_unit_of_its_measure_or_in_words_is_fine(effect: str) -> None:
    assert (
        found_by(effect_in_wrong_unit, "tilbud", f"{OFFER}effekt: [{{{effect}, kilde: a}}]\n") == []
    )


@pytest.mark.parametrize("number", ["13748136", "10000009", "00000000"])
def test_a_cvr_number_that_passes_modulus_11_is_fine(number: str) -> None:
    assert found_by(impossible_cvr, "virksomheder", f'{PARTNER}cvr: "{number}"\n') == []


@pytest.mark.parametrize("number", ["12345678", "13748137", "31748136"])
def test_a_cvr_number_that_fails_modulus_11_is_an_error(number: str) -> None:
    assert found_by(impossible_cvr, "virksomheder", f'{PARTNER}cvr: "{number}"\n') == [
        ("3:6", "error", {"value": number})
    ]


@given(st.from_regex(r"[0-9]{8}", fullmatch=True), st.integers(0, 7), st.integers(1, 9))
def test_one_wrong_digit_is_always_found(number: str, place: int, difference: int) -> None:
    digit = (int(number[place]) + difference) % 10
    assert not (is_cvr(number) and is_cvr(f"{number[:place]}{digit}{number[place + 1 :]}"))


@pytest.mark.parametrize(
    ("branch", "found"),
    [
        ('{system: DB07, kode: "471120"}', []),
        ('{system: DB25, kode: "873010"}', []),
        ("{system: DB07, tekst: supermarked}", []),
        ("{tekst: supermarked}", []),
        ('{system: DB25, kode: "471120"}', [("3:32", {"value": "471120", "system": "DB25"})]),
        ('{system: DB07, kode: "480000"}', [("3:32", {"value": "480000", "system": "DB07"})]),
        ('{kode: "471120"}', [("3:18", {"value": "471120", "system": ""})]),
    ],
)
def test_a_branch_code_needs_a_system_that_has_it(
    branch: str, found: list[tuple[str, dict[str, object]]]
) -> None:
    reported = found_by(unknown_branch_code, "virksomheder", f"{PARTNER}branche:  {branch}\n")
    assert reported == [(place, "error", params) for place, params in found]


def test_branch_codes_are_not_judged_without_their_vocabulary() -> None:
    vocabularies = {k: v for k, v in context().vocabularies.items() if k != "brancher"}
    partner = f'{PARTNER}branche: {{system: DB07, kode: "990000"}}\n'
    around = replace(context(), vocabularies=vocabularies)
    assert found_by(unknown_branch_code, "virksomheder", partner, around) == []


def lasting(duration: str, group: str = "jobparate", tool: str = "virksomhedspraktik") -> str:
    return (
        f"titel: A\nstatus: aktiv\nredskab: {tool}\n"
        f"målgrupper: [{{gruppe: {group}}}]\nvarighed: {duration}\n"
    )


def test_a_course_that_is_longer_than_the_law_allows_is_a_warning() -> None:
    assert found_by(duration_over_law, "tilbud", lasting("{uger: 13}")) == [
        (
            "5:11",
            "warning",
            {
                "weeks": "13",
                "limit": "4",
                "group": "Jobparate",
                "rule": "Virksomhedspraktik i 4 uger",
                "source": "Jobindsats.dk",
            },
        )
    ]


@pytest.mark.parametrize(
    ("duration", "group", "tool", "too_long"),
    [
        ("{uger: 4}", "jobparate", "virksomhedspraktik", False),
        ("{uger: {fra: 2, til: 5}}", "jobparate", "virksomhedspraktik", True),
        ("{uger: {højst: 4}}", "jobparate", "virksomhedspraktik", False),
        ("{uger: {mindst: 13}}", "jobparate", "virksomhedspraktik", False),
        ("{dage: 28}", "jobparate", "virksomhedspraktik", False),
        ("{dage: 29}", "jobparate", "virksomhedspraktik", True),
        ("{måneder: 1}", "jobparate", "virksomhedspraktik", True),
        ("{efter_behov: ja}", "jobparate", "virksomhedspraktik", False),
        ("{uger: 26}", "aktivitetsparate", "virksomhedspraktik", False),
        ("{uger: 27}", "aktivitetsparate", "virksomhedspraktik", True),
        ("{uger: 26}", "jobparate", "løntilskud", False),
        ("{måneder: 6}", "jobparate", "løntilskud", False),
        ("{år: 1}", "jobparate", "løntilskud", True),
        ("{uger: 99}", "unge-under-30", "virksomhedspraktik", False),
        ("{uger: 99}", "jobparate", "vejledning-og-opkvalificering", False),
    ],
)
def test_the_longest_a_course_can_last_is_held_against_its_tool_and_group(
    duration: str, group: str, tool: str, too_long: bool
) -> None:
    found = found_by(duration_over_law, "tilbud", lasting(duration, group, tool))
    assert bool(found) is too_long


def test_a_rule_of_law_counts_from_its_first_day() -> None:
    text = lasting("{uger: 3}", tool="nytteindsats")
    for day, count in (("2026-12-31", 0), ("2027-01-01", 1)):
        around = replace(context(), today=date.fromisoformat(day))
        assert len(found_by(duration_over_law, "tilbud", text, around)) == count


def test_a_course_of_the_past_may_have_lasted_longer() -> None:
    text = lasting("{uger: 13}").replace("aktiv", "historisk")
    assert found_by(duration_over_law, "tilbud", text) == []


def test_an_active_offer_needs_group_summary_owner_review_and_sources() -> None:
    found = found_by(missing_in_use, "tilbud", OFFER)
    fields = ["målgrupper", "resumé", "ansvarlig", "gennemgået", "kilder"]
    assert found == [("1:1", "error", {"field": field}) for field in fields]


def test_what_is_there_but_empty_is_told_at_its_place() -> None:
    text = (
        f"{OFFER}eksempel: ja\nresumé: A.\nansvarlig: B\ngennemgået: 2026-11-01\nmålgrupper: []\n"
    )
    assert found_by(missing_in_use, "tilbud", text) == [("8:13", "error", {"field": "målgrupper"})]


def test_an_active_company_needs_no_group() -> None:
    fields = ["resumé", "ansvarlig", "gennemgået", "kilder"]
    found = found_by(missing_in_use, "virksomheder", PARTNER)
    assert found == [("1:1", "error", {"field": field}) for field in fields]


@pytest.mark.parametrize("status", ["planlagt", "pause", "ophørt", "historisk"])
def test_an_offer_that_is_not_active_needs_only_its_sources(status: str) -> None:
    text = OFFER.replace("aktiv", status)
    assert found_by(missing_in_use, "tilbud", text) == [("1:1", "error", {"field": "kilder"})]
    assert found_by(missing_in_use, "tilbud", f"{text}eksempel: ja\n") == []
    assert found_by(missing_in_use, "tilbud", f"{text}kilder: [{{titel: T}}]\n") == []


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("resumé: Tilbud #3 for unge", "4:16"),
        ("resumé: Et kort forløb  # skal rettes", "4:25"),
        ("resumé: Tilbud #", None),
        ("resumé: To ord # kommentar", "4:16"),
        ("krav: [god tid, mødestabilitet] # rettet", None),
        ("udbyder: eksempel-as # kommentar", None),
        ("udbyder: eksempel-as #kommentar", "4:22"),
        ('resumé: "Tilbud #3 for unge"', None),
        ("resumé: 'Tilbud' # kommentar", None),
        ("resumé: Tilbud#3", None),
        ("trin: 2 # det midterste", None),
        ("# kun en kommentar", None),
    ],
)
def test_a_text_that_is_cut_at_a_number_sign_is_an_error(line: str, place: str | None) -> None:
    """A single word with a comment behind it is a value with a comment, and that is allowed."""
    found = [where for where, *_ in found_by(cut_text, "tilbud", f"{OFFER}{line}\n")]
    assert found == ([place] if place else [])


def test_a_cut_text_over_several_lines_is_told_on_the_line_where_it_is_cut() -> None:
    text = f"{OFFER}resumé: Et forløb\n  for unge #og voksne\n"
    assert found_by(cut_text, "tilbud", text) == [("5:12", "error", {"text": "Et forløb for unge"})]


@pytest.mark.parametrize(
    ("word", "found"),
    [
        ("a" * 60, []),
        ("a" * 61, [("2:4", "warning", {"length": 61})]),
        ("Beskæftigelses" * 5, [("2:4", "warning", {"length": 70})]),
        ("lang-" * 20, []),
        ("https://a.example/" + "a" * 100, []),
        ("se:https://a.example/" + "a" * 100, []),
    ],
)
def test_a_word_that_cannot_be_broken_is_a_warning(
    word: str, found: list[tuple[str, str, dict[str, object]]]
) -> None:
    assert short(long_word.CODE, long_word.check("x.yml", f"a: b\nc: {word}\n")) == found
