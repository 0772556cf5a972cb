"""No page breaks a rule that a program can check."""

from __future__ import annotations

from pathlib import Path

import pytest

from .axe import Axe
from .conftest import Visit


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_everything_a_page_can_hold(
    visit: Visit, theme_site: Path, axe: Axe, scheme: str
) -> None:
    for width in (1280, 320):
        page = visit("proeve.html", folder=theme_site, width=width, color_scheme=scheme)
        assert axe.violations(page) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_the_open_menu(visit: Visit, axe: Axe, scheme: str) -> None:
    page = visit(width=320, height=640, color_scheme=scheme)
    page.get_by_role("button", name="Menu").click()
    assert axe.violations(page) == []


def test_links_in_text_are_told_by_more_than_their_colour(visit: Visit, theme_site: Path) -> None:
    """axe-core takes any thickness of a line for the line itself."""
    page = visit("om/index.html", folder=theme_site)
    lines = page.locator(".k-text__body a").evaluate_all(
        "all => all.map((link) => getComputedStyle(link).textDecorationLine)"
    )
    assert set(lines) == {"underline"}
