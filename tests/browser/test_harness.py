"""The checks themselves: each must find what it is there to find."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from . import nu
from .axe import Axe
from .guard import Guard

_PAGE = "<!doctype html><html lang='da'><head><title>Prøve</title></head><body>{}</body></html>"


@pytest.fixture
def findings(
    browser: Browser, tmp_path: Path, address_of: Callable[[Path], str]
) -> Callable[[str], list[str]]:
    """What a guard finds on a page with the given body."""

    def findings(body: str) -> list[str]:
        (tmp_path / "index.html").write_text(_PAGE.format(body), encoding="utf-8")
        base = address_of(tmp_path)
        with browser.new_context() as context:
            guard = Guard(base)
            guard.watch(context)
            page = context.new_page()
            page.goto(base + "index.html", wait_until="networkidle")
            guard.collect_cookies(context)
        return guard.found

    return findings


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            "<img src='https://other.example/x.png' alt=''>",
            "request to another host: https://other",
        ),
        ("<script>document.cookie = 'a=b'</script>", "cookie: a"),
        ("<script>throw new Error('av')</script>", "script error: av"),
        ("<script>console.error('av')</script>", "console error: av"),
        ("<img src='mangler.png' alt=''>", "404: http"),
    ],
)
def test_the_guard_finds_what_no_page_may_do(
    findings: Callable[[str], list[str]], body: str, expected: str
) -> None:
    assert any(line.startswith(expected) for line in findings(body))


def test_the_guard_finds_nothing_on_a_quiet_page(findings: Callable[[str], list[str]]) -> None:
    quiet = "<link rel='icon' href='data:,'><h1>Prøve</h1>"
    assert findings(quiet) == []


def test_the_html_checker_names_the_line_of_an_error(tmp_path: Path) -> None:
    bad = tmp_path / "bad.html"
    bad.write_text(_PAGE.format("\n<p><div></div></p>"), encoding="utf-8")
    good = tmp_path / "good.html"
    good.write_text(_PAGE.format("<h1>Prøve</h1>"), encoding="utf-8")
    found = nu.errors([bad, good])
    assert found
    assert all(line.startswith(f"{bad}:2:") for line in found)


def test_axe_finds_a_picture_without_text(browser: Browser, axe: Axe) -> None:
    with browser.new_context() as context:
        page = context.new_page()
        page.set_content(_PAGE.format("<main><h1>Prøve</h1><img src='data:,'></main>"))
        assert [line.split()[0] for line in axe.violations(page)] == ["image-alt"]


def test_axe_finds_targets_that_are_too_small(browser: Browser, axe: Axe) -> None:
    small = "<button style='width:9px;height:9px;padding:0;border:0' aria-label='{}'></button>"
    with browser.new_context() as context:
        page = context.new_page()
        buttons = small.format("ja") + small.format("nej")
        page.set_content(_PAGE.format(f"<main><h1>Prøve</h1>{buttons}</main>"))
        assert {line.split()[0] for line in axe.violations(page)} == {"target-size"}
