"""What a caseworker does: from the front page to an offer, its companies, and back."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from .conftest import Visit


def heading(page: Page, text: str) -> None:
    expect(page.get_by_role("heading", level=1, name=text)).to_be_visible()


def test_with_the_mouse_from_list_to_offer_to_company_and_back(visit: Visit) -> None:
    page = visit()
    page.get_by_role("link", name="Tilbud", exact=True).first.click()
    heading(page, "Tilbud")
    page.get_by_role("link", name="Truck og lager på tre uger").click()
    heading(page, "Truck og lager på tre uger")
    page.get_by_role("link", name="Emballagefabrikken Fjordhuse").click()
    heading(page, "Emballagefabrikken Fjordhuse")
    page.go_back()
    heading(page, "Truck og lager på tre uger")
    page.go_back()
    heading(page, "Tilbud")


def test_with_the_keyboard_from_list_to_offer_to_company_and_back(visit: Visit) -> None:
    page = visit("tilbud/index.html")
    follow(page, "Truck og lager på tre uger")
    heading(page, "Truck og lager på tre uger")
    follow(page, "Emballagefabrikken Fjordhuse")
    heading(page, "Emballagefabrikken Fjordhuse")
    follow(page, "Truck og lager på tre uger")  # headless browsers have no key for "back"
    heading(page, "Truck og lager på tre uger")
    follow(page, "Tilbud")
    heading(page, "Tilbud")


def follow(page: Page, name: str) -> None:
    """Press Tab until the link has focus, then Enter."""
    for _ in range(300):
        page.keyboard.press("Tab")
        focused = page.evaluate("document.activeElement.textContent.trim()")
        if focused == name and page.evaluate("document.activeElement.closest('main') !== null"):
            page.keyboard.press("Enter")
            return
    raise AssertionError(f"no way to {name!r} with Tab")


def test_a_caseworker_comes_from_the_target_group_to_a_free_seat(visit: Visit) -> None:
    page = visit()
    page.get_by_role("link", name="Aktivitetsparate", exact=True).click()
    heading(page, "Aktivitetsparate kontanthjælpsmodtagere")
    expect(page.get_by_role("heading", name="Lovens mindstekrav")).to_be_visible()
    page.get_by_role("link", name="Bevægelse og hverdag").click()
    expect(page.get_by_text("Sådan henviser du")).to_be_visible()


def test_a_full_offer_shows_where_else_to_look(visit: Visit) -> None:
    page = visit("tilbud/eksempel-truck-og-lager.html")
    section = page.get_by_role("region", name="Tilbuddet er fuldt: her er der andre muligheder")
    expect(section.get_by_role("row")).to_have_count(6)


def test_the_stairs_lead_to_the_offers_of_a_step(visit: Visit) -> None:
    page = visit("trappen.html")
    page.get_by_role("link", name="Trin 2 Virksomhedspraktik").click()
    assert page.url.endswith("#trin-2")
    expect(page.get_by_role("heading", name="Trin 2: Virksomhedspraktik")).to_be_in_viewport()


def test_a_letter_leads_to_the_titles_that_begin_with_it(visit: Visit) -> None:
    page = visit("virksomheder/index.html")
    letters = page.get_by_role("navigation", name="Efter bogstav")
    letters.get_by_role("link", name="G", exact=True).click()
    page.wait_for_url("**/bogstav.g.html")
    titles = page.locator("table.k-liste tbody th > a").all_text_contents()
    assert titles
    assert all(title.startswith("G") for title in titles)


def test_without_javascript_every_list_and_page_stands(visit: Visit) -> None:
    page = visit("tilbud/index.html", java_script_enabled=False)
    page.get_by_role("link", name="Truck og lager på tre uger").click()
    heading(page, "Truck og lager på tre uger")
    expect(page.get_by_text("13.440 kr. for et forløb").first).to_be_visible()
