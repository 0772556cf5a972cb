"""Small screens, large text: everything is there, and nothing has to be scrolled sideways."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from .conftest import Visit

# Elements that reach beyond the page, but for those in a region that scrolls by itself.
_TOO_WIDE = """() => [...document.body.querySelectorAll("*")]
  .filter((element) => element.checkVisibility() && !element.closest(".k-tabel table, .k-skjult"))
  .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
  .map((element) => element.outerHTML.slice(0, 90))"""

_TEXT_SPACING = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important;
    word-spacing: .16em !important; } p { margin-bottom: 2em !important; }`);
  document.adoptedStyleSheets = [sheet];
}"""

_CUT = """() => [...document.querySelectorAll("a, button, h1, h2, h3, p, li, th, td")]
  .filter((element) => element.checkVisibility() && !element.closest(".k-skjult"))
  .filter((element) => getComputedStyle(element).overflow !== "visible")
  .filter((element) => element.scrollWidth > element.clientWidth + 1
    || element.scrollHeight > element.clientHeight + 1)
  .map((element) => element.outerHTML.slice(0, 90))"""

# Words of code, which end at blanks, slashes and hyphens, that do not stand on one line.
_BROKEN_CODE = """() => [...document.querySelectorAll("main :not(pre) > code")].flatMap((code) =>
  [...code.textContent.matchAll(/-*[^\\s\\/-]+[\\/-]?/g)].filter((word) => {
    const range = new Range();
    range.setStart(code.firstChild, word.index);
    range.setEnd(code.firstChild, word.index + word[0].length);
    return new Set([...range.getClientRects()].map((rectangle) => rectangle.top)).size > 1;
  }).map((word) => word[0]))"""


def too_wide(page: Page) -> list[str]:
    found: list[str] = page.evaluate(_TOO_WIDE)
    if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
        found.append("the page itself")
    return found


# A small phone, 400 percent, 200 percent, a tablet and a desk.
SCREENS = ((320, 640), (320, 256), (640, 512), (768, 1024), (1280, 800))


def test_no_page_scrolls_sideways(visit: Visit, addresses: list[str]) -> None:
    page = visit()
    found = {}
    for address in addresses:
        page.goto(address)
        for width, height in SCREENS:
            page.set_viewport_size({"width": width, "height": height})
            found[address, width, height] = too_wide(page)
    assert {where: lines for where, lines in found.items() if lines} == {}


@pytest.mark.parametrize("width", [320, 1280])
def test_the_visitors_own_text_spacing_cuts_nothing(
    visit: Visit, theme_site: Path, width: int
) -> None:
    page = visit("proeve.html", folder=theme_site, width=width)
    page.evaluate(_TEXT_SPACING)
    assert page.evaluate(_CUT) == []
    assert too_wide(page) == []


@pytest.mark.parametrize("menu", ["closed", "open"])
def test_the_name_of_the_site_is_whole_on_a_small_screen(visit: Visit, menu: str) -> None:
    page = visit(width=320, height=640)
    if menu == "open":
        page.get_by_role("button", name="Menu").click()
    name, button = (
        page.locator(selector).bounding_box() for selector in (".k-brand__name", ".k-iconbutton")
    )
    assert name is not None
    assert button is not None
    assert name["x"] + name["width"] <= button["x"]
    assert page.locator(".k-brand__name").evaluate("el => el.scrollWidth <= el.clientWidth")


def test_the_header_is_less_than_half_the_screen_at_400_percent(visit: Visit) -> None:
    page = visit(width=320, height=256)
    box = page.get_by_role("banner").bounding_box()
    assert box is not None
    assert box["height"] < 256 / 2


def test_the_contents_of_a_text_stay_on_small_screens(visit: Visit) -> None:
    page = visit("om/vejledning.html", width=320, height=640)
    page.get_by_role("navigation", name="På denne side").get_by_role("link").last.click()
    assert page.url.endswith("#uden-mus-pa-telefon-og-pa-papir")


def test_a_path_or_a_command_is_not_broken_within_a_word_on_a_small_screen(visit: Visit) -> None:
    page = visit("om/redaktoer.html", width=320, height=640)
    assert page.locator("main :not(pre) > code").count() > 0
    assert page.evaluate(_BROKEN_CODE) == []


def test_where_the_stairs_are_too_small_to_read_their_links_stand_as_a_list(visit: Visit) -> None:
    page = visit("trappen.html", width=320, height=640)
    links = page.get_by_role("main").get_by_role("navigation", name="Spring til")
    links.get_by_role("link", name="Trin 2: Virksomhedspraktik").click()
    assert page.url.endswith("#trin-2")
    page.set_viewport_size({"width": 1280, "height": 800})
    expect(links).to_be_hidden()


def test_what_lies_above_a_page_is_told_with_a_slash_between_and_none_after(visit: Visit) -> None:
    page = visit("tilbud/eksempel-truck-og-lager.html", width=320, height=640)
    steps = page.get_by_role("navigation", name="Du er her").get_by_role("listitem").all()
    after = [step.evaluate("el => getComputedStyle(el, '::after').content") for step in steps]
    assert after == ['"/" / ""', "none"]
