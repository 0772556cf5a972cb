"""The menu on narrow screens: a button and a list, for keyboard, finger and no script at all."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from .conftest import Visit


@pytest.fixture(params=[True, False], ids=["with script", "without script"])
def page(request: pytest.FixtureRequest, visit: Visit) -> Page:
    return visit(width=320, height=640, java_script_enabled=request.param)


def expanded(page: Page, name: str) -> bool:
    """What the browser tells a screen reader about a button that opens something."""
    session = page.context.new_cdp_session(page)
    nodes: list[dict[str, Any]] = session.send("Accessibility.getFullAXTree")["nodes"]
    button = next(
        node
        for node in nodes
        if node.get("role", {}).get("value") == "button" and node["name"]["value"] == name
    )
    properties = {item["name"]: item["value"]["value"] for item in button["properties"]}
    return bool(properties["expanded"])


def test_the_keyboard_opens_the_menu_and_escape_gives_the_focus_back(page: Page) -> None:
    button = page.get_by_role("button", name="Menu")
    menu = page.get_by_role("navigation", name="Menu", exact=True)
    button.focus()
    page.keyboard.press("Enter")
    expect(menu).to_be_visible()
    page.keyboard.press("Tab")
    expect(menu.get_by_role("link").first).to_be_focused()
    page.keyboard.press("Escape")
    expect(menu).to_be_hidden()
    expect(button).to_be_focused()


def test_the_button_tells_whether_the_menu_is_open(page: Page) -> None:
    button = page.get_by_role("button", name="Menu")
    reported = []
    for _ in range(3):
        reported.append(expanded(page, "Menu"))
        button.click()
    assert reported == [False, True, False]


def test_the_menu_leads_to_every_page_of_the_menu(page: Page) -> None:
    page.get_by_role("button", name="Menu").click()
    menu = page.get_by_role("navigation", name="Menu", exact=True)
    menu.get_by_role("link", name="Tilgængelighed").click()
    expect(page).to_have_title("Tilgængelighedserklæring – Tilbudskatalog")


def test_a_closed_menu_is_no_stop_for_the_keyboard(visit: Visit) -> None:
    page = visit(width=320, height=640)
    links = page.locator("#hovedmenu a")
    assert links.count() > 10
    focusable = links.evaluate_all("all => all.filter((link) => link.checkVisibility())")
    assert focusable == []


def test_the_menu_closes_when_the_focus_leaves_it(visit: Visit) -> None:
    page = visit("om/vejledning.html", width=320, height=640)
    menu = page.get_by_role("navigation", name="Menu", exact=True)
    page.get_by_role("button", name="Menu").click()
    menu.get_by_role("link").last.focus()
    page.keyboard.press("Tab")
    expect(menu).to_be_hidden()
    expect(page.get_by_role("link", name="1. Find de tilbud")).to_be_focused()


def test_the_menu_marks_where_one_is(visit: Visit) -> None:
    page = visit("om/kilder.html", width=320, height=640)
    page.get_by_role("button", name="Menu").click()
    here = page.locator("#hovedmenu [aria-current]")
    expect(here).to_have_text(["Kilder"])


def test_wide_screens_show_the_sections_instead(visit: Visit) -> None:
    page = visit("om/kilder.html")
    expect(page.get_by_role("button", name="Menu")).to_be_hidden()
    expect(page.locator(".md-tabs [aria-current]")).to_have_text(["Om kataloget"])
    expect(page.locator(".k-subnav [aria-current]")).to_have_text(["Kilder"])


def test_at_most_six_sections_fit_in_one_row(visit: Visit) -> None:
    page = visit(width=800)
    tops = page.locator(".md-tabs__link").evaluate_all(
        "all => all.map((link) => link.getBoundingClientRect().top)"
    )
    assert 4 <= len(tops) <= 6
    assert len(set(tops)) == 1
