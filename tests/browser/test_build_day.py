"""A page that was built long ago says so, closes what has closed, and is whole without scripts."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from playwright.sync_api import Page, expect

from tests.projects import DAY

from .conftest import Visit

BUILT = date.fromisoformat(DAY)


def visited(visit: Visit, path: str, days: int) -> Page:
    """A page as it is some days after it was built."""
    page = visit()
    root = page.url.removesuffix("index.html")
    page.clock.set_fixed_time(datetime.combine(BUILT + timedelta(days=days), datetime.min.time()))
    page.goto(root + path)
    return page


@pytest.mark.parametrize("path", ["index.html", "ledige-pladser.html", "mentornetvaerk.html"])
def test_a_page_of_an_earlier_day_says_so(visit: Visit, path: str) -> None:
    notice = "Siden er dannet"
    assert visited(visit, path, 0).get_by_text(notice).count() == 0
    expect(visited(visit, path, 9).get_by_text(notice)).to_be_visible()


def test_an_age_has_the_day_that_it_was_counted_on(visit: Visit) -> None:
    row = "tbody tr:first-child [data-pr]"
    assert "(regnet" not in visited(visit, "ledige-pladser.html", 0).locator(row).first.inner_text()
    page = visited(visit, "ledige-pladser.html", 9)
    expect(page.locator(row).first).to_contain_text("(regnet 22. november 2026)")


def test_nobody_can_sign_up_after_the_last_day_on_the_visitors_day(visit: Visit) -> None:
    assert visited(visit, "mentornetvaerk.html", 0).locator("[data-frist] a").count() > 0
    page = visited(visit, "mentornetvaerk.html", 400)
    expect(page.locator("[data-frist]").first).to_contain_text("Sluttede")
    assert page.locator("[data-frist] a").count() == 0
