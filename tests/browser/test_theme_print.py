"""Pages on paper."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from .conftest import Visit

A4_TEXT_WIDTH = 673  # 210 mm less two margins of 16 mm, at 96 pixels to the inch


@pytest.fixture
def paper(visit: Visit, theme_site: Path) -> Page:
    page = visit("proeve.html", folder=theme_site, width=A4_TEXT_WIDTH, color_scheme="dark")
    page.emulate_media(media="print")
    return page


def test_the_chrome_of_the_screen_is_left_out(paper: Page) -> None:
    for selector in (".md-skip", ".md-tabs", ".k-subnav", "button", "nav"):
        for element in paper.locator(selector).all():
            expect(element).to_be_hidden()


def test_the_sheet_tells_where_it_comes_from_and_what_it_is(paper: Page) -> None:
    expect(paper.locator(".k-brand__name")).to_have_text("Tilbudskatalog Eksempel Kommune")
    expect(paper.locator(".k-brand__name")).to_be_visible()
    expect(paper.get_by_role("heading", level=1)).to_be_visible()
    expect(paper.get_by_text("Eksempel Kommune ejer og vedligeholder")).to_be_visible()


def test_the_sheet_tells_when_it_was_printed(visit: Visit) -> None:
    page = visit()
    page.clock.set_fixed_time("2026-11-22T12:00:00Z")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    expect(page.get_by_text("Udskrevet 22. november 2026.")).to_be_visible()


def test_the_print_date_is_not_on_the_screen(visit: Visit) -> None:
    expect(visit().locator("#udskrevet")).to_be_hidden()


def test_links_out_of_the_site_show_their_address_and_others_do_not(paper: Page) -> None:
    after = paper.locator("article a").evaluate_all(
        "all => all.map((link) => getComputedStyle(link, '::after').content)"
    )
    assert after[0] == "none"
    assert "https://eksempel.example/en/lang/adresse/uden/mellemrum" in after[1]


def test_the_paper_is_white_also_for_those_who_read_in_the_dark(paper: Page) -> None:
    expect(paper.locator("body")).to_have_css("background-color", "rgb(255, 255, 255)")
    expect(paper.locator("h1")).to_have_css("color", "rgb(12, 74, 83)")


def test_a_wide_table_is_printed_to_its_last_column(paper: Page) -> None:
    for table in paper.locator("table").all():
        box = table.bounding_box()
        assert box is not None
        assert box["x"] + box["width"] <= A4_TEXT_WIDTH + 1


def test_rows_and_messages_are_not_cut_in_two(paper: Page) -> None:
    for selector in ("tr", "li", ".admonition", "pre"):
        for element in paper.locator(f"article {selector}").all():
            expect(element).to_have_css("break-inside", "avoid")


def test_the_sheets_are_a4(visit: Visit, theme_site: Path) -> None:
    page = visit("proeve.html", folder=theme_site)
    boxes = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", page.pdf(prefer_css_page_size=True))
    sizes = {(round(float(width)), round(float(height))) for width, height in boxes}
    assert sizes == {(595, 842)}
