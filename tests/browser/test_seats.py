"""Free seats as a caseworker sees them: jumped to by keyboard, read without colours, printed."""

from __future__ import annotations

import re

import pytest

from .axe import Axe
from .conftest import Visit

PAGES = (
    "ledige-pladser.html",
    "ledige-pladser.maalgruppe.html",
    "pladser.html",
    "mentornetvaerk.html",
    "virksomheder/emballagefabrikken-fjordhuse.html",
    "tilbud/eksempel-virksomhedscentre.html",
)


@pytest.mark.parametrize("path", PAGES)
def test_the_pages_of_seats_are_accessible_and_fit_a_small_screen(
    visit: Visit, axe: Axe, path: str
) -> None:
    page = visit(path, width=320)
    assert axe.violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_one_jumps_to_a_group_and_on_to_another_view_with_the_keyboard(visit: Visit) -> None:
    page = visit("ledige-pladser.html", java_script_enabled=False)
    jumps = page.get_by_role("navigation", name="Spring til")
    jumps.get_by_role("link", name="Voksenlærling").press("Enter")
    assert page.url.endswith("#form-voksenlaerling")
    assert page.locator("#form-voksenlaerling").is_visible()
    page.get_by_role("link", name="Efter sted").press("Enter")
    page.wait_for_url("**/ledige-pladser.sted.html")
    assert page.get_by_role("heading", level=1).inner_text() == "Ledige pladser nu"
    assert page.get_by_role("heading", level=2, name="Fjordhuse").is_visible()


def test_every_dated_figure_says_in_words_how_far_it_can_be_trusted(visit: Visit) -> None:
    """A fresh figure needs no words; its day is enough."""
    page = visit("ledige-pladser.html", java_script_enabled=False)  # as on the day it was built
    fresh = page.locator(".k-dato--frisk").all_inner_texts()
    others = page.locator(".k-dato:not(.k-dato--frisk)").all_inner_texts()
    assert len(fresh) + len(others) > 50
    assert [text for text in fresh if "(" in text] == []
    assert {re.sub(r".*\((.*)\)$", r"\1", text) for text in others} == {"ældre tal", "gammelt tal"}


def test_the_printed_list_tells_date_and_municipality_and_has_no_menus(visit: Visit) -> None:
    page = visit("ledige-pladser.html")
    page.emulate_media(media="print")
    assert page.get_by_text("Eksempel Kommune, 22. november 2026:").is_visible()
    assert not page.locator(".k-spring").is_visible()
    assert not page.get_by_role("link", name="Efter sted").is_visible()


def test_the_mail_of_a_correction_is_not_printed(visit: Visit) -> None:
    page = visit("virksomheder/emballagefabrikken-fjordhuse.html")
    mail = page.get_by_role("link", name="hvis noget på siden skal rettes")
    assert (mail.get_attribute("href") or "").startswith("mailto:centre@kommune.example?subject=")
    page.emulate_media(media="print")
    assert not mail.is_visible()
