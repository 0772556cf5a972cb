"""Where there is room now: the same seats in four views, small however many there are."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.cards import PartnerCard
from generator.outputs.shared.parts import Badge, Freshened
from generator.outputs.shared.paths import Link
from generator.outputs.shared.relations import relate
from generator.outputs.shared.seats.free import FreeRow
from generator.outputs.shared.seats.room import (
    MAX_GROUPS,
    MAX_ROWS,
    VIEWS,
    RoomPage,
    fair_share,
    room_page,
)
from generator.publishing.sources import read_templates
from generator.render.html import Templates
from tests.outputs import factory
from tests.outputs.factory import TODAY
from tests.projects import REPOSITORY

BY = {view.id: view for view in VIEWS}


def place(id: str, free: int | None = 1, **fields: Any) -> PartnerCard:
    """A workplace with seats in practice, and other facts of the seats or of itself."""
    seats: dict[str, Any] = {"form": "virksomhedspraktik", "antal": 4, "opdateret": TODAY}
    known: dict[str, Any] = {"ledige": free} if free is not None else {}
    more = {
        key: fields.pop(key)
        for key in ("form", "målgrupper", "opdateret", "venteliste", "ledig_fra", "note")
        if key in fields
    }
    seat: dict[str, Any] = seats | known | more
    return factory.partner_card_of(id, **({"navn": id, "pladser": [seat]} | fields))


def room(view: str, *cards: PartnerCard) -> RoomPage:
    whole = factory.catalogue(*cards)
    return room_page(BY[view], relate(whole).free_seats, whole)


def shown(page: RoomPage) -> Mapping[str, list[str]]:
    return {group.name: [row.link.text for row in group.rows] for group in page.groups}


CARDS = (
    place("gammel", 5, opdateret=date(2026, 1, 1), målgrupper=["unge"]),
    place("aa", 2, målgrupper=["unge", "jobparate"], sted={"by": "Fjordhuse"}),
    place("løn", 1, form="løntilskud", kommune="0420",
          branche={"system": "DB07", "kode": "873010"}),
    place("ord", 1, branche={"tekst": "plejehjem"}, sted={"by": "Fjordhuse"}),
    place("senere", 1, ledig_fra=date(2027, 1, 1), note="fyldt 18 år"),
    place("fuld", 0),
    place("tavs", None),
    place("borte", 3, status="historisk"),
)  # fmt: skip


@pytest.mark.parametrize(
    ("view", "lines"),
    [
        ("form", {"Løntilskud": ["løn"], "Virksomhedspraktik": ["aa", "ord"]}),
        (
            "branche",
            {
                "Brancher uden kode": ["ord"],
                "Sundhed og socialvæsen": ["løn"],
                "Branche ikke oplyst": ["aa"],
            },
        ),
        (
            "maalgruppe",
            {
                "Jobparate": ["aa"],
                "Unge under 30 år": ["aa"],
                "Målgruppe ikke oplyst": ["løn", "ord"],
            },
        ),
        (
            "sted",
            {"Assens": ["løn"], "Fjordhuse": ["aa", "ord"]},
        ),
    ],
)
def test_the_same_seats_are_seen_by_form_branch_group_and_place(
    view: str, lines: dict[str, list[str]]
) -> None:
    page = room(view, *CARDS)
    found = shown(page)
    assert (found, list(found)) == (lines, list(lines))
    apart = {group.name: [row.link.text for row in group.rows] for group in page.not_now}
    assert apart == {"Bliver ledige senere": ["senere"], "Gamle tal: ring først": ["gammel"]}


def test_sums_keep_old_figures_apart_and_tell_of_full_and_silent_workplaces() -> None:
    page = room("form", *CARDS)
    assert (page.owner, page.day) == ("Eksempel Kommune", "22. november 2026")
    assert page.free == (
        "4 ledige pladser, meldt de seneste 30 dage. Desuden 1, der bliver ledig "
        "senere, og 5 efter tal, der er for gamle eller uden dato."
    )
    assert (page.full, page.without_figures) == ("1 arbejdsplads", "1 arbejdsplads")
    practice = page.groups[1]
    assert practice.free == "3"
    later, old = page.not_now
    assert (later.rows[0].free, later.rows[0].waiting) == ("1 af 4", "")
    assert (later.rows[0].since, later.rows[0].note) == ("fra 1. januar 2027", "fyldt 18 år")
    assert (later.list_path, old.list_path) == (
        "virksomheder/index.html?ledige=senere",
        "virksomheder/index.html?ledige=gammelt",
    )


def test_a_line_tells_all_that_one_needs_to_call() -> None:
    reported = {"målgrupper": ["unge"], "venteliste": 3, "note": "fyldt 18 år"}
    where = {"sted": {"by": "Fjordhuse"}, "branche": {"tekst": "plejehjem"}}
    page = room("form", place("aa", 2, **reported, **where))
    assert page.groups[0].rows == (
        FreeRow(
            link=Link("aa", "virksomheder/aa.html"),
            badges=(),
            free="2 af 4",
            note="fyldt 18 år",
            waiting="3 på venteliste",
            form="Virksomhedspraktik",
            branch="Plejehjem",
            groups="Unge under 30 år",
            place="Fjordhuse",
            updated=Freshened("22. november 2026, i dag", "frisk", "2026-11-22"),
        ),
    )


def test_an_example_is_marked_in_the_catalogue_of_an_example() -> None:
    owner = {"kommune": {"navn": "Eksempel", "kode": "0999", "eksempel": "ja"}}
    around = factory.context(settings=owner)
    whole = factory.catalogue(place("aa", eksempel="ja"), around=around)
    page = room_page(VIEWS[0], relate(whole).free_seats, whole)
    assert page.groups[0].rows[0].badges == (Badge("Eksempel", "eksempel"),)


@pytest.mark.parametrize(
    ("view", "paths"),
    [
        ("form", ["form=loentilskud", "form=virksomhedspraktik"]),
        ("branche", ["branche=uden-kode", "branche=db07-q", "branche=ikke-oplyst"]),
        ("maalgruppe", ["maalgruppe=jobparate", "maalgruppe=unge", "maalgruppe=ikke-oplyst"]),
        ("sted", ["sted=assens", "sted=fjordhuse"]),
    ],
)
def test_each_group_leads_into_the_list_with_its_filter(view: str, paths: list[str]) -> None:
    start, end = "virksomheder/index.html?", "&ledige=ja"
    wanted = [f"{start}{query}{end}" for query in paths]
    assert [group.list_path for group in room(view, *CARDS).groups] == wanted


def test_the_same_section_of_two_systems_of_codes_is_two_groups() -> None:
    divisions = [{"fra": 86, "til": 88}]
    terms = [
        {"id": f"{s.lower()}-q", "navn": "Sundhed", "system": s, "bogstav": "Q",
         "hovedgrupper": divisions} for s in ("DB07", "DB25")
    ]  # fmt: skip
    cards = [place(s, branche={"system": s, "kode": "873010"}) for s in ("DB07", "DB25")]
    whole = factory.catalogue(*cards, around=factory.context({"brancher": terms}))
    page = room_page(BY["branche"], relate(whole).free_seats, whole)
    assert shown(page) == {"Sundhed": ["DB07"], "Sundhed (DB25)": ["DB25"]}
    assert [group.anchor for group in page.groups] == ["branche-db07-q", "branche-db25-q"]


def test_a_large_catalogue_is_cut_to_a_page_and_says_so() -> None:
    cards = [place(f"nr-{n}", sted={"by": f"By {n % 60}"}) for n in range(600)]
    page = room("sted", *cards)
    assert (len(page.groups), page.left_out) == (MAX_GROUPS, 20)
    assert sum(len(group.rows) for group in page.groups) <= MAX_ROWS
    assert all(len(group.rows) + group.more == 10 for group in page.groups)
    one = room("form", *cards).groups[0]
    assert (len(one.rows), one.more) == (MAX_ROWS, 450)


@pytest.mark.parametrize(
    ("many", "said"),
    [
        (1, "Her er 1 linje udeladt: find den i"),
        (2, "Her er 2 linjer udeladt: find dem i"),
    ],
)
def test_what_is_left_out_is_counted_as_one_and_as_many(many: int, said: str) -> None:
    page = room("form", *(place(f"nr-{n}") for n in range(MAX_ROWS + many)))
    assert said in Templates(read_templates(REPOSITORY)).render(
        "room.html", "", page=page, views=VIEWS
    )


@given(st.lists(st.integers(1, 50), max_size=40), st.integers(40, 200))
def test_the_room_of_a_page_is_shared_and_nothing_is_cut_without_need(
    sizes: list[int], most: int
) -> None:
    longest = fair_share(sizes, most)
    assert sum(min(size, longest) for size in sizes) <= most
    if any(size > longest for size in sizes):
        assert sum(min(size, longest + 1) for size in sizes) > most


def test_without_free_seats_there_are_no_groups() -> None:
    page = room("form", place("fuld", 0))
    assert (page.groups, page.free) == (
        (),
        "0 ledige pladser.",
    )
