"""Every way of finding, at ten thousand entries, with the search as it is."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Protocol

import pytest
from playwright.sync_api import Page, expect

from tests.bench.suite import write_project
from tests.projects import Project

from .conftest import Visit
from .lists import (
    OFFERS,
    PARTNERS,
    address,
    answered,
    choice,
    count_of,
    search,
    titles,
    total,
)
from .test_match import caseworker, found, reasons

ENTRIES = 10_000


class Open(Protocol):
    """Opens a page of the large site, ready to be used."""

    def __call__(self, path: str = OFFERS, *, width: int = 1280) -> Page: ...


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of a generated catalogue, without PDFs: nothing is found in them."""
    root = tmp_path_factory.mktemp("large") / "project"
    write_project(root, ENTRIES)
    project = Project(root)
    run = project.build()
    assert run.code == 0, run.out + run.err
    return project.public.resolve()


@pytest.fixture
def opened(visit: Visit, large: Path) -> Open:
    def opened(path: str = OFFERS, *, width: int = 1280) -> Page:
        page = visit(path, folder=large, width=width)
        if path.startswith((OFFERS, PARTNERS)):
            expect(page.locator(".k-find--klar")).to_be_attached()
        return page

    return opened


def test_a_list_is_searched_and_narrowed_and_the_counts_are_right(opened: Open) -> None:
    page = opened()
    searched = search(page, "virksomheds praktik")
    assert 0 < searched < ENTRIES
    expect(page.locator(".k-liste tbody tr").first).to_contain_text(re.compile("praktik", re.I))
    box = choice(page, "Ledige pladser", "Ja")
    expected = count_of(box)
    box.check()
    assert total(page) == expected < searched
    page.go_back()
    expect(page.locator(".k-antal")).not_to_contain_text("filter")
    assert total(page) == searched


@pytest.mark.parametrize("path", [OFFERS, PARTNERS])
def test_a_slip_and_missing_letters_find_what_the_right_word_finds(opened: Open, path: str) -> None:
    page = opened(f"{path}?q=køkken")
    assert answered(page, "køkken") > 0
    right = titles(page)[:5]
    for written in ("koekken", "kokken"):
        search(page, written)
        assert set(titles(page)[:5]) == set(right)
    assert search(page, "køkekn") > 0


def test_a_list_is_sorted_and_shown_as_cards_and_its_address_says_so(opened: Open) -> None:
    page = opened()
    page.get_by_label("Rækkefølge").select_option("pris")
    page.get_by_label("Kort", exact=True).check()
    first = titles(page)
    assert address(page) == "sort=pris&visning=kort"
    other = opened(f"{OFFERS}?{address(page)}")
    assert titles(other) == first


def test_filters_are_chosen_in_the_drawer_of_a_narrow_screen(opened: Open) -> None:
    page = opened(PARTNERS, width=320)
    page.get_by_role("button", name="Filtre").click()
    box = choice(page, "Sektor", "Offentlig")
    expected = count_of(box)
    box.check()
    page.get_by_role("button", name=re.compile("^Vis [0-9.]+ virksomhed")).click()
    assert total(page) == expected


def test_the_header_box_finds_everything(opened: Open) -> None:
    page = opened("om/index.html")
    page.keyboard.press("Control+k")
    page.keyboard.type("sygedagpenge")
    answers = page.get_by_role("search", name="Hele kataloget").get_by_role("listitem")
    expect(answers).to_have_count(8)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("/(tilbud|virksomheder|maalgrupper|om)/"))


def test_two_marked_offers_are_compared(opened: Open) -> None:
    page = opened(f"{OFFERS}?q=mentor")
    assert answered(page, "mentor") > 2
    for box in page.get_by_role("checkbox", name=re.compile("^Vælg ")).all()[:2]:
        box.check()
    page.get_by_role("region", name="Valgte").get_by_role("link", name="Sammenlign").click()
    expect(page.locator(".k-sml thead th > a")).to_have_count(2)


def test_offers_are_found_for_a_citizen_with_their_reasons(opened: Open) -> None:
    page = opened("find.html")
    caseworker(page)
    best = found(page)[0]
    assert reasons(page, best, "ja")


def test_an_offer_is_kept_on_the_shortlist(opened: Open) -> None:
    page = opened()
    title = titles(page)[0]
    page.get_by_role("link", name=title, exact=True).first.click()
    page.get_by_role("button", name="Læg på huskelisten").click()
    page.get_by_role("banner").get_by_role("link", name="Huskeliste (1)").click()
    expect(page.locator(".k-huskeliste > li > div > a")).to_have_text([title])


def test_a_search_without_a_result_is_remembered_here_alone(opened: Open) -> None:
    page = opened(f"{OFFERS}?q=zzyzzx")
    assert answered(page, "zzyzzx") == 0
    page.wait_for_timeout(2500)  # it counts when it has stood for a while
    page.goto(page.url.partition("tilbud/")[0] + "soegninger.html")
    expect(page.locator(".k-soegninger li")).to_have_text(["“zzyzzx” 1 gang"])
