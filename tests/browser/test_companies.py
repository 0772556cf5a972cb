"""What a company does: from the front page to the terms, and what has changed in them."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from .axe import Axe
from .conftest import Visit

CHANGES = "aftaler/virksomhedscenter.bek-2016.aendringer.html"


def scrolls_sideways(page: Page) -> bool:
    return bool(page.evaluate("document.documentElement.scrollWidth > innerWidth"))


def test_a_company_comes_from_the_front_page_to_the_terms_on_a_phone(visit: Visit) -> None:
    page = visit(width=320, height=640)
    way_in = page.get_by_role("link", name="Er I en virksomhed?")
    expect(way_in).to_be_in_viewport()
    way_in.click()
    expect(page.get_by_role("heading", level=1, name="Sådan kan I være med")).to_be_visible()
    page.get_by_role("navigation", name="Vælg en måde").get_by_text("Virksomhedscenter").click()
    expect(page.get_by_text("I har faste pladser")).to_be_in_viewport()
    assert not scrolls_sideways(page)
    page.get_by_role("link", name="Alle vilkår for Virksomhedscenter").click()
    expect(page.get_by_role("heading", level=1, name="Virksomhedscenter")).to_be_visible()
    page.get_by_role("link", name="Se ændringerne ord for ord").click()
    expect(page.get_by_role("heading", level=1, name="hvad er ændret?")).to_be_visible()


def test_on_a_wide_screen_the_ways_stand_side_by_side_without_scrolling(visit: Visit) -> None:
    page = visit("for-virksomheder.html", width=1280)
    columns = page.get_by_role("columnheader")
    expect(columns).to_have_count(8)
    ends = columns.evaluate_all("all => all.map((one) => one.getBoundingClientRect().right)")
    assert max(ends) < 1280
    assert not scrolls_sideways(page)


def test_the_sources_of_a_way_open_with_the_keyboard(visit: Visit) -> None:
    page = visit("for-virksomheder.html")
    page.get_by_role("link", name="Kilder til Fleksjob").press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Fleksjob"
    page.keyboard.press("Enter")
    expect(
        page.get_by_role("link", name="Du vil ansætte en medarbejder i fleksjob").first
    ).to_be_visible()


_UNTOLD = """all => all.filter((mark) => {
  const heading = mark.closest("section").querySelector("h2").textContent;
  return !mark.querySelector(".k-aendring") && !/(Nyt|Udgået) vilkår/.test(heading);
}).length"""


def test_what_is_new_and_gone_is_told_in_words(visit: Visit) -> None:
    page = visit(CHANGES, width=320)
    expect(page.locator("del").first).to_have_text("Før: mindst 4 (krav)")
    expect(page.get_by_text("Udgået: I forpligter jer til mindst 4 faste pladser.")).to_be_visible()
    assert page.locator("ins, del").evaluate_all(_UNTOLD) == 0
    assert not scrolls_sideways(page)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_where_wordings_are_compared(visit: Visit, axe: Axe, scheme: str) -> None:
    page = visit(CHANGES, color_scheme=scheme)
    page.locator("details").evaluate_all("all => all.forEach((one) => { one.open = true; })")
    assert axe.violations(page) == []
