"""A list's state is its address: it can be sent, gone back from, and be full of nonsense."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from .conftest import Visit
from .lists import OFFERS, PARTNERS, address, choice, field, open_list, titles, total

EVERYTHING = (
    "q=job&maalgruppe=jobparate&maalgruppe=ledige&varighed=4-14&pris_til=3000"
    "&sort=pris&visning=kort"
)


def test_an_address_gives_the_whole_list_back(visit: Visit) -> None:
    first = open_list(visit, f"{OFFERS}?{EVERYTHING}")
    expect(first.locator("mark").first).to_be_visible()
    assert address(first) == EVERYTHING
    second = open_list(visit, f"{OFFERS}?{address(first)}")
    expect(second.locator("mark").first).to_be_visible()
    assert titles(second) == titles(first)
    expect(field(second)).to_have_value("job")
    expect(choice(second, "Målgruppe", "Jobparate")).to_be_checked()
    expect(second.get_by_role("radio", name="Kort")).to_be_checked()
    expect(second.get_by_role("combobox", name="Rækkefølge")).to_have_value("pris")


def test_back_and_forward_go_through_filters_and_views(visit: Visit) -> None:
    page = open_list(visit)
    everything = titles(page)
    choice(page, "Målgruppe", "Stressramte").check()
    five = titles(page)
    page.get_by_role("radio", name="Kort").check()
    page.go_back()
    expect(page.get_by_role("radio", name="Tabel")).to_be_checked()
    assert titles(page) == five
    page.go_back()
    assert titles(page) == everything
    expect(choice(page, "Målgruppe", "Stressramte")).not_to_be_checked()
    page.go_forward()
    assert titles(page) == five
    expect(choice(page, "Målgruppe", "Stressramte")).to_be_checked()


def test_what_is_typed_is_one_step_and_enter_ends_it(visit: Visit) -> None:
    page = open_list(visit)
    field(page).press_sequentially("truck")
    page.wait_for_url("**/index.html?q=truck")
    length = page.evaluate("history.length")
    field(page).press_sequentially(" lager")
    page.wait_for_url("**/index.html?q=truck+lager")
    assert page.evaluate("history.length") == length
    page.keyboard.press("Enter")
    field(page).fill("kok")
    page.wait_for_url("**/index.html?q=kok")
    page.go_back()
    expect(field(page)).to_have_value("truck lager")


def test_a_filter_chosen_while_typing_keeps_what_was_typed(visit: Visit) -> None:
    page = open_list(visit)
    field(page).press_sequentially("job")
    choice(page, "Status", "Aktivt").check()
    assert address(page) == "q=job&status=aktiv"
    page.go_back()
    assert address(page) == "q=job"


def test_from_an_entry_back_to_the_list_as_it_was(visit: Visit) -> None:
    page = open_list(visit)
    choice(page, "Målgruppe", "Stressramte").check()
    before = titles(page)
    page.locator("tbody th a").first.click()
    page.wait_for_url("**/tilbud/*.html")
    page.go_back()
    expect(page.locator(".k-antal")).to_contain_text("5 tilbud ud af 140")
    assert titles(page) == before


def test_going_back_does_not_take_the_focus_away(visit: Visit) -> None:
    page = open_list(visit)
    box = choice(page, "Målgruppe", "Stressramte")
    box.check()
    box.focus()
    page.go_back()
    expect(box).not_to_be_checked()
    expect(box).to_be_focused()


HOSTILE = {
    "unknown facets and values": ("farve=blaa&trin=9", "“farve=blaa” og “trin=9”"),
    "broken encoding": ("maalgruppe=%E6%C3&trin=%", "“maalgruppe=\ufffd\ufffd” og “trin=%”"),
    "a thousand values": ("&".join(f"trin=x{n}" for n in range(1000)), "og 995 til"),
    "markup": ("%3Cimg+src=x+onerror=alert(1)%3E", "“<img src=x onerror=alert(1)>”"),
    "names that objects have": ("__proto__=1&toString=2&constructor=3", "“__proto__=1”"),
    "wrong numbers": ("side=-1&pris_fra=NaN&pris_til=1e99", "“side=-1”"),
    "an order and a view that are not": ("sort=x&visning=y", "“sort=x” og “visning=y”"),
}


@pytest.mark.parametrize(("search", "named"), HOSTILE.values(), ids=HOSTILE.keys())
def test_what_an_address_should_not_hold_is_named_and_the_list_stands(
    visit: Visit, search: str, named: str
) -> None:
    page = open_list(visit, f"{OFFERS}?{search}")
    note = page.get_by_text("Noget i adressen kendes ikke og er udeladt:")
    expect(note).to_contain_text(named)
    assert total(page) == 140
    assert page.locator("article img").count() == 0
    choice(page, "Målgruppe", "Stressramte").check()
    expect(note).to_have_count(0)
    assert address(page) == "maalgruppe=stressramte"


def test_a_value_of_the_other_list_is_unknown_here(visit: Visit) -> None:
    page = open_list(visit, f"{PARTNERS}?trin=3&sektor=privat")
    expect(page.get_by_text("udeladt: “trin=3”.")).to_be_visible()
    assert 0 < total(page) < 112


def test_a_page_beyond_the_last_shows_all(visit: Visit) -> None:
    page = open_list(visit, f"{OFFERS}?side=9999")
    assert len(titles(page)) == 140
