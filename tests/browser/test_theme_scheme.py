"""Light and dark: the system decides, until the visitor does."""

from __future__ import annotations

from typing import cast

import pytest
from playwright.sync_api import Page, expect

from .conftest import Visit

LIGHT, DARK = "rgb(255, 255, 255)", "rgb(17, 26, 28)"


def background(page: Page) -> str:
    return cast(str, page.evaluate("getComputedStyle(document.body).backgroundColor"))


def stored(page: Page) -> list[str]:
    return cast(list[str], page.evaluate("Object.entries(localStorage).flat()"))


@pytest.mark.parametrize("script", [True, False])
@pytest.mark.parametrize(("scheme", "colour"), [("light", LIGHT), ("dark", DARK)])
def test_the_system_decides_also_without_a_script(
    visit: Visit, scheme: str, colour: str, script: bool
) -> None:
    page = visit(color_scheme=scheme, java_script_enabled=script)
    expect(page.locator("body")).to_have_css("background-color", colour)


def test_the_keyboard_switches_and_the_button_says_what_it_will_do(visit: Visit) -> None:
    page = visit(color_scheme="light")
    page.get_by_role("button", name="Skift til mørkt udseende").press("Enter")
    assert background(page) == DARK
    page.get_by_role("button", name="Skift til lyst udseende").press("Space")
    assert background(page) == LIGHT


def test_a_choice_is_remembered_on_other_pages(visit: Visit) -> None:
    page = visit(color_scheme="light")
    page.get_by_role("button", name="Skift til mørkt udseende").click()
    page.get_by_role("link", name="Om kataloget").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Om kataloget")
    assert background(page) == DARK
    expect(page.get_by_role("button", name="Skift til lyst udseende")).to_be_visible()


def test_nothing_is_stored_before_a_choice_nor_after_it_is_taken_back(visit: Visit) -> None:
    page = visit(color_scheme="light")
    assert stored(page) == []
    page.get_by_role("button", name="Skift til mørkt udseende").click()
    assert stored(page) == ["katalog.scheme", "dark"]
    page.get_by_role("button", name="Skift til lyst udseende").click()
    assert stored(page) == []


def test_the_page_follows_a_system_that_changes(visit: Visit) -> None:
    page = visit(color_scheme="light")
    page.emulate_media(color_scheme="dark")
    assert background(page) == DARK
    expect(page.get_by_role("button", name="Skift til lyst udseende")).to_be_visible()


def test_without_a_script_there_is_no_button_that_does_nothing(visit: Visit) -> None:
    page = visit(java_script_enabled=False)
    expect(page.locator("#skift-udseende")).to_be_hidden()
