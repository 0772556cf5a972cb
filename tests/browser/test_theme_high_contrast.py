"""Forced colours: what is drawn with masks, backgrounds and colours must still be reported."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from .conftest import Visit


@pytest.fixture
def page(visit: Visit, theme_site: Path) -> Page:
    return visit("proeve.html", folder=theme_site, forced_colors="active")


def test_the_icons_of_messages_are_drawn_in_the_colour_of_text(page: Page) -> None:
    colours = page.locator(".admonition-title").evaluate_all(
        """all => all.map((title) => [
          getComputedStyle(title, "::before").backgroundColor,
          getComputedStyle(title, "::before").forcedColorAdjust,
          getComputedStyle(title).color])"""
    )
    assert len(colours) == 4
    assert {(icon == text, adjust) for icon, adjust, text in colours} == {(True, "none")}


def test_the_current_section_has_a_line_and_the_others_have_none(
    visit: Visit, theme_site: Path
) -> None:
    page = visit("om/index.html", folder=theme_site, forced_colors="active")
    for row in (".md-tabs", ".k-subnav"):
        widths = page.locator(f"{row} a").evaluate_all(
            """all => all.map((link) => [
              link.hasAttribute("aria-current"),
              parseFloat(getComputedStyle(link).borderBottomWidth) > 0])"""
        )
        assert [is_here for is_here, _ in widths].count(True) == 1
        assert [is_here == has_line for is_here, has_line in widths] == [True] * len(widths)


def test_the_header_has_an_edge(page: Page) -> None:
    expect(page.locator(".md-header")).to_have_css("border-bottom-style", "solid")


def test_the_ring_of_focus_is_the_systems(page: Page) -> None:
    page.keyboard.press("Tab")
    expect(page.locator(".md-skip")).to_have_css("outline-style", "solid")
    expect(page.locator(".md-skip")).to_have_css("outline-width", "3px")
