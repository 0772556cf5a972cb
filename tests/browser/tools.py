"""What the tests of compare, shortlist and match do again and again."""

from __future__ import annotations

from playwright.sync_api import Page, expect

TABLE = "table.k-sml"


def base_of(page: Page) -> str:
    """The address of the site that a page at its root or one folder down is of."""
    return "/".join(page.url.split("/")[:3]) + "/"


def press_until(page: Page, name: str, key: str = "Enter") -> None:
    """Press Tab until what is called ``name`` has the focus, then a key."""
    for _ in range(200):
        page.keyboard.press("Tab")
        focused = page.evaluate(
            "(e => (e.labels?.[0] ?? e).textContent.trim())(document.activeElement)"
        )
        if focused == name:
            page.keyboard.press(key)
            return
    raise AssertionError(f"no way to {name!r} with Tab")


def keep(page: Page, *paths: str) -> None:
    """Put entries on the shortlist from their own pages."""
    base = base_of(page)
    for path in paths:
        page.goto(base + path)
        page.get_by_role("button", name="Læg på huskelisten").click()
        expect(page.get_by_role("button", name="Fjern fra huskelisten")).to_be_visible()


def kept(page: Page) -> object:
    """What the browser holds of the shortlist."""
    return page.evaluate("JSON.parse(localStorage.getItem('katalog.huskeliste'))")
