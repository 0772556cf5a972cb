"""The least the law asks for a group: today's for what is in use, the past's for the past."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from generator.model.catalogue import Context
from generator.outputs.pages.term import group_page
from generator.outputs.shared.activity import LeastActivity, least_activity
from generator.outputs.shared.offer.practice import GroupView, audience
from generator.outputs.shared.parts import SourceView
from generator.outputs.shared.paths import Link
from tests.outputs import factory


def rule(id: str, group: str, **fields: Any) -> dict[str, Any]:
    return {"id": id, "navn": id, "målgruppe": group, "tekst": id, "kilde": "jobindsats", **fields}


AROUND = factory.context(
    {
        "minimumskrav": [
            rule(
                "nu",
                "jobparate",
                første_senest={"uger": 1},
                derefter_hver={"måneder": 1},
                gyldig_fra=date(2025, 7, 1),
                note="Læst i loven.",
                efterprøvet="nej",
            ),
            rule("før", "jobparate", gyldig_til=date(2025, 6, 30)),
            rule("senere", "jobparate", gyldig_fra=date(2027, 1, 1)),
            rule("dengang", "match-1", gyldig_til=date(2013, 12, 31)),
            rule("unges", "unge"),
        ]
    }
)


def texts(groups: tuple[str, ...], *, in_use: bool, around: Context = AROUND) -> list[str]:
    return [least.text for least in least_activity(around, groups, in_use=in_use)]


def test_an_entry_in_use_shows_the_minimum_in_force_for_its_groups() -> None:
    assert texts(("jobparate", "unge"), in_use=True) == ["nu", "unges"]
    assert texts(("seniorer",), in_use=True) == []


def test_an_ended_group_has_no_minimum_in_force() -> None:
    assert texts(("match-1",), in_use=True) == []


def test_an_entry_not_in_use_shows_the_minimum_of_groups_that_have_ended() -> None:
    assert texts(("jobparate", "match-1"), in_use=False) == ["dengang"]


def test_what_is_the_same_for_several_groups_is_told_once() -> None:
    same = {"tekst": "Ét tilbud.", "første_senest": {"måneder": 6}}
    around = factory.context(
        {"minimumskrav": [rule("a", "jobparate", **same), rule("b", "unge", **same)]}
    )
    (least,) = least_activity(around, ("unge", "jobparate"), in_use=True)
    assert [group.text for group in least.groups] == ["Jobparate", "Unge under 30 år"]


def test_a_minimum_tells_when_first_how_often_since_when_and_who_says_so() -> None:
    (least,) = least_activity(AROUND, ("jobparate",), in_use=True)
    assert least == LeastActivity(
        groups=(Link("Jobparate", "maalgrupper/jobparate.html"),),
        short="Første tilbud senest efter 1 uge, derefter et tilbud for hver 1 måned",
        text="nu",
        period="fra 1. juli 2025",
        note="Læst i loven.",
        verified=False,
        checked="",
        source=SourceView("Jobindsats.dk", None, "om/kilder.html#jobindsats", "STAR, 2026"),
    )


@pytest.mark.parametrize(
    ("fields", "short"),
    [
        ({}, ""),
        ({"første_senest": {"måneder": 6}}, "Første tilbud senest efter 6 måneder"),
        (
            {"første_senest": {"måneder": {"fra": 3, "til": 6}}},
            "Første tilbud senest efter 3-6 måneder",
        ),
        ({"krav": "ingen"}, "Loven sætter ingen frist for gruppen"),
        ({"krav": "ukendt"}, "Fristen er ikke fundet i de kilder, der er brugt"),
        (
            {"første_senest": {"måneder": 1}, "højst_mellem": {"måneder": 4}},
            "Første tilbud senest efter 1 måned, derefter højst 4 måneder mellem to tilbud",
        ),
        (
            {"første_senest": {"måneder": 3}, "derefter_hver": {"måneder": 6}},
            "Første tilbud senest efter 3 måneder, derefter et tilbud for hver 6 måneder",
        ),
    ],
)
def test_a_minimum_is_told_in_short_as_far_as_it_is_known(
    fields: dict[str, Any], short: str
) -> None:
    around = factory.context({"minimumskrav": [rule("nu", "jobparate", **fields)]})
    (least,) = least_activity(around, ("jobparate",), in_use=True)
    assert least.short == short


def test_a_groups_own_page_shows_its_minimum_as_of_the_day() -> None:
    def on_page(id: str) -> list[str]:
        page = group_page(AROUND.term("maalgrupper", id), factory.catalogue(around=AROUND))
        return [least.text for least in page.least_activity]

    assert on_page("jobparate") == ["nu"]
    assert on_page("match-1") == ["dengang"]
    assert on_page("gruppe-2") == []


def test_without_a_vocabulary_of_minimums_there_are_none() -> None:
    assert texts(("jobparate",), in_use=True, around=factory.context()) == []


def test_an_offer_tells_whom_it_is_for_and_which_groups_belong_to_earlier_rules() -> None:
    offer = factory.offer(
        målgrupper=[
            {"gruppe": "jobparate", "alder": {"mindst": 30}, "note": "først på året"},
            {"gruppe": "match-1"},
        ],
        målgruppe_tekst="De stærkeste.",
        krav=["mødestabilitet"],
    )
    found = audience(offer, AROUND, in_use=True)
    assert found.groups == (
        GroupView(
            Link("Jobparate", "maalgrupper/jobparate.html"), "mindst 30 år", "først på året", False
        ),
        GroupView(Link("Jobklare (match 1)", "maalgrupper/match-1.html"), "", None, True),
    )
    assert (found.source_words, found.requirements) == ("De stærkeste.", ("mødestabilitet",))
    assert [least.text for least in found.least_activity] == ["nu"]
