"""The calculators: answers that are reported once, mistakes at the field, and nothing dead."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from .axe import LOOKS, Axe
from .conftest import Visit
from .tools import press_until

PAGE = "beregnere.html"
FILLED = (
    f"{PAGE}?ansatte=60&iforvejen=4&timer=37&uger=26&timeloen=150"
    "&mentortimer=10&mentoruger=13&mentorpris=200"
)
WAGE = "Lønnen koster 144.300 kr."
PROMPT = "Skriv tal i felterne. Så står svaret her."


def answer(page: Page, calculator: str) -> Locator:
    return page.locator(f"[data-beregner={calculator}] output")


def test_with_the_keyboard_alone_the_number_of_places_is_shown(visit: Visit) -> None:
    page = visit(PAGE)
    expect(answer(page, "rimelighed")).to_have_text(PROMPT)
    press_until(page, "Ordinært ansatte på P-nummeret", "6")
    page.keyboard.type("0")
    page.keyboard.press("Enter")
    expect(answer(page, "rimelighed")).to_have_text(
        "Med 60 ordinært ansatte må I have 11 i praktik og løntilskud tilsammen."
    )


def test_who_is_exempt_and_who_is_employed_change_the_answer(visit: Visit) -> None:
    page = visit(f"{PAGE}?ansatte=10&iforvejen=3&timer=37&uger=26&timeloen=150&dato=2026-05-01")
    room = "Med 10 ordinært ansatte må I have 2 i praktik og løntilskud tilsammen."
    over = f"{room} I har 3, og det er flere, end der er plads til."
    expect(answer(page, "rimelighed")).to_have_text(over)
    page.get_by_label("Heraf undtaget fra kravet").fill("2")
    expect(answer(page, "rimelighed")).to_have_text(f"{room} Der er plads til 1 til.")
    page.get_by_label("Hvem ansætter I?").select_option("En førtidspensionist")
    expect(answer(page, "loentilskud")).to_contain_text("Tilskuddet er 33.198,62 kr.")


def test_a_rate_that_is_not_known_is_told_and_an_older_one_is_used_only_when_asked_for(
    visit: Visit,
) -> None:
    page = visit(f"{PAGE}?timer=37&uger=26&timeloen=150&dato=2027-02-01")
    expect(answer(page, "loentilskud")).to_have_text(
        f"{WAGE} Tilskuddet kan ikke regnes ud: satsen for 2027 er ikke oplyst."
    )
    known = "Satsen for 2027 er ikke oplyst; den seneste kendte er 96,27 kr. i timen fra 2026."
    expect(page.get_by_text(known)).to_be_visible()
    page.get_by_role("checkbox", name="Regn med den seneste kendte sats").check()
    expect(answer(page, "loentilskud")).to_have_text(
        "Regnet med den gamle sats fra 2026: lønnen koster 144.300 kr. "
        "Tilskuddet er 92.611,74 kr. I skal selv betale 51.688,26 kr."
    )
    page.get_by_label("Første dag").fill("2023-06-01")
    expect(page.get_by_role("checkbox", name="Regn med den seneste kendte sats")).to_be_hidden()
    expect(answer(page, "loentilskud")).to_contain_text(WAGE)


def test_a_mistake_is_told_at_its_field_and_gone_when_it_is_mended(visit: Visit) -> None:
    page = visit(PAGE)
    field = page.get_by_label("Timeløn i kr.")
    field.fill("-5")
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(field).to_have_accessible_description("Tallet kan ikke være mindre end 0.")
    expect(answer(page, "loentilskud")).to_have_text("Ret de felter, der er mærket.")
    field.fill("150")
    expect(field).not_to_have_attribute("aria-invalid", "true")
    expect(field).to_have_accessible_description("")


def test_when_the_answer_is_asked_for_the_first_field_that_lacks_a_number_gets_the_focus(
    visit: Visit,
) -> None:
    page = visit(PAGE)
    page.get_by_label("Mentortimer om ugen").fill("10")
    page.locator("[data-beregner=mentor]").get_by_role("button", name="Regn ud").click()
    field = page.locator("#b-mentoruger")
    expect(field).to_be_focused()
    expect(field).to_have_accessible_description("Skriv et tal.")


def test_the_answer_is_told_once_after_a_pause_and_not_at_each_key(visit: Visit) -> None:
    page = visit(PAGE)
    expect(page.get_by_label("Ordinært ansatte på P-nummeret")).to_be_visible()
    page.evaluate(
        """() => {
          window.reported = [];
          const place = document.querySelector("output");
          new MutationObserver(() => reported.push(place.textContent))
            .observe(place, { childList: true });
        }"""
    )
    page.get_by_label("Ordinært ansatte på P-nummeret").press_sequentially("1200", delay=30)
    expect(answer(page, "rimelighed")).to_contain_text("Med 1.200 ordinært ansatte")
    assert len(page.evaluate("reported")) == 1


def test_the_only_places_that_speak_are_one_for_each_calculator(visit: Visit) -> None:
    page = visit(FILLED)
    speaking = page.locator("main :is([aria-live], [role=status], [role=alert], output)")
    expect(speaking).to_have_count(3)


def test_a_result_can_be_sent_and_cleared(visit: Visit) -> None:
    page = visit(PAGE)
    page.get_by_label("Mentortimer om ugen").fill("2,5")
    page.locator("#b-mentoruger").fill("13")
    page.get_by_label("Pris pr. time i kr.").fill("200")
    expect(answer(page, "mentor")).to_have_text("Frikøbet koster 6.500 kr.")
    assert page.url.endswith(f"{PAGE}?mentortimer=2%2C5&mentoruger=13&mentorpris=200")
    page.reload()
    expect(answer(page, "mentor")).to_have_text("Frikøbet koster 6.500 kr.")
    page.locator("[data-beregner=mentor]").get_by_role("button", name="Ryd").click()
    expect(answer(page, "mentor")).to_have_text(PROMPT)


@pytest.mark.parametrize(
    "search", ["?timer=NaN&uger=%3Cb%3E&timeloen=1e9&dato=x&hvem=ukendt", "?ansatte=%E0%A4%A&x=1"]
)
def test_an_address_that_means_nothing_does_no_harm(visit: Visit, search: str) -> None:
    page = visit(PAGE + search)
    expect(answer(page, "mentor")).to_have_text(PROMPT)
    assert "NaN" not in (page.locator("main output").all_text_contents())


def test_without_javascript_there_are_rules_and_examples_and_no_dead_controls(
    visit: Visit,
) -> None:
    page = visit(PAGE, java_script_enabled=False)
    expect(page.locator("main :is(input, select, button):visible")).to_have_count(0)
    expect(page.get_by_role("cell", name="51.688,26 kr.")).to_be_visible()
    expect(page.get_by_role("heading", name="Eksempler")).to_have_count(3)
    expect(page.locator("main noscript .k-varsel")).to_be_visible()


def test_on_paper_the_numbers_and_the_answer_stand_and_the_buttons_do_not(visit: Visit) -> None:
    page = visit(FILLED)
    expect(answer(page, "loentilskud")).to_contain_text(WAGE)
    page.emulate_media(media="print")
    expect(answer(page, "loentilskud")).to_be_visible()
    expect(page.get_by_label("Timeløn i kr.")).to_be_visible()
    expect(page.locator("main button:visible")).to_have_count(0)


@pytest.mark.parametrize(("width", "scheme"), LOOKS)
def test_axe_finds_nothing_in_what_is_filled_in_and_answered(
    visit: Visit, axe: Axe, width: int, scheme: str
) -> None:
    page = visit(FILLED, width=width, color_scheme=scheme)
    page.get_by_label("Timeløn i kr.").fill("meget")
    expect(page.get_by_text("Skriv kun et tal")).to_be_visible()
    assert axe.violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_every_control_can_be_hit_with_a_thumb(visit: Visit) -> None:
    page = visit(FILLED, width=320)
    expect(answer(page, "mentor")).to_have_text("Frikøbet koster 26.000 kr.")
    heights = page.locator("main :is(input:not([type=checkbox]), select, button):visible")
    small = heights.evaluate_all(
        "all => all.filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.id)"
    )
    assert small == []
