"""Goals and quotas: what was promised, what is reached, and what the source prints."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from generator.model.quantities import Amount
from generator.outputs.shared.goals import (
    GoalView,
    StatusView,
    goal_sections,
    goal_view,
    share_text,
)
from generator.outputs.shared.parts import Badge, SourceView
from tests.outputs import factory


def view(**fields: Any) -> GoalView:
    return goal_view(factory.goal(**fields), factory.context())


def test_the_share_is_computed_and_the_figure_that_the_source_prints_is_kept() -> None:
    assert view(
        kommune="0420",
        enhed="jobklare",
        mål=149,
        art="kvote",
        status=[{"dato": "2011-01", "værdi": 152.2, "note": "bestanden"}],
        kildens_tal={"værdi": 102.3, "note": "udnyttelse i procent"},
    ) == GoalView(
        id="kvoten",
        title="Kvoten",
        place="Assens",
        example=False,
        kind="kvote",
        target="149 jobklare",
        deadline="",
        status=(StatusView("januar 2011", "152,2 jobklare", "102,1 %", "bestanden"),),
        printed="Kilden skriver 102,3 (udnyttelse i procent).",
        note=None,
        source=SourceView("Jobindsats.dk", None, "om/kilder.html#jobindsats", "STAR, 2026"),
    )


@pytest.mark.parametrize(
    ("value", "target", "text"),
    [
        (152.2, 149, "102,1 %"),
        (16, 20, "80 %"),
        (0, 20, "0 %"),
        (40.5, 40, "101,3 %"),
        (33.3, 40, "83,3 %"),
        (1, 3, "33,3 %"),
        (2, 3, "66,7 %"),
        (20, None, ""),
        (20, 0, ""),
        (100, {"omkring": 400}, "ca. 25 %"),
        ({"omkring": 100}, 400, "ca. 25 %"),
        ({"fra": 150, "til": 200}, {"omkring": 400}, ""),
        ({"mindst": 70}, 100, ""),
        (10, {"fra": 20, "til": 25}, ""),
    ],
)
def test_a_share_has_one_decimal_and_a_half_is_rounded_up(
    value: Any, target: Any, text: str
) -> None:
    goal = None if target is None else Amount.model_validate(target)
    assert share_text(Amount.model_validate(value), goal) == text


def test_a_goal_without_figures_has_a_status_without_a_share() -> None:
    found = view(status=[{"dato": 2009, "værdi": 680}])
    assert (found.target, found.printed) == ("", "")
    assert found.status == (StatusView("2009", "680 personer", "", None),)


def test_a_goal_has_its_deadline_and_a_status_its_period() -> None:
    period = "1. december 2010 - 15. februar 2011"
    status = {"dato": date(2011, 2, 15), "periode": period, "værdi": {"fra": 150, "til": 200}}
    found = view(mål={"omkring": 400}, frist=date(2011, 12, 31), status=[status])
    assert (found.kind, found.target) == ("mål", "ca. 400 personer")
    assert found.deadline == "31. december 2011"
    assert found.status == (StatusView(period, "150-200 personer", "", None),)


def test_what_nothing_was_promised_of_has_a_table_without_goals_and_is_not_reached() -> None:
    kinds = ["bevilling", "bestand", "kvote", "mål"]
    goals = [factory.goal(id=kind, kommune="0420", art=kind) for kind in kinds]
    (section,) = goal_sections(goals, factory.context())
    assert [[goal.id for goal in table.goals] for table in section.tables] == [
        [kind] for kind in reversed(kinds)
    ]
    assert [(table.heads.target, table.heads.status) for table in section.tables] == [
        ("Mål", "Nået"),
        ("Kvote", "Brugt"),
        ("", "Antal"),
        ("", "Beløb"),
    ]


def test_an_area_stands_for_the_municipality_that_it_is_a_part_of() -> None:
    goal = factory.goal(kommune="0420", område="Glamsbjerg Kommune, i dag en del af Assens")
    (section,) = goal_sections([goal], factory.context())
    assert section.title == "Glamsbjerg Kommune, i dag en del af Assens"


def test_the_municipalitys_own_goals_come_first_and_the_rest_in_danish_order() -> None:
    goals = [
        factory.goal(id="a", kommune="0492"),
        factory.goal(id="b", kommune="0420"),
        factory.goal(id="c"),
        factory.goal(id="d", kommune="0999", eksempel="ja"),
        factory.goal(id="e", kommune="0420"),
    ]
    found = goal_sections(goals, factory.context())
    historic = (Badge("Historisk", "historisk"),)
    assert [(s.title, s.badges, [g.id for g in s.tables[0].goals]) for s in found] == [
        ("Eksempel Kommune", (Badge("Eksempel", "eksempel"),), ["d"]),
        ("Assens", historic, ["b", "e"]),
        ("Hele landet", historic, ["c"]),
        ("Ærø", historic, ["a"]),
    ]


def test_the_municipalitys_own_real_goals_have_no_badge_and_other_examples_have() -> None:
    goals = [
        factory.goal(id="a", kommune="0999"),
        factory.goal(id="b", kommune="0420"),
        factory.goal(id="c", kommune="0420", eksempel="ja"),
    ]
    found = goal_sections(goals, factory.context())
    assert [(s.title, s.badges) for s in found] == [
        ("Eksempel Kommune", ()),
        ("Assens", (Badge("Eksempel", "eksempel"),)),
    ]


def test_a_goal_in_percent_has_no_share_of_itself() -> None:
    found = view(enhed="procent", mål=40, status=[{"dato": "2026-09-30", "værdi": 40.5}])
    assert (found.target, found.status) == (
        "40 procent",
        (StatusView("30. september 2026", "40,5 procent", "", None),),
    )
