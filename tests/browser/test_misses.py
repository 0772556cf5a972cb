"""The searches that found nothing: seen, copied, sent and forgotten by the visitor alone."""

from __future__ import annotations

from urllib.parse import unquote

import pytest
from playwright.sync_api import Page, expect

from .axe import Axe
from .conftest import Visit
from .tools import base_of, press_until

REMEMBER = """async (queries) => {
  const { rememberMiss } = await import(new URL("/katalog/js/choice/misses.js", location.href));
  queries.forEach(rememberMiss);
}"""


def searched(page: Page, *queries: str) -> None:
    """Searches without a result, and then their page."""
    page.evaluate(REMEMBER, list(queries))
    page.goto(base_of(page) + "soegninger.html")


def test_searches_are_shown_newest_first_with_how_many_times(visit: Visit) -> None:
    page = visit("om/index.html")
    searched(page, "drager", "Sko<b>maskine", "drager", "010190-1234", "a@b.example")
    items = page.locator(".k-soegninger li")
    expect(items).to_have_text(["“drager” 2 gange", "“sko<b>maskine” 1 gang"])


def test_they_are_copied_mailed_and_deleted(visit: Visit) -> None:
    page = visit("om/index.html", permissions=["clipboard-read", "clipboard-write"])
    searched(page, "drager", "skomaskine")
    page.get_by_role("button", name="Kopiér").click()
    expect(page.get_by_role("main").get_by_role("status")).to_have_text("Søgningerne er kopieret.")
    assert page.evaluate("navigator.clipboard.readText()").split() == [
        *("skomaskine", "(1)"),
        *("drager", "(1)"),
    ]
    href = page.get_by_role("link", name="Send som e-mail").get_attribute("href") or ""
    assert unquote(href).startswith("mailto:?subject=Søgninger uden resultat&body=skomaskine (1)")
    page.get_by_role("button", name="Slet alle").click()
    expect(page.get_by_text("Der er ingen søgninger uden resultat")).to_be_visible()
    assert page.evaluate("localStorage.length") == 0


def test_with_the_keyboard_they_are_deleted(visit: Visit) -> None:
    page = visit("om/index.html")
    searched(page, "drager")
    expect(page.get_by_role("button", name="Slet alle")).to_be_visible()
    press_until(page, "Slet alle")
    expect(page.get_by_text("Der er ingen søgninger uden resultat")).to_be_visible()


def test_nothing_leaves_by_itself(visit: Visit) -> None:
    page = visit("om/index.html")
    page.evaluate(REMEMBER, ["drager"])
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.evaluate(REMEMBER, ["skomaskine"])
    assert asked == []


def test_the_guide_leads_to_the_page(visit: Visit) -> None:
    page = visit("om/vejledning.html")
    page.get_by_role("main").get_by_role("link", name="søgninger uden resultat").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Søgninger uden resultat")
    expect(page.get_by_text("Intet bliver sendt af sig selv")).to_be_visible()


@pytest.mark.parametrize("width", [1280, 320])
def test_axe_finds_nothing_on_a_full_list(visit: Visit, axe: Axe, width: int) -> None:
    page = visit("om/index.html", width=width)
    searched(page, *(f"{'lang' * 8}{chr(97 + n)}ord" for n in range(20)))
    expect(page.locator(".k-soegninger li")).to_have_count(20)
    assert axe.violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_without_javascript_the_page_says_what_it_is(visit: Visit) -> None:
    page = visit("soegninger.html", java_script_enabled=False)
    expect(page.get_by_text("Listen virker kun med JavaScript.")).to_be_visible()
