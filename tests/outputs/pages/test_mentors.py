"""The mentors in sum, their networks, and theme meetings past and to come."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from generator.model.mentors import Network
from generator.outputs.pages.mentors import MeetingView, MentorPage, NetworkView, mentor_page
from generator.outputs.shared.parts import Badge, SourceView
from tests.outputs import factory
from tests.outputs.factory import TODAY


def page(*mentors: dict[str, Any] | None, networks: tuple[Network, ...] = ()) -> MentorPage:
    cards = [
        factory.partner_card_of(
            f"p-{n}", **({"mentorer": reported} if reported is not None else {})
        )
        for n, reported in enumerate(mentors)
    ]
    return mentor_page(factory.catalogue(*cards, networks=networks))


def test_mentors_are_added_and_workplaces_that_do_not_tell_are_counted() -> None:
    found = page(
        {"antal": 2, "uddannede": 1, "timer_pr_uge": 10, "frikøbt": "ja", "betalt": "nej"},
        {"antal": {"fra": 1, "til": 2}, "uddannede": 0, "frikøbt": "nej"},
        {"antal": 0},
        None,
        {"antal": 2, "pr": "center", "timer_pr_uge": 5},
    )
    assert (found.workplaces, found.day) == ("5 aktive arbejdspladser", "22. november 2026")
    assert factory.shown(found.sums) == (
        ("Mentorer", "3-4 (oplyst af 3, ikke oplyst af 2)"),
        ("Heraf uddannede", "1 (oplyst af 2, ikke oplyst af 3)"),
        ("Timer om ugen i alt", "10 (oplyst af 1, ikke oplyst af 4)"),
        ("Arbejdspladser, hvor mentor er frikøbt", "1 (oplyst af 2, ikke oplyst af 3)"),
        ("Arbejdspladser, der får honorar for det", "0 (oplyst af 1, ikke oplyst af 4)"),
    )


def test_what_nobody_tells_is_not_zero() -> None:
    assert {line.text for line in page(None).sums} == {"ikke oplyst"}


def meeting(id: str, day: date, **fields: Any) -> dict[str, Any]:
    return {"id": id, "dato": day, "emne": "Den svære samtale", **fields}


SIGN_UP = {"e-mail": "mentor@kommune.example", "frist": date(2026, 11, 30)}


def network(**fields: Any) -> NetworkView:
    return page(networks=(factory.network(**fields),)).networks[0]


def test_meetings_to_come_are_first_to_last_and_those_held_the_latest_first() -> None:
    found = network(
        møder=[
            meeting("senere", date(2027, 2, 1)),
            meeting("i-dag", TODAY),
            meeting("forrige", date(2026, 11, 21)),
            meeting("aflyst", date(2026, 9, 1), aflyst="ja"),
            meeting("først", date(2026, 1, 1)),
        ]
    )
    assert [m.id for m in found.coming] == ["i-dag", "senere"]
    assert [(m.id, m.state) for m in found.past] == [
        ("forrige", "Afholdt"),
        ("aflyst", "Aflyst"),
        ("først", "Afholdt"),
    ]


def test_a_meeting_tells_when_where_for_whom_and_how_to_take_part() -> None:
    reported = meeting(
        "m",
        date(2026, 12, 3),
        tid={"fra": "14.00", "til": "16.00"},
        indhold="Øvelser to og to.",
        sted={"navn": "Biblioteket", "by": "Eksempelby"},
        hvem="Alle mentorer",
        tilmelding=SIGN_UP,
    )
    assert network(møder=[reported]).coming == (
        MeetingView(
            id="m",
            day="3. december 2026",
            hours="14.00-16.00",
            topic="Den svære samtale",
            text="Øvelser to og to.",
            place="Biblioteket, Eksempelby",
            audience="Alle mentorer",
            email="mentor@kommune.example",
            deadline="30. november 2026",
            state="",
            last="2026-11-30",
        ),
    )


@pytest.mark.parametrize(
    "fields",
    [
        {"dato": date(2026, 11, 21)},
        {"dato": date(2026, 12, 3), "aflyst": "ja"},
        {"dato": date(2026, 12, 3), "tilmelding": {**SIGN_UP, "frist": date(2026, 11, 21)}},
    ],
)
def test_nobody_can_sign_up_for_a_meeting_that_is_over_or_cancelled(fields: dict[str, Any]) -> None:
    reported = {**meeting("m", TODAY), "tilmelding": SIGN_UP, **fields}
    found = network(møder=[reported])
    assert [(m.email, m.deadline) for m in (*found.coming, *found.past)] == [("", "")]


def test_a_network_of_a_source_tells_its_topics_and_no_more_and_comes_last() -> None:
    old = factory.network(
        id="assens",
        status="historisk",
        begynder="2011-05",
        emner=["konfliktløsning"],
        note="Ingen datoer.",
    )
    found = page(networks=(old, factory.network(eksempel="ja"))).networks
    assert [n.badges for n in found] == [
        (Badge("Eksempel", "eksempel"),),
        (Badge("Historisk", "historisk"),),
    ]
    assert found[1] == NetworkView(
        id="assens",
        name="Netværket",
        badges=(Badge("Historisk", "historisk"),),
        text=None,
        audience="",
        contact=None,
        begins="maj 2011",
        topics=("konfliktløsning",),
        coming=(),
        past=(),
        is_historic=True,
        note="Ingen datoer.",
        source=SourceView("Jobindsats.dk", None, "om/kilder.html#jobindsats", "STAR, 2026"),
    )
