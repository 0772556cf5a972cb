"""PDFs where people look for them: a company on a phone, a caseworker on an offer's page."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.support.pdf import read

from .axe import Axe
from .conftest import Visit

FINGER = 44  # px: what a finger hits


def fetched(page: Page, link: Locator) -> bytes:
    """What a link leads to, as the browser is given it."""
    answer = page.request.get(link.evaluate("a => a.href"))
    assert (answer.status, answer.headers["content-type"]) == (200, "application/pdf")
    return answer.body()


def test_a_company_on_a_phone_comes_from_the_front_page_to_an_agreement(visit: Visit) -> None:
    page = visit(width=320, height=640)
    page.get_by_role("link", name="Aftaler og vilkår").click()
    link = page.get_by_role("link", name="Hent blank aftale: Virksomhedscenter (PDF)")
    expect(link).to_be_visible()
    box = link.bounding_box()
    assert box is not None
    assert box["height"] >= FINGER
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 320
    found = read(fetched(page, link))
    assert found.title == "Virksomhedscenter"
    assert "For virksomheden" in found.flat


@pytest.mark.parametrize(
    ("path", "name", "title"),
    [
        (
            "tilbud/eksempel-truck-og-lager.html",
            "Hent faktaark til borgeren (PDF, 1 side)",
            "Truck og lager på tre uger",
        ),
        (
            "virksomheder/pakkehuset-fjordhuse.html",
            "Hent aftalen til underskrift (PDF)",
            "Partnerskabsaftale: Pakkehuset Fjordhuse",
        ),
        ("tilbud/index.html", "Hent hele tilbudskataloget (PDF)", "Tilbudskatalog"),
    ],
)
def test_a_page_has_its_pdf_for_everyone_who_uses_it(
    visit: Visit, axe: Axe, path: str, name: str, title: str
) -> None:
    page = visit(path)
    link = page.get_by_role("link", name=name, exact=True)
    expect(link).to_be_visible()
    assert read(fetched(page, link)).title == title
    assert axe.violations(page) == []
