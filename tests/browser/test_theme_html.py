"""The HTML that every page is made of."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from . import sampling
from .conftest import Visit


@pytest.fixture(scope="module")
def html(site: Path) -> dict[str, str]:
    """The pages looked at, by path."""
    return {path: (site / path).read_text(encoding="utf-8") for path in sampling.pages(site)}


def _with(html: dict[str, str], pattern: str) -> dict[str, list[str]]:
    found = {path: re.findall(pattern, text) for path, text in html.items()}
    return {path: matches for path, matches in found.items() if matches}


def test_every_page_says_it_is_danish(html: dict[str, str]) -> None:
    assert {path for path, text in html.items() if '<html lang="da"' not in text} == set()


def test_every_page_has_one_main_heading(html: dict[str, str]) -> None:
    assert {path: text.count("<h1") for path, text in html.items() if text.count("<h1") != 1} == {}


def test_no_heading_is_empty(html: dict[str, str]) -> None:
    assert _with(html, r"<h[1-6][^>]*>\s*</h[1-6]>") == {}


def test_no_element_has_a_title_attribute(html: dict[str, str]) -> None:
    assert _with(html, r"<(?!link )[^>]*\stitle=[^>]*>") == {}


def test_no_page_holds_script_or_style_that_its_policy_would_have_to_allow(
    html: dict[str, str],
) -> None:
    assert _with(html, r"<script(?![^>]*\ssrc=)[^>]*>|<style|<[^>]*\s(?:style|on\w+)=") == {}


def test_every_page_has_the_same_policy_without_exceptions(html: dict[str, str]) -> None:
    policies = {
        re.findall(r'<meta http-equiv="Content-Security-Policy" content="([^"]*)">', text)[0]
        for text in html.values()
    }
    assert len(policies) == 1
    policy = policies.pop()
    assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self';")
    assert "unsafe" not in policy


def test_no_page_speaks_english_or_names_the_theme(html: dict[str, str]) -> None:
    assert _with(html, r"Made with|Material for MkDocs|Permanent link|Not found|Skip to") == {}


def test_every_page_leads_to_the_accessibility_statement(html: dict[str, str]) -> None:
    pattern = r'<footer.*href="[./]*(?:om/)?tilgaengelighed\.html"'
    found = {path for path, text in html.items() if re.search(pattern, text, re.DOTALL)}
    assert set(html) - found == set()


def test_a_page_with_its_files_is_light(visit: Visit) -> None:
    sizes: list[int] = visit().evaluate(
        """() => performance.getEntries()
          .filter((entry) => entry.decodedBodySize > 0)
          .map((entry) => entry.decodedBodySize)"""
    )
    assert len(sizes) <= 13
    assert sum(sizes) < 250_000


def test_a_page_that_is_not_there_is_answered_in_danish_with_ways_on(visit: Visit) -> None:
    page = visit("tilbud/findes/ikke.html", missing_allowed=True)
    expect(page.get_by_role("heading", level=1)).to_have_text("Siden findes ikke")
    page.get_by_role("main").get_by_role("link", name="Slå et ord op i ordbogen").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Ordbog")
