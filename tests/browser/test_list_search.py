"""Searching a list: typing, order, marks, words that find nothing, and an index that fails."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from .conftest import Visit
from .lists import (
    ENGINE,
    FORESEEABLE,
    OFFERS,
    PARTNERS,
    address,
    choice,
    field,
    open_list,
    titles,
    total,
)

MARKUP = '<img src="x" onerror="document.title = 1"><b>fed</b>'


def test_the_list_narrows_while_one_types_and_the_words_are_marked(visit: Visit) -> None:
    page = open_list(visit)
    field(page).press_sequentially("truck")
    expect(page.locator(".k-antal")).to_contain_text("passer til søgningen “truck”")
    assert total(page) == len(titles(page))
    expect(page.locator("tbody th a mark").first).to_have_text("Truck")
    expect(page.get_by_role("combobox", name="Rækkefølge")).to_have_value("")
    expect(page.locator("#k-orden option:checked")).to_have_text("Bedste match først")


def test_the_order_is_the_searchs_own_until_another_is_chosen(visit: Visit) -> None:
    page = open_list(visit, f"{OFFERS}?q=job")
    expect(page.locator("tbody mark").first).to_be_visible()
    best = titles(page)
    page.get_by_role("combobox", name="Rækkefølge").select_option("Titel")
    by_title = titles(page)
    assert by_title != best
    assert sorted(by_title) == sorted(best)
    assert address(page) == "q=job&sort=titel"


def test_a_list_is_sorted_with_what_is_not_known_last(visit: Visit) -> None:
    page = open_list(visit, f"{OFFERS}?status=aktiv")
    page.get_by_role("combobox", name="Rækkefølge").select_option("Pris pr. uge, laveste først")
    prices = page.locator("td[data-k=Pris]").all_inner_texts()
    weekly = [int(t.split(" ")[0].replace(".", "")) for t in prices if "borger pr. uge" in t]
    assert weekly == sorted(weekly)
    assert prices[0] != "ikke oplyst"
    assert prices[-1] == "ikke oplyst"


def test_those_that_have_ended_come_last_in_every_order(visit: Visit) -> None:
    page = open_list(visit, f"{OFFERS}?q=praktik")
    expect(page.locator("tbody mark").first).to_be_visible()
    for order in ("Pris pr. uge, laveste først", "I job, højeste andel først", "Titel"):
        page.get_by_role("combobox", name="Rækkefølge").select_option(order)
        ended = page.locator("tbody tr").evaluate_all(
            "rows => rows.map((row) => Boolean(row.querySelector('.k-badge--historisk')))"
        )
        assert ended == sorted(ended)


def test_query_and_filters_are_both_to_be_passed(visit: Visit) -> None:
    page = open_list(visit, f"{OFFERS}?q=job")
    expect(page.locator("tbody mark").first).to_be_visible()
    searched = total(page)
    choice(page, "Status", "Aktivt").check()
    assert 0 < total(page) < searched


def test_companies_are_searched_among_companies(visit: Visit) -> None:
    page = open_list(visit, f"{PARTNERS}?q=fjordhuse")
    expect(page.locator("tbody mark").first).to_be_visible()
    assert "Emballagefabrikken Fjordhuse" in titles(page)


def test_a_typing_error_is_answered_with_what_was_probably_meant(visit: Visit) -> None:
    page = open_list(visit, f"{OFFERS}?q=trukc+kort")
    page.get_by_role("button", name="truck kort").click()
    assert address(page) == "q=truck+kort"
    expect(field(page)).to_have_value("truck kort")
    expect(page.get_by_text("Mente du")).to_have_count(0)


def test_a_word_that_nothing_has_is_named_and_left_out(visit: Visit) -> None:
    page = open_list(visit, f"{OFFERS}?q=truck+xyzzy")
    expect(
        page.get_by_text("Ordet “xyzzy” findes ikke i listen over tilbud og er udeladt.")
    ).to_be_visible()
    assert total(page) > 0


@pytest.mark.parametrize(
    ("here", "there", "words", "found"),
    [
        (OFFERS, PARTNERS, "mekaniker", "1 virksomhed har ordet."),
        (OFFERS, PARTNERS, "mekaniker xyzzy", "1 virksomhed har et eller flere af ordene."),
        (PARTNERS, OFFERS, "hjernerystelse", "1 tilbud har ordet."),
    ],
)
def test_a_word_that_only_the_other_list_has_leads_to_it(
    visit: Visit, here: str, there: str, words: str, found: str
) -> None:
    page = visit(here)
    page.goto(f"{page.url}?q={words.replace(' ', '+')}")
    kind = {OFFERS: "tilbud", PARTNERS: "virksomheder"}[here]
    expect(page.get_by_text(f"findes ikke i listen over {kind} og er udeladt.")).to_be_visible()
    note = page.locator(".k-noter p", has_text=found)
    expect(note).to_be_visible()
    note.get_by_role("link").click()
    page.wait_for_url(f"**/{there}?q=*")
    expect(page.locator(".k-antal")).to_contain_text("1 ")
    assert total(page) == 1


def test_when_the_query_is_what_keeps_everything_out_it_can_be_taken_away(visit: Visit) -> None:
    page = open_list(visit, f"{OFFERS}?q=findesslet&status=aktiv")
    page.get_by_role("button", name="Fjern søgeordene (42 tilbud)").click()
    assert address(page) == "status=aktiv"
    expect(field(page)).to_have_value("")


@pytest.mark.parametrize(
    "text",
    [MARKUP, "a" * 10_000, "😀 👩‍👩‍👧", "\u202eאבג عربى", "%E6%", "' OR 1=1 --", "\\", "(.*)+$"],
    ids=["markup", "long", "emoji", "right to left", "percent", "quotes", "backslash", "pattern"],
)
def test_any_text_can_be_searched_for(visit: Visit, text: str) -> None:
    page = open_list(visit)
    field(page).fill(text)
    total(page)
    expect(page).to_have_title("Tilbud – Tilbudskatalog")
    assert page.locator("article img, article b").count() == 0
    reached = page.url
    page.reload()
    expect(page.locator(".k-find--klar")).to_be_attached()
    assert page.url == reached


def test_half_a_character_is_no_query(visit: Visit) -> None:
    page = open_list(visit)
    field(page).evaluate("f => { f.value = '\\ud800'; f.dispatchEvent(new Event('input')); }")
    assert total(page) == 140
    assert address(page) == ""


def test_text_that_looks_like_markup_stays_text_in_results_marks_and_chips(visit: Visit) -> None:
    page = visit(OFFERS)
    data = page.evaluate("fetch('../soeg/tilbud.json').then((answer) => answer.json())")
    data["titles"][0] = f"Truck {MARKUP}"
    data["rows"]["summary"][0] = f"truck{MARKUP}"
    data["badges"][0] = [[MARKUP, MARKUP]]
    data["facets"][0]["values"][0] = ["x", MARKUP]
    data["facets"][0]["of"][0] = [0]
    page.route("**/soeg/tilbud.json", lambda route: route.fulfill(json=data))
    for view in ("", "&visning=kort"):
        searched = open_list_again(page, f"?q=truck&maalgruppe=x{view}")
        expect(searched.get_by_role("link", name=f"Truck {MARKUP}")).to_be_visible()
        expect(searched.locator(":is(tbody, .k-fund) mark").first).to_have_text("Truck")
        assert searched.locator("article :is(img, b)").count() == 0
        assert searched.title() == "Tilbud – Tilbudskatalog"


def open_list_again(page: Page, search: str) -> Page:
    script = {"body": FORESEEABLE, "content_type": "text/javascript"}
    page.route(ENGINE, lambda route: route.fulfill(**script))
    page.goto(page.url.partition("?")[0] + search)
    expect(page.locator("mark").first).to_be_visible()
    return page


NO_SEARCH = "Søgningen kunne ikke hentes; listen og filtrene virker stadig."
FAILING = {
    "an engine that cannot be opened": "export const openEngine = () => Promise.reject(Error());",
    "a script that is broken": "throw new Error('broken');",
    "an index of another catalogue": "export const openEngine = async () => ({ offers: 1 });",
}


@pytest.mark.parametrize("engine", FAILING.values(), ids=FAILING.keys())
def test_a_search_that_fails_says_so_and_the_filters_work(visit: Visit, engine: str) -> None:
    page = open_list(visit, engine=engine)
    field(page).fill("truck")
    expect(page.get_by_text(NO_SEARCH)).to_be_visible()
    choice(page, "Målgruppe", "Stressramte").check()
    assert len(titles(page)) == 5


def test_a_search_is_tried_again_when_the_field_gets_the_focus(visit: Visit) -> None:
    failing = (
        "let tries = 0; export const openEngine = () => { tries += 1; if (tries < 2) "
        "return Promise.reject(Error()); return Promise.resolve({ offers: 140, companies: 112, "
        "complete: Promise.resolve(), search: () => ({ ids: Int32Array.of(3), near: 0, "
        "words: new Set(), corrected: [], unknown: [], partial: false }) }); };"
    )
    page = open_list(visit, engine=failing)
    field(page).fill("truck")
    expect(page.get_by_text(NO_SEARCH)).to_be_visible()
    field(page).blur()
    field(page).focus()
    expect(page.locator("tbody tr")).to_have_count(1)
    expect(page.get_by_text(NO_SEARCH)).to_have_count(0)


def test_without_the_lists_data_the_list_that_was_sent_stands(visit: Visit) -> None:
    page = visit()
    page.route("**/soeg/tilbud.json", lambda route: route.fulfill(body="{", status=200))
    page.goto(page.url.removesuffix("index.html") + OFFERS)
    reported = "Filtrene kunne ikke hentes; listen virker stadig."
    expect(page.locator(".k-noter").get_by_text(reported)).to_be_visible()
    assert len(titles(page)) == 60
    expect(page.get_by_role("navigation", name="Sider i listen")).to_be_visible()


def test_nothing_is_fetched_for_the_search_until_it_is_wanted(visit: Visit) -> None:
    page = visit()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(page.url.removesuffix("index.html") + OFFERS)
    expect(page.locator(".k-find--klar")).to_be_attached()
    assert [url for url in asked if "engine" in url or "indeks" in url] == []
