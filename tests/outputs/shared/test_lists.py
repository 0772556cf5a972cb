"""Lists of everything: in Danish order, by letter, in pages with never more than nine links."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.outputs.shared.lists import (
    Letter,
    Listing,
    Pager,
    alphabetical,
    by_letter,
    first_letter,
    in_order,
    in_pages,
    pager,
)
from generator.outputs.shared.paths import Link
from tests.outputs import factory

PATH = "tilbud/index.html"


def test_titles_are_sorted_as_danes_do() -> None:
    titles = ["Ål", "Zebra", "ødelagt", "Aktivering", "Æske", "å", "afklaring", "Øvelse", "ægte"]
    assert sorted(titles, key=alphabetical) == [
        *("afklaring", "Aktivering", "Zebra"),
        *("ægte", "Æske", "ødelagt", "Øvelse", "å", "Ål"),
    ]


def test_entries_in_use_come_before_those_that_have_ended() -> None:
    cards = [
        factory.card("d", titel="Aben", status="historisk"),
        factory.card("c", titel="Ålen"),
        factory.card("e", titel="Bjørnen", status="ophørt"),
        factory.card("b", titel="Zebraen", status="pause"),
        factory.card("a", titel="Ålen"),
    ]
    assert [card.id for card in in_order(cards)] == ["b", "a", "c", "d", "e"]


@pytest.mark.parametrize(
    ("title", "letter"),
    [
        ("Afklaring", "A"),
        ("afklaring", "A"),
        ("Ørnen", "Ø"),
        ("ål", "Å"),
        ("6 ugers kursus", "0-9"),
        ("“Vilde Roser”", "V"),
        ("»Åben dør«", "Å"),
        ("(6 uger) Kursus", "0-9"),
        ("Énergi", "E"),
        ("über", "U"),
        ("Łódź", "0-9"),
        ("Ωmega", "0-9"),
        ("½ dag", "0-9"),
        ("…", "0-9"),
        ("", "0-9"),
    ],
)
def test_a_title_is_listed_under_its_first_letter(title: str, letter: str) -> None:
    assert first_letter(title) == letter


def test_letters_are_in_danish_order_and_count_their_entries() -> None:
    titles = ["Åen", "6 uger", "Ærligt", "bo", "Øst", "Bro", "Zoo", "2 uger"]
    cards = [factory.card(str(number), titel=title) for number, title in enumerate(titles)]
    letters, grouped = by_letter("tilbud", cards)
    assert letters == (
        Letter("0-9", "tilbud/bogstav.0-9.html", 2),
        Letter("B", "tilbud/bogstav.b.html", 2),
        Letter("Z", "tilbud/bogstav.z.html", 1),
        Letter("Æ", "tilbud/bogstav.ae.html", 1),
        Letter("Ø", "tilbud/bogstav.oe.html", 1),
        Letter("Å", "tilbud/bogstav.aa.html", 1),
    )
    assert [card.title for card in grouped["B"]] == ["bo", "Bro"]


@pytest.mark.parametrize(
    ("entries", "sizes"),
    [(0, [0]), (1, [1]), (60, [60]), (61, [60, 1]), (120, [60, 60])],
)
def test_a_list_is_cut_into_pages_of_one_size(entries: int, sizes: list[int]) -> None:
    pages = in_pages(PATH, range(entries), 60)
    assert [len(page.cards) for page in pages] == sizes
    assert [card for page in pages for card in page.cards] == list(range(entries))
    assert {page.total for page in pages} == {entries}


def test_fifty_thousand_entries_are_834_pages_each_at_its_own_address() -> None:
    pages = in_pages(PATH, range(50_000), 60)
    assert len(pages) == 834
    assert len({page.path for page in pages}) == 834
    assert len(pages[-1].cards) == 20
    assert max(sum(link is not None for link in page.pager.links) for page in pages) == 9
    assert pages[-1].path == "tilbud/index.834.html"


def test_a_page_of_a_list_knows_its_letter_and_its_neighbours() -> None:
    page = in_pages("tilbud/bogstav.a.html", ["x"] * 130, 60, "A")[1]
    assert page == Listing(
        path="tilbud/bogstav.a.2.html",
        cards=["x"] * 60,
        total=130,
        pager=Pager(
            page=2,
            pages=3,
            links=(
                Link("1", "tilbud/bogstav.a.html"),
                Link("2", "tilbud/bogstav.a.2.html"),
                Link("3", "tilbud/bogstav.a.3.html"),
            ),
            previous=Link("1", "tilbud/bogstav.a.html"),
            next=Link("3", "tilbud/bogstav.a.3.html"),
        ),
        letter="A",
    )


@pytest.mark.parametrize(
    ("page", "pages", "links"),
    [
        (1, 1, "1"),
        (1, 2, "1 2"),
        (1, 100, "1 2 3 4 … 100"),
        (5, 9, "1 2 3 4 5 6 7 8 9"),
        (5, 100, "1 2 3 4 5 6 7 8 … 100"),
        (50, 100, "1 … 47 48 49 50 51 52 53 … 100"),
        (96, 100, "1 … 93 94 95 96 97 98 99 100"),
        (100, 100, "1 … 97 98 99 100"),
    ],
)
def test_a_pager_links_to_the_ends_and_to_what_is_near(page: int, pages: int, links: str) -> None:
    found = pager(PATH, page, pages).links
    assert " ".join(link.text if link else "…" for link in found) == links


@given(st.integers(1, 2000).flatmap(lambda pages: st.tuples(st.integers(1, pages), st.just(pages))))
def test_a_pager_never_has_more_than_nine_links_and_always_a_way_on(place: tuple[int, int]) -> None:
    page, pages = place
    found = pager(PATH, page, pages)
    numbers = [int(link.text) for link in found.links if link]
    assert len(numbers) <= 9
    assert numbers == sorted(set(numbers))
    assert {1, page, pages} <= set(numbers)
    with_gaps: list[int | None] = []
    for before, number in pairwise([0, *numbers]):
        with_gaps += [number] if number == before + 1 else [None, number]
    assert [int(link.text) if link else None for link in found.links] == with_gaps
    assert (found.previous is None) == (page == 1)
    assert (found.next is None) == (page == pages)
    for neighbour in (found.previous, found.next):
        assert neighbour is None or neighbour in found.links
