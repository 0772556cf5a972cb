"""Offers and companies side by side."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from .axe import LOOKS, Axe
from .conftest import Visit
from .tools import TABLE, base_of, keep, press_until

TWO = "sammenlign.html?tilbud=eksempel-ro-paa&tilbud=eksempel-arbejde-med-smerter"
FOUR = f"{TWO}&tilbud=eksempel-truck-og-lager&tilbud=eksempel-jobvaerkstedet"
OLD = (
    "sammenlign.html?tilbud=assens-egu-springbraettet&tilbud=skaelskoer-vilde-roser"
    "&tilbud=alleroed-produktionsvaerkstedet-2009&tilbud=eksempel-virksomhedscentre"
)
LONGEST = (
    "sammenlign.html?tilbud=eksempel-truck-og-lager&tilbud=eksempel-fra-studie-til-job"
    "&tilbud=eksempel-virksomhedscentre&tilbud=eksempel-hjernerystelse"
)
COMPANIES = "sammenlign.html?virksomhed=pakkehuset-fjordhuse&virksomhed=plejecenter-vinkelstuen"


def row(page: Page, title: str) -> list[str]:
    """What a row says, from its first entry on."""
    found = page.locator(f"{TABLE} tbody tr").filter(has=page.locator("th", has_text=title))
    return found.locator("td").all_inner_texts()


def titles(page: Page) -> list[str]:
    expect(page.locator(TABLE)).to_be_visible()
    return page.locator(f"{TABLE} thead a").all_text_contents()


def test_two_offers_stand_side_by_side_with_what_differs(visit: Visit) -> None:
    page = visit(TWO)
    assert titles(page) == ["Ro på: tilbage til arbejdet efter stress", "Arbejde med smerter"]
    price = page.get_by_role("row").filter(has_text="Lavest pris")
    expect(price.get_by_role("cell").nth(1)).to_contain_text("2.400 kr.")
    expect(price.get_by_role("rowheader")).to_contain_text("Forskel")
    assert row(page, "Redskab") == ["Vejledning og opkvalificering"] * 2
    expect(page.get_by_role("rowheader", name="Redskab", exact=True)).to_be_visible()


def test_what_cannot_be_compared_is_not_judged_and_says_why(visit: Visit) -> None:
    page = visit(f"{TWO}&tilbud=alleroed-produktionsvaerkstedet-2009")
    header = page.get_by_role("rowheader").filter(has_text="Pris")
    expect(header).to_contain_text("Ikke vurderet: priserne står i forskellige enheder")
    expect(page.get_by_text("Lavest pris")).to_have_count(0)


def test_two_companies_stand_side_by_side(visit: Visit) -> None:
    page = visit(COMPANIES)
    assert len(titles(page)) == 2
    expect(page.get_by_role("rowheader", name="Branche")).to_be_visible()


def test_a_screen_reader_is_told_rows_and_columns_also_on_a_narrow_screen(visit: Visit) -> None:
    page = visit(TWO, width=320)
    table = page.get_by_role("table", name="Sammenligning af 2 tilbud")
    expect(table.get_by_role("columnheader")).to_have_count(2)
    assert table.get_by_role("rowheader").count() == table.locator("tbody tr").count()
    label = table.locator("tbody td").first.evaluate("e => getComputedStyle(e, '::before').content")
    assert label == '"Ro på: tilbage til arbejdet efter stress"'


def test_one_is_taken_away_and_back_brings_it_again(visit: Visit) -> None:
    page = visit(FOUR)
    page.get_by_role("button", name="Fjern Arbejde med smerter fra sammenligningen").click()
    expect(page.locator(f"{TABLE} thead a")).to_have_count(3)
    assert "arbejde-med-smerter" not in page.url
    page.go_back()
    expect(page.locator(f"{TABLE} thead a")).to_have_count(4)
    page.go_forward()
    expect(page.locator(f"{TABLE} thead a")).to_have_count(3)


def test_with_the_keyboard_one_is_put_beside_the_others(visit: Visit) -> None:
    page = visit(TWO)
    titles(page)
    page.get_by_label("Sammenlign også med tilbuddet").focus()
    page.keyboard.type("Truck")
    press_until(page, "Tilføj")
    expect(page.locator(f"{TABLE} thead a")).to_have_count(3)
    assert page.url.endswith("&tilbud=eksempel-truck-og-lager")


def test_from_an_offer_it_is_compared_with_those_on_the_shortlist(visit: Visit) -> None:
    page = visit()
    keep(page, "tilbud/eksempel-byhaven.html", "virksomheder/pakkehuset-fjordhuse.html")
    page.goto(base_of(page) + "tilbud/eksempel-ro-paa.html")
    page.get_by_role("link", name="Sammenlign med huskelisten").click()
    assert titles(page)[1:] == ["Byhaven bag hegnet"]


@pytest.mark.parametrize(
    ("address", "reported", "left"),
    [
        (f"{TWO}&tilbud=findes-ikke", "Findes ikke i kataloget og er udeladt: “findes-ikke”.", 2),
        (f"{TWO}&virksomhed=pakkehuset-fjordhuse", "kan ikke sammenlignes med hinanden", 2),
        (f"{FOUR}&tilbud=eksempel-byhaven", "Udeladt: “Byhaven bag hegnet”.", 4),
        (f"{TWO}&q=x&sort=pris", "Ukendt i adressen og udeladt: “q”, “sort”.", 2),
        (f"{TWO}&tilbud=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E", "“<img src=x onerror", 2),
        (f"{TWO}&tilbud=%E0%A4%A", "Findes ikke i kataloget", 2),
        (f"{TWO}&tilbud=" + "&tilbud=".join(f"x{n}" for n in range(1000)), "og 995 til.", 2),
        (f"{TWO}&tilbud=__proto__&tilbud=constructor", "“__proto__”", 2),
    ],
)
def test_what_an_address_asks_for_in_vain_is_named(
    visit: Visit, address: str, reported: str, left: int
) -> None:
    page = visit(address)
    assert len(titles(page)) == left
    expect(page.locator(".k-vaerktoej .k-varsel")).to_contain_text(reported)
    expect(page.locator(".k-vaerktoej img")).to_have_count(0)


def test_an_empty_comparison_says_so_and_shows_the_ways(visit: Visit) -> None:
    page = visit("sammenlign.html")
    expect(page.get_by_text("Der er ikke valgt noget at sammenligne.")).to_be_visible()
    expect(page.get_by_role("main").get_by_role("link", name="alle tilbud")).to_be_visible()


@pytest.mark.parametrize("address", [TWO, FOUR, OLD, LONGEST, COMPANIES])
def test_a_comparison_is_printed_on_one_a4_that_lies_down(visit: Visit, address: str) -> None:
    page = visit(address)
    titles(page)
    pdf = page.pdf(prefer_css_page_size=True)
    assert re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", pdf) == [
        (b"841.91998", b"594.95996")
    ]
    page.emulate_media(media="print")
    expect(page.get_by_text(f"Adresse: {page.url}")).to_be_visible()
    expect(page.get_by_role("button")).to_have_count(0)


@pytest.mark.parametrize(("width", "scheme"), LOOKS)
def test_axe_finds_nothing_in_a_comparison_of_four(
    visit: Visit, axe: Axe, width: int, scheme: str
) -> None:
    page = visit(f"{FOUR}&tilbud=findes-ikke", width=width, color_scheme=scheme)
    titles(page)
    assert axe.violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_without_javascript_the_page_says_what_it_is_and_leads_to_the_lists(visit: Visit) -> None:
    page = visit(TWO, java_script_enabled=False)
    expect(page.get_by_text("Sammenligningen virker kun med JavaScript.")).to_be_visible()
    page.get_by_role("link", name="listen over tilbud").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Tilbud")


def test_a_table_that_cannot_be_had_is_told_in_one_sentence(visit: Visit) -> None:
    page = visit("om/index.html", missing_allowed=True)
    page.route("**/soeg/*.json", lambda route: route.fulfill(status=404))
    page.goto(base_of(page) + TWO)
    expect(page.get_by_text("Oplysningerne kunne ikke hentes.")).to_be_visible()
    expect(page.get_by_role("main").get_by_role("link", name="alle tilbud")).to_be_visible()
