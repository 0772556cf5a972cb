"""The shortlist: in the browser's own storage, and sent to others by its address."""

from __future__ import annotations

from urllib.parse import unquote

import pytest
from playwright.sync_api import Page, expect

from .axe import LOOKS, Axe
from .conftest import Visit
from .tools import base_of, keep, kept, press_until

ENTRIES = ("tilbud/eksempel-ro-paa.html", "virksomheder/pakkehuset-fjordhuse.html")
SENT = "huskeliste.html?tilbud=eksempel-byhaven&virksomhed=pakkehuset-fjordhuse"
CLOSED = """Object.defineProperty(window, "localStorage", {
  get() { throw new DOMException("closed", "SecurityError"); } })"""


def with_entries(visit: Visit, **context: object) -> Page:
    """The shortlist's page with an offer and a company on it."""
    page = visit(**context)  # type: ignore[arg-type]
    keep(page, *ENTRIES)
    page.goto(base_of(page) + "huskeliste.html")
    expect(page.locator(".k-huskeliste li")).to_have_count(2)
    return page


def test_an_entry_is_put_on_the_list_and_taken_off_again_on_its_page(visit: Visit) -> None:
    page = visit("tilbud/eksempel-ro-paa.html")
    expect(page.get_by_role("link", name="Huskeliste")).to_have_count(0)
    page.get_by_role("button", name="Læg på huskelisten").click()
    expect(page.get_by_role("main").get_by_role("status")).to_have_text(
        "Lagt på huskelisten, som nu har én ting."
    )
    expect(page.get_by_role("banner").get_by_role("link", name="Huskeliste (1)")).to_be_visible()
    assert kept(page) == ["tilbud/eksempel-ro-paa"]
    page.get_by_role("button", name="Fjern fra huskelisten").click()
    expect(page.get_by_role("link", name="Huskeliste")).to_have_count(0)
    assert kept(page) is None


def test_with_the_keyboard_alone_an_entry_is_kept_and_found_on_the_list(visit: Visit) -> None:
    page = visit("tilbud/eksempel-ro-paa.html")
    expect(page.get_by_role("button", name="Læg på huskelisten")).to_be_visible()
    press_until(page, "Læg på huskelisten")
    expect(page.get_by_role("button", name="Fjern fra huskelisten")).to_be_focused()
    press_until(page, "Huskeliste (1)")
    expect(page.locator(".k-huskeliste a")).to_have_text("Ro på: tilbage til arbejdet efter stress")
    press_until(page, "Fjern")
    expect(page.get_by_text("Huskelisten er tom.")).to_be_visible()
    focused = page.evaluate("document.activeElement.closest('main') !== null")
    assert focused


def test_one_is_removed_and_the_focus_stays_in_the_list(visit: Visit) -> None:
    page = with_entries(visit)
    name = "Fjern Ro på: tilbage til arbejdet efter stress fra huskelisten"
    page.get_by_role("button", name=name).click()
    expect(page.locator(".k-huskeliste li")).to_have_count(1)
    expect(page.get_by_role("button", name="Fjern Pakkehuset")).to_be_focused()


def test_one_button_clears_the_list(visit: Visit) -> None:
    page = with_entries(visit)
    page.get_by_role("button", name="Tøm huskelisten").click()
    expect(page.get_by_text("Huskelisten er tom.")).to_be_visible()
    assert kept(page) is None


def test_the_mail_holds_the_titles_and_an_address_that_shows_the_list(visit: Visit) -> None:
    page = with_entries(visit)
    href = page.get_by_role("link", name="Send som e-mail").get_attribute("href") or ""
    assert href.startswith("mailto:?subject=Huskeliste")
    body = unquote(href.partition("&body=")[2])
    assert body.startswith("- Ro på: tilbage til arbejdet efter stress\r\n- Pakkehuset Fjordhuse")
    page.goto(body.strip().splitlines()[-1])
    expect(page.locator(".k-huskeliste li")).to_have_count(2)


def test_the_link_is_copied(visit: Visit) -> None:
    page = with_entries(visit, permissions=["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="Kopiér link").click()
    expect(page.get_by_role("main").get_by_role("status")).to_have_text("Linket er kopieret.")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.endswith("?tilbud=eksempel-ro-paa&virksomhed=pakkehuset-fjordhuse")


def test_a_list_that_was_sent_is_shown_and_saved_only_when_asked(visit: Visit) -> None:
    page = visit(SENT)
    expect(
        page.get_by_text("Du ser en liste, som er sendt til dig. Den er ikke gemt.")
    ).to_be_visible()
    assert kept(page) is None
    page.get_by_role("button", name="Gem som min huskeliste").click()
    expect(page.get_by_role("button", name="Tøm huskelisten")).to_be_visible()
    assert kept(page) == ["tilbud/eksempel-byhaven", "virksomhed/pakkehuset-fjordhuse"]


def test_a_list_that_was_sent_is_put_after_ones_own(visit: Visit) -> None:
    page = visit()
    keep(page, *ENTRIES)
    page.goto(base_of(page) + SENT)
    expect(page.get_by_text("Din egen huskeliste med 2 er ikke ændret.")).to_be_visible()
    page.get_by_role("button", name="Læg til min egen huskeliste").click()
    expect(page.locator(".k-huskeliste li")).to_have_count(3)
    assert kept(page) == [
        "tilbud/eksempel-ro-paa",
        "virksomhed/pakkehuset-fjordhuse",
        "tilbud/eksempel-byhaven",
    ]


def test_what_does_not_exist_any_more_is_named_and_left_out(visit: Visit) -> None:
    page = visit(f"{SENT}&tilbud=findes-ikke&virksomhed=%3Cb%3E&q=x")
    expect(page.locator(".k-huskeliste li")).to_have_count(2)
    expect(page.get_by_text("udeladt: “findes-ikke”, “<b>”.")).to_be_visible()
    expect(page.get_by_text("Ukendt i adressen og udeladt: “q”.")).to_be_visible()


@pytest.mark.parametrize("text", ["{", "null", '{"a": 1}', '[1, null, "x", "tilbud/../x"]', '"a"'])
def test_a_store_that_holds_something_else_is_an_empty_list(visit: Visit, text: str) -> None:
    page = visit("om/index.html")
    page.evaluate("text => localStorage.setItem('katalog.huskeliste', text)", text)
    page.goto(base_of(page) + "huskeliste.html")
    expect(page.get_by_text("Huskelisten er tom.")).to_be_visible()


def test_closed_storage_is_told_in_one_sentence(visit: Visit) -> None:
    page = visit("om/index.html")
    page.add_init_script(CLOSED)
    page.goto(base_of(page) + "huskeliste.html")
    sentence = "Browseren lader ikke siden gemme noget, så huskelisten kan ikke bruges her."
    expect(page.get_by_text(sentence)).to_be_visible()
    page.goto(base_of(page) + "tilbud/eksempel-ro-paa.html")
    page.get_by_role("button", name="Læg på huskelisten").click()
    expect(page.get_by_role("main").get_by_role("status")).to_have_text(sentence)


def test_without_its_table_the_list_still_leads_to_the_entries(visit: Visit) -> None:
    page = visit("om/index.html", missing_allowed=True)
    page.route("**/soeg/*.json", lambda route: route.fulfill(status=404))
    page.goto(base_of(page) + SENT)
    expect(page.get_by_text("Oplysningerne kunne ikke hentes.")).to_be_visible()
    page.get_by_role("link", name="eksempel-byhaven").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Byhaven bag hegnet")


def test_the_list_is_printed_without_its_buttons(visit: Visit) -> None:
    page = with_entries(visit)
    page.emulate_media(media="print")
    expect(page.get_by_role("main").get_by_role("button")).to_have_count(0)
    expect(page.get_by_text("Adresse: http")).to_be_visible()


@pytest.mark.parametrize(("width", "scheme"), LOOKS)
def test_axe_finds_nothing_on_a_list_and_on_an_entry(
    visit: Visit, axe: Axe, width: int, scheme: str
) -> None:
    page = with_entries(visit, width=width, color_scheme=scheme)
    assert axe.violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.goto(base_of(page) + ENTRIES[0])
    expect(page.get_by_role("button", name="Fjern fra huskelisten")).to_be_visible()
    assert axe.violations(page) == []


def test_without_javascript_nothing_dead_is_shown(visit: Visit) -> None:
    page = visit("huskeliste.html", java_script_enabled=False)
    expect(page.get_by_text("Huskelisten virker kun med JavaScript.")).to_be_visible()
    page.goto(base_of(page) + ENTRIES[0])
    expect(page.get_by_role("button", name="huskelisten")).to_have_count(0)
    expect(page.get_by_role("link", name="Huskeliste")).to_have_count(0)
