"""Tables that are wider than the screen."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from .conftest import Visit


@pytest.fixture
def narrow(visit: Visit, theme_site: Path) -> Page:
    return visit("proeve.html", folder=theme_site, width=320, height=640)


def test_a_wide_table_is_a_named_region_that_the_keyboard_scrolls(narrow: Page) -> None:
    region = narrow.get_by_role("region", name="Tabel: Priser", exact=True)
    region.focus()
    expect(region).to_be_focused()
    narrow.keyboard.press("ArrowRight")
    narrow.wait_for_function("region => region.scrollLeft > 0", arg=region.element_handle())


def test_two_tables_under_the_same_heading_have_different_names(narrow: Page) -> None:
    expect(narrow.get_by_role("region", name="Tabel: Priser (2)")).to_be_visible()


def test_a_table_that_fits_is_no_stop_for_the_keyboard(narrow: Page) -> None:
    fits = narrow.locator(".k-tabel").nth(1)
    expect(fits).to_contain_text("42,5 %")
    assert fits.evaluate("wrap => wrap.getAttributeNames()") == ["class"]


def test_a_table_stops_being_a_region_when_the_screen_grows(narrow: Page) -> None:
    expect(narrow.get_by_role("region", name="Tabel: Priser (2)")).to_be_visible()
    narrow.set_viewport_size({"width": 1280, "height": 800})
    expect(narrow.get_by_role("region")).to_have_count(0)


def test_a_table_is_a_table_to_a_screen_reader(narrow: Page) -> None:
    expect(narrow.get_by_role("table")).to_have_count(3)
    expect(narrow.get_by_role("columnheader", name="Pris pr. borger pr. uge")).to_have_count(1)


def test_a_table_stays_a_table_when_its_rows_are_laid_out_as_cards(narrow: Page) -> None:
    roles = narrow.locator("table").first.evaluate(
        "table => [table, ...table.querySelectorAll('*')].map((part) => part.role)"
    )
    assert roles[:4] == ["table", "rowgroup", "row", "columnheader"]
    assert set(roles) == {"table", "rowgroup", "row", "columnheader", "cell"}


def test_without_a_script_a_wide_table_scrolls_by_itself(visit: Visit, theme_site: Path) -> None:
    page = visit("proeve.html", folder=theme_site, width=320, height=640, java_script_enabled=False)
    box = page.locator("table").first.bounding_box()
    assert box is not None
    assert box["x"] + box["width"] <= 320
