"""What a person without a mouse meets."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from .conftest import Visit

_STOP = """() => {
  const element = document.activeElement;
  if (element === document.body) return null;
  const behind = (node) => {
    for (; node; node = node.parentElement) {
      const colour = getComputedStyle(node).backgroundColor;
      if (colour !== "rgba(0, 0, 0, 0)") return colour;
    }
    return getComputedStyle(document.body).backgroundColor;
  };
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  return {
    text: element.textContent.trim().replace(/\\s+/g, " "),
    outline: [style.outlineStyle, style.outlineWidth, style.outlineColor],
    behind: behind(element.classList.contains("md-skip") ? document.querySelector(".md-header")
      : element.parentElement),
    seen: box.width > 0 && box.right > 0 && box.left < innerWidth && box.bottom > 0
      && box.top < innerHeight && element.checkVisibility({ visibilityProperty: true }),
  };
}"""


def stops(page: Page) -> Iterator[dict[str, Any]]:
    """Every place where Tab stops, in order, until it has left the page."""
    while True:
        page.keyboard.press("Tab")
        stop = page.evaluate(_STOP)
        if stop is None:
            return
        yield stop


def _contrast(one: str, other: str) -> float:
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    """Of ``rgb(1, 2, 3)``, as WCAG defines it."""
    parts = [int(part) / 255 for part in colour[4:-1].split(",")]
    red, green, blue = (
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("width", [1280, 320])
def test_the_focus_goes_from_the_top_down_and_is_never_out_of_sight(
    visit: Visit, width: int
) -> None:
    page = visit("om/vejledning.html", width=width, height=640)
    found = list(stops(page))
    texts = [stop["text"] for stop in found]
    assert texts[:2] == ["Gå til indholdet", "Tilbudskatalog Eksempel Kommune"]
    contents = texts.index("1. Find de tilbud, der kan komme på tale")
    assert (
        3 < contents < texts.index("listen over tilbud") < texts.index("tilgængelighedserklæringen")
    )
    assert texts[-1] == "Tilgængelighedserklæring"
    assert [stop["text"] for stop in found if not stop["seen"]] == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 320])
def test_the_focus_has_a_ring_that_can_be_seen(
    visit: Visit, theme_site: Path, width: int, scheme: str
) -> None:
    page = visit(
        "proeve.html",
        folder=theme_site,
        width=width,
        height=640,
        color_scheme=scheme,
        missing_allowed=True,  # the theme alone has no index for its search box
    )
    assert_rings(page)


def assert_rings(page: Page) -> None:
    for stop in stops(page):
        style, thickness, colour = stop["outline"]
        assert (stop["text"], style, thickness) == (stop["text"], "solid", "3px")
        assert (stop["text"], _contrast(colour, stop["behind"]) >= 3) == (stop["text"], True)


@pytest.mark.parametrize("path", ["principper.html", "aftaler/loentilskud.html", "maal.html"])
def test_the_focus_is_seen_on_pages_with_what_can_be_unfolded(visit: Visit, path: str) -> None:
    assert_rings(visit(path))


def test_the_skip_link_leads_past_the_menu(visit: Visit) -> None:
    page = visit("om/vejledning.html")
    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="Gå til indholdet")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.get_by_role("main")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_role("main").get_by_role("link").first).to_be_focused()


@pytest.mark.parametrize("key", ["f", "s", "/", "n", ".", "p", ","])
def test_a_single_key_does_nothing(visit: Visit, key: str) -> None:
    page = visit("om/vejledning.html")
    before = page.content()
    page.keyboard.press(key)
    assert page.url.endswith("om/vejledning.html")
    assert page.evaluate("document.activeElement === document.body")
    assert page.content() == before
