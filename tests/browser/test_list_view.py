"""How a list is shown: table and cards, more of it, by keyboard, on small screens and on paper."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from .axe import LOOKS, Axe
from .conftest import Visit
from .lists import OFFERS, PARTNERS, address, choice, facet, field, open_list, titles, total
from .test_theme_reflow import too_wide

STATES = (
    OFFERS,
    f"{OFFERS}?q=truck+xyzzy&maalgruppe=jobparate&varighed=4-14",
    f"{OFFERS}?visning=kort&q=trukc",
    f"{OFFERS}?maalgruppe=dimittender&trin=3&optag=loebende&farve=blaa",
    PARTNERS,
    f"{PARTNERS}?visning=kort&sektor=privat&sektor=offentlig&valgt=groennehaven&valgt=naturstyrelsen",
)


@pytest.mark.parametrize(("width", "scheme"), [*LOOKS, (800, "light")])
def test_axe_finds_nothing_in_any_state(visit: Visit, axe: Axe, width: int, scheme: str) -> None:
    found = {}
    for state in STATES:
        page = open_list(visit, state, width=width, color_scheme=scheme)
        page.wait_for_timeout(500)
        page.locator("details.k-filter").evaluate_all(
            "all => all.forEach((d) => { d.open = true })"
        )
        found[state] = axe.violations(page)
    assert {state: lines for state, lines in found.items() if lines} == {}


@pytest.mark.parametrize("width", [1280, 1210, 1000, 640, 320])
def test_no_state_scrolls_sideways(visit: Visit, width: int) -> None:
    found = {}
    for state in STATES:
        page = open_list(visit, state, width=width)
        found[state] = too_wide(page)
    assert {state: lines for state, lines in found.items() if lines} == {}


@pytest.mark.parametrize("width", [1280, 1210])
@pytest.mark.parametrize("path", [OFFERS, PARTNERS])
def test_the_table_fits_beside_the_filters(visit: Visit, path: str, width: int) -> None:
    page = open_list(visit, path, width=width)
    fits = "wrap => wrap.scrollWidth <= wrap.clientWidth"
    assert page.locator(".k-find .k-tabel").evaluate(fits)


@pytest.mark.parametrize("width", [1280, 320])
def test_everything_that_is_pressed_is_large_enough(visit: Visit, width: int) -> None:
    page = open_list(visit, f"{OFFERS}?maalgruppe=jobparate&trin=1", width=width)
    if width == 320:
        page.get_by_role("button", name="Filtre (2)").click()
    facet(page, "Varighed")
    fields = "input:not([type=checkbox], [type=radio])"
    pressed = f":is(button, select, summary, label:has(input), {fields})"
    small = page.locator(f".k-find {pressed}").evaluate_all(
        """all => all.filter((one) => one.checkVisibility())
          .map((one) => [one.textContent, one.getBoundingClientRect()])
          .filter(([, { width, height }]) => height < 43.9 || width < 43.9)
          .map(([text]) => text)"""
    )
    assert small == []


def test_cards_hold_what_the_table_does(visit: Visit) -> None:
    table = open_list(visit, f"{OFFERS}?trin=3")
    cards = open_list(visit, f"{OFFERS}?trin=3&visning=kort")
    assert titles(cards) == titles(table)
    first = cards.locator(".k-fund > li").first
    row = table.locator("tbody tr").first
    assert first.locator("dd").all_inner_texts() == row.locator("td").all_inner_texts()
    expect(cards.locator("table.k-liste")).to_be_hidden()
    expect(cards.get_by_role("heading", level=3)).to_have_count(len(titles(table)))


def test_a_line_made_here_is_like_one_that_was_sent(visit: Visit) -> None:
    for path in (OFFERS, PARTNERS):
        page = open_list(visit, path)
        sent = page.locator("tbody tr").evaluate_all("rows => rows.map((row) => row.outerHTML)")
        page.get_by_role("combobox", name="Rækkefølge").select_option("Titel")
        page.get_by_role("combobox", name="Rækkefølge").select_option("")
        made = page.locator("tbody tr").evaluate_all("rows => rows.map((row) => row.outerHTML)")
        assert [_plain(row) for row in made] == [_plain(row) for row in sent]


def _plain(html: str) -> str:
    """A line without the order of attributes and the room between elements."""
    bare = re.sub(r' role="\w+"', "", html)
    return re.sub(r"\s*(<[^>]+>)\s*", r"\1", bare)


def test_more_are_shown_at_a_time_and_the_focus_goes_to_the_first_new_one(visit: Visit) -> None:
    page = open_list(visit)
    assert len(titles(page)) == 60
    page.get_by_role("button", name="Vis flere (80 tilbage)").press("Enter")
    assert len(titles(page)) == 120
    expect(page.locator("tbody th a").nth(60)).to_be_focused()
    assert address(page) == "side=2"
    page.get_by_role("button", name="Vis flere (20 tilbage)").click()
    assert len(titles(page)) == 140
    expect(page.get_by_role("button", name="Vis flere")).to_be_hidden()


def test_the_number_found_is_told_once_and_in_one_place(visit: Visit) -> None:
    page = open_list(visit)
    status = page.locator("article [role=status]").filter(has_text=re.compile("."))
    expect(status).to_have_count(1)
    reported = page.evaluate_handle(
        """() => { const reported = []; const place = document.querySelector(".k-antal");
          new MutationObserver(() => reported.push(place.textContent))
            .observe(place, { childList: true, characterData: true, subtree: true });
          return reported; }"""
    )
    field(page).press_sequentially("truck", delay=50)
    total(page)
    expect(status).to_have_count(1)
    assert reported.json_value() == [status.inner_text()]


def test_by_keyboard_from_field_to_first_hit_and_back(visit: Visit) -> None:
    page = open_list(visit)
    page.get_by_role("link", name="redskabet").focus()
    page.keyboard.press("Control+k")
    expect(field(page)).to_be_focused()
    page.keyboard.type("job")
    expect(page.locator("mark").first).to_be_visible()
    page.keyboard.press("ArrowDown")
    expect(page.locator("tbody th a").first).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(page.locator("tbody th a").nth(1)).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(field(page)).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("tbody th a").first).to_be_focused()


def test_escape_clears_the_field_and_then_goes_back_to_where_one_was(visit: Visit) -> None:
    page = open_list(visit)
    page.get_by_role("link", name="redskabet").focus()
    page.keyboard.press("Control+k")
    page.keyboard.type("job")
    page.keyboard.press("Escape")
    expect(field(page)).to_have_value("")
    expect(field(page)).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.get_by_role("link", name="redskabet")).to_be_focused()
    assert total(page) == 140


def test_a_filter_is_chosen_by_keyboard_and_keeps_the_focus(visit: Visit) -> None:
    page = open_list(visit)
    box = choice(page, "Målgruppe", "Stressramte")
    box.focus()
    page.keyboard.press("Space")
    expect(box).to_be_focused()
    assert total(page) == 5
    page.keyboard.press("Space")
    expect(box).to_be_focused()
    assert total(page) == 140


def test_letters_typed_outside_a_field_do_nothing(visit: Visit) -> None:
    page = open_list(visit)
    page.locator("h1").click()
    for key in ("f", "s", "k", "/", "."):
        page.keyboard.press(key)
    assert address(page) == ""
    expect(field(page)).not_to_be_focused()


def test_on_a_small_screen_the_filters_are_in_a_drawer(visit: Visit) -> None:
    page = open_list(visit, width=320, height=640)
    opener = page.get_by_role("button", name="Filtre")
    opener.click()
    drawer = page.get_by_role("dialog", name="Filtre")
    choice(page, "Målgruppe", "Stressramte").check()
    drawer.get_by_role("button", name="Vis 5 tilbud").click()
    expect(drawer).to_be_hidden()
    expect(opener).to_have_text("Filtre (1)")
    assert len(titles(page)) == 5


def test_escape_closes_the_drawer_and_the_focus_returns(visit: Visit) -> None:
    page = open_list(visit, width=320, height=640)
    opener = page.get_by_role("button", name="Filtre")
    opener.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('dialog') !== null")
    page.keyboard.press("Escape")
    expect(opener).to_be_focused()


def test_filters_move_beside_the_list_when_the_window_grows(visit: Visit) -> None:
    page = open_list(visit, width=320)
    page.get_by_role("button", name="Filtre").click()
    page.set_viewport_size({"width": 1280, "height": 800})
    expect(page.get_by_role("dialog")).to_be_hidden()
    choice(page, "Målgruppe", "Stressramte").check()
    assert len(titles(page)) == 5


def on_paper(page: Page) -> None:
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")


def test_paper_holds_query_filters_day_and_the_whole_list(visit: Visit) -> None:
    page = open_list(visit, f"{OFFERS}?q=e&eksempel=nej")
    expect(page.locator("mark").first).to_be_visible()
    on_paper(page)
    reported = "Søgning: “e”. Filtre: Eksempler: Uden eksempler. Oplysninger pr. 22. november 2026."
    expect(page.get_by_text(reported)).to_be_visible()
    assert len(titles(page)) > 60
    for control in page.locator(".k-find :is(button, input, select, details)").all():
        expect(control).to_be_hidden()
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert len(titles(page)) == 60


def test_on_the_screen_there_is_nothing_that_is_for_paper(visit: Visit) -> None:
    expect(open_list(visit).get_by_text("Oplysninger pr.")).to_be_hidden()


def test_without_javascript_there_is_neither_field_nor_room_for_it(visit: Visit) -> None:
    page = visit(OFFERS, java_script_enabled=False)
    assert page.get_by_role("main").get_by_role("search").count() == 0
    box, row = (page.locator(s).bounding_box() for s in (".k-find", ".k-liste tbody tr >> nth=0"))
    assert box is not None
    assert row is not None
    assert row["x"] == box["x"]
    assert row["y"] - box["y"] < 150
    expect(page.get_by_role("navigation", name="Efter bogstav")).to_be_visible()
