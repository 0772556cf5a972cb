"""Find to a citizen: what fits and why, and that nothing of it is kept."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from .axe import LOOKS, Axe
from .conftest import Visit
from .tools import TABLE, base_of, kept, press_until


def choose(page: Page, **choices: str) -> None:
    """Choose by label in the form's lists."""
    for name, label in choices.items():
        page.locator(f"#find-{name}").select_option(label=label)


def caseworker(page: Page) -> None:
    """A woman of 55 on sickness benefit, stress, ten hours, from Assens, rather a company."""
    choose(
        page,
        gruppe="Sygedagpengemodtagere",
        alder="55-59 år",
        timer="Højst 10 timer",
        sted="Assens, hele kommunen",
        raekkevidde="Også i andre kommuner",
    )
    page.get_by_role("checkbox", name="Stress", exact=True).check()
    page.get_by_role("checkbox", name="Helst på en virksomhed").check()


def found(page: Page) -> list[str]:
    expect(page.locator(".k-fund > li").first).to_be_visible()
    return page.locator(".k-fund h3 a").all_text_contents()


def reasons(page: Page, title: str, verdict: str) -> list[str]:
    item = page.locator(".k-fund > li").filter(has=page.get_by_role("link", name=title))
    return item.locator(f".k-fund__grunde--{verdict} li").all_text_contents()


def test_the_caseworkers_question_leads_to_two_printed_offers(visit: Visit) -> None:
    page = visit()
    page.get_by_role("link", name="svar på nogle få spørgsmål om borgeren").click()
    caseworker(page)
    assert "Ro på: tilbage til arbejdet efter stress" in found(page)
    for box in page.get_by_role("checkbox", name="Sammenlign").all()[:2]:
        box.check()
    page.get_by_role("link", name="Sammenlign de 2 valgte").click()
    expect(page.locator(f"{TABLE} thead a")).to_have_count(2)
    assert len(re.findall(rb"/MediaBox", page.pdf(prefer_css_page_size=True))) == 1


def test_each_offer_says_why_and_why_not_from_its_fields(visit: Visit) -> None:
    page = visit("find.html")
    caseworker(page)
    title = "Ro på: tilbage til arbejdet efter stress"
    assert reasons(page, title, "ja") == [
        "det er for sygedagpengemodtagere og stressramte",
        "det er 4-5 timer om ugen",
        "der er støtte ved stress: psykolog og coach",
    ]
    assert reasons(page, title, "nej") == [
        "det ikke foregår på en virksomhed (vejledning og opkvalificering)",
        "der ikke er ledige pladser, og 9 står på venteliste (opgjort 20. november 2026)",
    ]
    assert reasons(page, title, "se") == [
        "det ligger i Eksempel Kommune, og borgeren kan rejse dertil"
    ]


def test_the_count_is_announced_and_the_law_is_told(visit: Visit) -> None:
    page = visit("find.html")
    choose(page, gruppe="Dagpengemodtagere")
    expect(page.get_by_role("main").get_by_role("status")).to_have_text(
        re.compile(r"^\d+ tilbud passer, \d+ passer delvist\. 46 tilbud er i brug: ")
    )
    expect(page.get_by_text("Første tilbud senest efter 6 måneder").first).to_be_visible()
    expect(page.get_by_role("heading", name="Lovens mindstekrav")).to_be_visible()


def test_offers_for_another_target_group_come_last(visit: Visit) -> None:
    page = visit("find.html")
    choose(page, gruppe="Sygedagpengemodtagere")
    found(page)
    for _ in range(4):
        page.get_by_role("button", name="Vis flere").click()
    expect(page.get_by_role("button", name="Vis flere")).to_have_count(0)
    marks = page.locator(".k-fund > li").evaluate_all(
        "all => all.map((one) => one.classList.contains('k-fund__nej'))"
    )
    assert len(marks) == 46
    assert marks == sorted(marks)
    assert not marks[0]


def test_with_the_keyboard_alone_from_the_form_to_a_comparison(visit: Visit) -> None:
    page = visit("find.html")
    expect(page.locator("main form")).to_be_visible()
    press_until(page, "Ydelse og målgruppe", "S")
    page.keyboard.type("yge")
    press_until(page, "Vis tilbud")
    expect(page.get_by_role("heading", name="Tilbud", exact=True)).to_be_focused()
    titles = found(page)
    press_until(page, f"Sammenlign {titles[0]}", "Space")
    press_until(page, f"Sammenlign {titles[1]}", "Space")
    page.get_by_role("link", name="Sammenlign de 2 valgte").focus()
    page.keyboard.press("Enter")
    expect(page.locator(f"{TABLE} thead a")).to_have_text(titles[:2])


def test_an_offer_is_put_on_the_shortlist(visit: Visit) -> None:
    page = visit("find.html")
    choose(page, gruppe="Sygedagpengemodtagere")
    first = found(page)[0]
    page.get_by_role("button", name=f"Læg på huskelisten {first}").click()
    expect(page.get_by_role("button", name=f"Fjern fra huskelisten {first}")).to_be_focused()
    assert len(kept(page) or []) == 1  # type: ignore[arg-type]


def test_no_more_than_four_can_be_chosen(visit: Visit) -> None:
    page = visit("find.html")
    choose(page, gruppe="Sygedagpengemodtagere")
    found(page)
    boxes = page.get_by_role("checkbox", name="Sammenlign")
    for number in range(4):
        boxes.nth(number).check()
    expect(boxes.nth(4)).to_be_disabled()
    boxes.nth(0).uncheck()
    expect(boxes.nth(4)).to_be_enabled()


def test_the_text_for_the_record_is_neutral_and_copied(visit: Visit) -> None:
    page = visit("find.html", permissions=["clipboard-read", "clipboard-write"])
    caseworker(page)
    title = "Ro på: tilbage til arbejdet efter stress"
    page.get_by_role("checkbox", name=f"Sammenlign {title}").check()
    page.get_by_role("button", name="Kopiér tekst").click()
    expect(page.get_by_role("main").get_by_role("status")).to_have_text("Teksten er kopieret.")
    text = page.evaluate("navigator.clipboard.readText()")
    assert "Kataloget er fra den 22. november 2026." in text
    assert "målgruppe: sygedagpengemodtagere; alder: 55-59 år; højst 10 timer om ugen" in text
    assert "Passer, fordi" in text
    assert "stress" not in text.replace(title, "")
    assert "psykolog" not in text


def test_there_is_nothing_to_write_in(visit: Visit) -> None:
    page = visit("find.html")
    expect(page.locator("main form")).to_have_attribute("autocomplete", "off")
    fields = page.locator("main :is(input, textarea, select)")
    kinds = set(fields.evaluate_all("all => all.map((one) => one.type)"))
    assert kinds == {"select-one", "checkbox"}


def test_nothing_is_kept_sent_or_put_in_the_address(visit: Visit) -> None:
    page = visit("find.html")
    address = page.url
    expect(page.locator("main form")).to_be_visible()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    caseworker(page)
    found(page)
    assert page.url == address
    assert asked == []
    assert page.evaluate("[localStorage.length, sessionStorage.length]") == [0, 0]
    assert page.evaluate("history.state") is None


def is_forgotten(page: Page) -> None:
    expect(page.get_by_text("Vælg mindst én ting ovenfor.")).to_be_visible()
    expect(page.locator("#find-gruppe")).to_have_value("")
    expect(page.locator("main form :checked:not(option)")).to_have_count(0)


def test_a_page_that_is_loaded_again_has_forgotten(visit: Visit) -> None:
    page = visit("find.html")
    caseworker(page)
    found(page)
    page.reload()
    is_forgotten(page)


def test_a_page_that_one_comes_back_to_has_forgotten(visit: Visit) -> None:
    page = visit("find.html")
    caseworker(page)
    found(page)
    page.goto(base_of(page) + "om/index.html")
    page.go_back()
    is_forgotten(page)


def test_a_page_that_the_browser_has_kept_has_forgotten(visit: Visit) -> None:
    page = visit("find.html")
    caseworker(page)
    found(page)
    page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))")
    is_forgotten(page)


def test_one_button_clears_all_choices(visit: Visit) -> None:
    page = visit("find.html")
    caseworker(page)
    page.get_by_role("button", name="Ryd alt").click()
    is_forgotten(page)


@pytest.mark.parametrize(("width", "scheme"), LOOKS)
def test_axe_finds_nothing_in_the_form_and_its_results(
    visit: Visit, axe: Axe, width: int, scheme: str
) -> None:
    page = visit("find.html", width=width, color_scheme=scheme)
    caseworker(page)
    page.get_by_role("checkbox", name="Sammenlign").first.check()
    assert axe.violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_every_control_can_be_hit_with_a_thumb(visit: Visit) -> None:
    page = visit("find.html", width=320)
    choose(page, gruppe="Sygedagpengemodtagere")
    found(page)
    small = page.locator("main :is(select, button, label, a.k-knap)").evaluate_all(
        """all => all.filter((one) => one.matches(':not(label)') || one.closest('.k-borger__kryds'))
          .map((one) => [one.textContent.slice(0, 30),
            (one.closest('.k-borger__kryds') ?? one).getBoundingClientRect().height])
          .filter(([, height]) => height < 44)"""
    )
    assert small == []


def test_without_javascript_the_page_says_what_it_is_and_leads_on(visit: Visit) -> None:
    page = visit("find.html", java_script_enabled=False)
    expect(page.get_by_text("Søgningen virker kun med JavaScript.")).to_be_visible()
    page.get_by_role("link", name="borgerens målgruppe").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Målgrupper")


def test_a_table_that_cannot_be_had_is_told_in_one_sentence(visit: Visit) -> None:
    page = visit("om/index.html", missing_allowed=True)
    page.route("**/soeg/*.json", lambda route: route.fulfill(status=404))
    page.goto(base_of(page) + "find.html")
    expect(page.get_by_text("Oplysningerne kunne ikke hentes.")).to_be_visible()
    expect(page.get_by_role("link", name="Se alle tilbud")).to_be_visible()
