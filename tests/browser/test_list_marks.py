"""Marking entries in a list: to compare, to keep, and to send."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from .conftest import Visit
from .lists import OFFERS, PARTNERS, address, choice, field, open_list, titles


def box(page: Page, title: str) -> Locator:
    return page.get_by_role("checkbox", name=f"Vælg {title}", exact=True)


def tray(page: Page) -> Locator:
    return page.get_by_role("region", name="Valgte")


@pytest.mark.parametrize("view", ["", "?visning=kort"])
@pytest.mark.parametrize(
    ("path", "kind"), [(OFFERS, "tilbud"), (PARTNERS, "virksomhed")], ids=["offers", "partners"]
)
def test_two_that_are_marked_are_compared(visit: Visit, path: str, kind: str, view: str) -> None:
    page = open_list(visit, path + view)
    first, second = titles(page)[:2]
    box(page, first).check()
    expect(tray(page).get_by_role("link", name="Sammenlign")).to_have_count(0)
    expect(tray(page)).to_contain_text("Vælg flere for at sammenligne.")
    box(page, second).check()
    expect(tray(page)).to_contain_text(f"2 valgt: {first} og {second}")
    ids = [part.removeprefix("valgt=") for part in address(page).split("&") if "valgt=" in part]
    tray(page).get_by_role("link", name="Sammenlign").click()
    expect(page.locator(".k-sml thead th > a")).to_have_text([first, second])
    assert address(page) == "&".join(f"{kind}={id}" for id in ids)


def test_what_is_marked_stays_while_one_searches_on_and_when_the_address_is_sent(
    visit: Visit,
) -> None:
    page = open_list(visit)
    first = titles(page)[0]
    box(page, first).check()
    field(page).fill("truck")
    expect(box(page, first)).to_have_count(0)
    truck = titles(page)[0]
    box(page, truck).check()
    choice(page, "Ledige pladser", "Nej").check()
    expect(tray(page)).to_contain_text(f"2 valgt: {first} og {truck}")

    other = visit()
    other.goto(page.url.replace("q=truck&", ""))
    expect(tray(other)).to_contain_text(f"2 valgt: {first} og {truck}")
    page.go_back()
    page.go_back()
    expect(tray(page)).to_contain_text(f"1 valgt: {first}")


def test_no_more_than_four_are_compared(visit: Visit) -> None:
    page = open_list(visit)
    for title in titles(page)[:5]:
        box(page, title).check()
    expect(tray(page)).to_contain_text("Højst 4 kan sammenlignes ad gangen.")
    expect(tray(page).get_by_role("link", name="Sammenlign")).to_have_count(0)


def test_what_is_marked_is_put_on_the_shortlist_and_all_is_unmarked_by_one_button(
    visit: Visit,
) -> None:
    page = open_list(visit)
    first, second = titles(page)[:2]
    box(page, first).check()
    box(page, second).check()
    tray(page).get_by_role("button", name="Læg på huskelisten").click()
    status = page.get_by_role("status").filter(has_text="huskelisten")
    expect(status).to_have_text("Lagt på huskelisten, som nu har 2 ting.")
    tray(page).get_by_role("button", name="Fravælg alle").click()
    expect(tray(page)).to_be_hidden()
    expect(box(page, first)).to_be_focused()
    assert address(page) == ""
    page.get_by_role("banner").get_by_role("link", name="Huskeliste (2)").click()
    expect(page.locator(".k-huskeliste > li > div > a")).to_have_text([first, second])


def test_marks_that_no_longer_exist_are_dropped_and_named(visit: Visit) -> None:
    page = open_list(visit, f"{OFFERS}?valgt=findes-ikke")
    expect(tray(page)).to_be_hidden()
    expect(page.get_by_text("udeladt: “valgt=findes-ikke”")).to_be_visible()


def test_marking_with_the_keyboard_keeps_the_focus_where_it_is(visit: Visit) -> None:
    page = open_list(visit)
    first = box(page, titles(page)[0])
    first.focus()
    page.keyboard.press("Space")
    expect(first).to_be_checked()
    expect(first).to_be_focused()


@pytest.mark.parametrize(("height", "sticks"), [(800, True), (256, False)])
def test_the_tray_is_at_hand_unless_the_screen_is_too_low(
    visit: Visit, height: int, sticks: bool
) -> None:
    page = open_list(visit, width=320, height=height)
    box(page, titles(page)[0]).check()
    if sticks:
        expect(tray(page)).to_be_in_viewport()
    else:
        expect(tray(page)).not_to_be_in_viewport()


def test_the_address_of_a_list_is_copied(visit: Visit) -> None:
    page = open_list(visit, f"{OFFERS}?maalgruppe=jobparate", permissions=["clipboard-write"])
    page.get_by_role("button", name="Kopiér link").click()
    expect(page.get_by_text("Linket er kopieret.")).to_be_visible()
