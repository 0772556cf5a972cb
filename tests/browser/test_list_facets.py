"""Filters of the lists: choices, counts, numbers, chips, and the empty result."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, Route, expect

from .conftest import Visit
from .lists import (
    OFFERS,
    PARTNERS,
    address,
    choice,
    count_of,
    facet,
    open_list,
    titles,
    total,
)


def chip(page: Page, text: str) -> None:
    expect(page.get_by_role("button", name=f"Fjern filter {text}")).to_be_visible()


def test_until_a_filter_is_chosen_the_list_is_the_one_that_was_sent(
    visit: Visit, site: Path
) -> None:
    sent = visit(OFFERS, java_script_enabled=False)
    page = open_list(visit)
    assert titles(page) == titles(sent)
    assert page.locator(".k-antal").inner_text() == "140 tilbud."


@pytest.mark.parametrize("width", [1280, 1000, 700, 500, 320])
@pytest.mark.parametrize("path", [OFFERS, PARTNERS])
def test_the_list_that_was_sent_does_not_move_when_the_script_is_ready(
    visit: Visit, path: str, width: int
) -> None:
    page = visit(width=width)
    held: list[Route] = []
    page.route("**/list/start.js", lambda route: held.append(route))  # noqa: PLW0108 - it cannot take a method of list
    page.goto(page.url.removesuffix("index.html") + path, wait_until="commit")
    row = page.locator(".k-liste tbody tr").first
    # The theme's script runs when the whole page and its styles are there.
    expect(page.locator("#skift-udseende")).to_be_visible()
    before = row.bounding_box()
    held[0].continue_()
    expect(page.locator(".k-find--klar")).to_be_attached()
    assert row.bounding_box() == before


def test_a_choice_shows_those_that_have_it_and_tells_how_many(visit: Visit) -> None:
    page = open_list(visit)
    box = choice(page, "Målgruppe", "Stressramte")
    expected = count_of(box)
    box.check()
    assert total(page) == expected == len(titles(page))
    chip(page, "Målgruppe: Stressramte")
    assert address(page) == "maalgruppe=stressramte"
    expect(page.locator(".k-antal")).to_have_text("5 tilbud ud af 140 passer til 1 filter.")


def test_choices_of_one_facet_add_up_and_facets_narrow(visit: Visit) -> None:
    page = open_list(visit)
    choice(page, "Redskab", "Fleksjob").check()
    one = total(page)
    choice(page, "Redskab", "Småjob").check()
    two = total(page)
    assert two > one
    choice(page, "Ledige pladser", "Ja").check()
    assert 0 < total(page) < two


def test_the_counts_of_a_facet_are_those_that_the_other_filters_leave(visit: Visit) -> None:
    page = open_list(visit)
    before = count_of(choice(page, "Redskab", "Fleksjob"))
    choice(page, "Redskab", "Småjob").check()
    assert count_of(choice(page, "Redskab", "Fleksjob")) == before
    choice(page, "Status", "Historisk").check()
    assert count_of(choice(page, "Redskab", "Fleksjob")) < before


def test_a_value_that_would_give_nothing_cannot_be_chosen_but_stays(visit: Visit) -> None:
    page = open_list(visit, f"{OFFERS}?trin=3")
    box = choice(page, "Målgruppe", "Stressramte")
    assert count_of(box) == 0
    expect(box).to_be_disabled()


def test_a_chosen_value_can_be_taken_back_when_it_gives_nothing(visit: Visit) -> None:
    page = open_list(visit, f"{OFFERS}?trin=3&maalgruppe=stressramte")
    box = choice(page, "Målgruppe", "Stressramte")
    expect(box).to_be_enabled()
    box.uncheck()
    expect(box).to_be_focused()
    assert titles(page)


def test_every_value_of_every_facet_gives_as_many_as_it_says(visit: Visit, site: Path) -> None:
    for path, name in ((OFFERS, "tilbud"), (PARTNERS, "virksomheder")):
        data = json.loads((site / f"soeg/{name}.json").read_text())
        page = open_list(visit, path)
        shown = page.evaluate(
            """() => Object.fromEntries([...document.querySelectorAll("details.k-filter")].map(
              (box) => [box.querySelector("summary span").textContent, Object.fromEntries(
                [...box.querySelectorAll("li")].map((li) => [
                  li.querySelector("span").textContent,
                  Number(li.querySelector(".k-filter__antal").textContent.slice(1, -1))]))]))"""
        )
        for column in data["facets"]:
            rows = values_of_rows(column, data["parts"])
            expected = {label: 0 for _, label in column["values"]}
            for row in rows:
                for index in row - {UNKNOWN}:
                    expected[column["values"][index][1]] += 1
            unknown = sum(not row or UNKNOWN in row for row in rows)
            shown_values = shown[column["title"]]
            assert shown_values == expected | ({"Ikke oplyst": unknown} if unknown else {})


UNKNOWN = -1


def values_of_rows(column: dict[str, Any], parts: list[int]) -> list[set[int]]:
    """The values of each row: those of its parts, or of the first group that any part is in.

    A part without a value is not known.
    """
    if not column.get("parts"):
        return [set(row) for row in column["of"]]
    places = {id: place for place, (id, _) in enumerate(column["values"])}
    best = [{places[id] for id in ids if id in places} for ids in column.get("best", [])]
    rows, start = [], 0
    for number in parts:
        codes = column["of"][start : start + number]
        found = {code for part in codes for code in part or (UNKNOWN,)}
        groups = [found & group for group in best if found & group]
        rows.append(groups[0] if groups else found)
        start += number
    return rows


def test_yesterdays_groups_are_found_under_todays(visit: Visit) -> None:
    page = open_list(visit, f"{OFFERS}?maalgruppe=aktivitetsparate&status=historisk")
    expect(page.locator("td[data-k=Målgruppe]", has_text="Match 2 (af 3)").first).to_be_visible()


def test_not_known_is_a_value_of_its_own(visit: Visit) -> None:
    page = open_list(visit)
    choice(page, "Pris pr. uge", "Ikke oplyst").check()
    cells = page.locator("td[data-k=Pris]").all_inner_texts()
    assert set(cells) == {"ikke oplyst"}


def test_numbers_have_bands_and_exact_limits(visit: Visit) -> None:
    page = open_list(visit)
    choice(page, "Pris pr. uge", "1.000-1.499 kr.").check()
    band = total(page)
    choice(page, "Pris pr. uge", "1.000-1.499 kr.").uncheck()
    box = facet(page, "Pris pr. uge")
    box.get_by_label("Fra (kr.)").fill("1.000")
    box.get_by_label("Til (kr.)").fill("1499")
    page.keyboard.press("Enter")
    assert total(page) == band > 0
    assert address(page) == "pris_fra=1000&pris_til=1499"
    chip(page, "Pris pr. uge: fra 1.000 til 1.499 kr.")


def test_a_limit_that_is_no_number_is_told_and_changes_nothing(visit: Visit) -> None:
    page = open_list(visit)
    box = facet(page, "Varighed")
    box.get_by_label("Fra (uger)").fill("<b>fire</b>")
    page.keyboard.press("Enter")
    expect(box.get_by_role("alert")).to_have_text("Skriv et tal, for eksempel 12.")
    assert address(page) == ""
    box.get_by_label("Fra (uger)").fill("4")
    page.keyboard.press("Enter")
    expect(box.get_by_role("alert")).to_be_empty()
    assert address(page) == "varighed_fra=4"


def test_a_long_facet_can_be_searched_in_any_spelling(visit: Visit) -> None:
    page = open_list(visit)
    choice(page, "Kommune", "Assens").check()
    box = facet(page, "Kommune")
    box.get_by_role("searchbox", name="Find kommune").fill("koege")
    shown = box.get_by_role("listitem").filter(visible=True).all_inner_texts()
    assert [text.split("\n")[0].split("(")[0].strip() for text in shown] == ["Assens", "Køge"]


def test_a_long_facet_shows_its_first_values_those_chosen_and_at_a_wish_all(visit: Visit) -> None:
    page = open_list(visit, f"{OFFERS}?maalgruppe=dimittender")
    box = facet(page, "Målgruppe")
    expect(box.get_by_role("listitem").filter(visible=True)).to_have_count(8)
    expect(box.get_by_role("checkbox", name="Dimittender")).to_be_checked()
    box.get_by_role("button", name="Vis alle 27").press("Enter")
    expect(box.get_by_role("listitem").filter(visible=True)).to_have_count(27)
    less = box.get_by_role("button", name="Vis færre")
    expect(less).to_be_focused()
    less.press("Enter")
    expect(box.get_by_role("listitem").filter(visible=True)).to_have_count(8)


def test_a_chip_takes_its_filter_away_and_the_focus_goes_to_the_next(visit: Visit) -> None:
    page = open_list(visit, f"{OFFERS}?trin=1&maalgruppe=jobparate&status=aktiv")
    page.get_by_role("button", name="Fjern filter Målgruppe: Jobparate").press("Enter")
    expect(page.get_by_role("button", name="Fjern filter Trin: ")).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    expect(page.get_by_role("main").get_by_role("search").get_by_role("searchbox")).to_be_focused()
    assert address(page) == ""


def test_all_filters_are_cleared_at_once_and_the_query_stays(visit: Visit) -> None:
    page = open_list(visit, f"{OFFERS}?q=lager&status=aktiv&trin=1")
    page.get_by_role("button", name="Ryd alle filtre").click()
    assert address(page) == "q=lager"
    expect(page.get_by_role("list", name="Valgte filtre")).to_be_hidden()


def test_when_nothing_fits_the_page_tells_what_to_take_away(visit: Visit) -> None:
    page = open_list(visit, f"{OFFERS}?maalgruppe=dimittender&trin=3&optag=loebende")
    assert total(page) == 0
    region = page.get_by_role("region", name="Ingen fund")
    expect(region).to_contain_text("Ingen tilbud passer til det hele.")
    expect(region.get_by_role("link").first).to_be_visible()
    way = region.get_by_role("button", name="Fjern Målgruppe: Dimittender (1 tilbud)")
    way.click()
    assert total(page) == 1


def test_examples_and_what_has_ended_can_be_left_out(visit: Visit) -> None:
    page = open_list(visit)
    choice(page, "Eksempler", "Uden eksempler").check()
    expect(page.locator(".k-badge--eksempel")).to_have_count(0)
    page.goto(page.url.partition("?")[0])
    choice(page, "Status", "I brug").check()
    assert total(page) == 46
    expect(page.locator(".k-badge--historisk, .k-badge--ophørt")).to_have_count(0)


def test_companies_are_filtered_by_what_they_are(visit: Visit) -> None:
    page = open_list(visit, PARTNERS)
    choice(page, "Mentor", "Har mentor").check()
    choice(page, "Sektor", "Offentlig").check()
    choice(page, "Aftale", "Virksomhedscenter").check()
    assert total(page) == len(titles(page)) > 0
    assert address(page) == "mentor=ja&sektor=offentlig&aftale=virksomhedscenter"
