"""The header's search box finds everything, from every page, with mouse and with keyboard."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from .axe import LOOKS, Axe
from .conftest import Visit

PAGES = ["index.html", "tilbud/eksempel-ro-paa.html", "om/index.html", "regler/cpr.html"]


def box(page: Page) -> Locator:
    return page.get_by_role("search", name="Hele kataloget")


def field(page: Page) -> Locator:
    return page.get_by_role("searchbox", name="Søg i hele kataloget")


def answers(page: Page) -> Locator:
    return box(page).get_by_role("listitem")


@pytest.mark.parametrize("path", PAGES)
def test_what_is_typed_is_found_from_every_page(visit: Visit, path: str) -> None:
    page = visit(path)
    field(page).fill("dysleksi")
    page.keyboard.press("Control+k")
    field(page).fill("stress")
    answer = answers(page).filter(has_text="Ro på: tilbage til arbejdet efter stress")
    expect(answer).to_be_visible()
    answer.get_by_role("link").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(
        "Ro på: tilbage til arbejdet efter stress"
    )


def test_it_finds_more_than_offers(visit: Visit) -> None:
    page = visit()
    for query, title, kind in (
        ("emballagefabrikken", "Emballagefabrikken Fjordhuse", "Virksomhed"),
        ("partnerskabsaftale", "Partnerskabsaftale", "Aftale"),
        ("dagpengemodtagere", "Dagpengemodtagere", "Målgruppe"),
        ("tilgængelighed", "Tilgængelighed", "Side"),
    ):
        field(page).fill(query)
        expect(answers(page).filter(has_text=title).filter(has_text=kind).first).to_be_visible()


def test_with_the_keyboard_alone(visit: Visit) -> None:
    page = visit()
    page.get_by_role("main").get_by_role("link", name="alle tilbud", exact=True).focus()
    page.keyboard.press("Control+k")
    expect(field(page)).to_be_focused()
    page.keyboard.type("truck")
    expect(answers(page).first).to_be_visible()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    expect(answers(page).nth(1).get_by_role("link")).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(field(page)).to_be_focused()
    page.keyboard.press("Escape")
    expect(answers(page).first).to_be_hidden()
    page.keyboard.press("Escape")
    expect(
        page.get_by_role("main").get_by_role("link", name="alle tilbud", exact=True)
    ).to_be_focused()


def test_an_answer_that_has_the_focus_keeps_it_when_the_rest_of_the_index_comes(
    visit: Visit,
) -> None:
    page = visit()
    held: list[Route] = []
    page.route("**/indeks-tekst.json", lambda route: held.append(route))  # noqa: PLW0108 - it cannot take a method of list
    page.keyboard.press("Control+k")
    page.keyboard.type("truck")
    expect(answers(page).first).to_be_visible()
    page.keyboard.press("ArrowDown")
    first = answers(page).first.get_by_role("link")
    expect(first).to_be_focused()
    with page.expect_response("**/indeks-tekst.json"):
        held[0].continue_()
    page.wait_for_timeout(500)  # what must not happen would have happened by then
    expect(first).to_be_focused()


def test_enter_goes_to_the_list_with_the_same_search(visit: Visit) -> None:
    page = visit()
    field(page).fill("truck")
    expect(answers(page).first).to_be_visible()
    page.keyboard.press("Enter")
    page.wait_for_url("**/tilbud/index.html?q=truck")
    expect(page.get_by_role("searchbox", name="Søg i tilbud")).to_have_value("truck")


def test_the_number_of_results_is_told_once_typing_has_stopped(visit: Visit) -> None:
    page = visit()
    status = box(page).get_by_role("status")
    field(page).press_sequentially("virksomhedscenter", delay=20)
    expect(status).to_contain_text("resultater. De første 8 vises.")


def test_nothing_found_is_said_and_leaves_the_lists(visit: Visit) -> None:
    page = visit()
    field(page).fill("qqqqzzzz")
    expect(box(page).get_by_text("Ingen resultater.").first).to_be_visible()


@pytest.mark.parametrize(
    "query", ["<img src=x onerror=alert(1)>", "a" * 10_000, "😀🇩🇰", "\u202eabc", "%00'\"&lt;"]
)
def test_whatever_is_typed_is_text(visit: Visit, query: str) -> None:
    page = visit()
    field(page).fill(query)
    expect(box(page).locator("p, li").first).to_be_visible()
    assert box(page).locator("img, script").count() == 0


def test_an_index_that_cannot_be_had_is_told_and_the_lists_stand(visit: Visit) -> None:
    page = visit(missing_allowed=True)
    page.route("**/soeg/*.json", lambda route: route.fulfill(status=404, body=""))
    field(page).fill("truck")
    reported = "Søgningen kunne ikke hentes. Listerne virker stadig."
    expect(box(page).get_by_text(reported).first).to_be_visible()
    page.get_by_role("link", name="Tilbud", exact=True).first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Tilbud")


def test_the_index_is_fetched_when_the_field_gets_the_focus_and_not_before(visit: Visit) -> None:
    page = visit()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.wait_for_timeout(500)
    assert [url for url in asked if "indeks" in url] == []
    with page.expect_response("**/soeg/indeks.json"):
        field(page).focus()


def test_without_a_script_there_is_no_box(visit: Visit) -> None:
    page = visit(java_script_enabled=False)
    expect(page.locator(".k-soeg")).to_be_hidden()


@pytest.mark.parametrize(("width", "scheme"), LOOKS)
def test_the_answers_are_accessible(visit: Visit, axe: Axe, width: int, scheme: str) -> None:
    page = visit("om/index.html", width=width, color_scheme=scheme)
    field(page).fill("praktik")
    expect(answers(page).first).to_be_visible()
    assert axe.violations(page, ".k-soeg") == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def kept(page: Page, words: str) -> None:
    """Wait until the browser has kept some words as a search in vain."""
    for _ in range(100):
        if words in (page.evaluate("localStorage.getItem('katalog.uden-resultat')") or ""):
            return
        page.wait_for_timeout(100)
    raise AssertionError(f"{words} was not kept")


def test_what_is_searched_for_in_vain_is_kept_for_the_editors(visit: Visit) -> None:
    page = visit()
    field(page).fill("qqqqzzzz")
    expect(box(page).get_by_text("Ingen resultater.").first).to_be_visible()
    kept(page, "qqqqzzzz")
    page.goto(page.url.replace("index.html", "soegninger.html"))
    expect(page.get_by_text("qqqqzzzz")).to_be_visible()


def test_what_a_list_is_searched_for_in_vain_is_kept_too(visit: Visit) -> None:
    page = visit("tilbud/index.html?q=qqqqzzzz")
    kept(page, "qqqqzzzz")
