"""Addresses are permanent, plain and each of one page only."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.base import ID_PATTERN, TERM_PATTERN
from generator.outputs.files import Page
from generator.outputs.plan import plan
from generator.outputs.shared import paths
from tests.outputs.planned import planned_site
from tests.projects import embedded


def test_each_kind_of_page_has_its_folder() -> None:
    assert [
        paths.offer("jobklub"),
        paths.partner("varehuset"),
        paths.provider("skolen"),
        paths.group("kr/ældre-ø"),
        paths.tool("løntilskud"),
        paths.agreement("praktik"),
        paths.agreement("praktik", "2020"),
        paths.rule("pris-sum"),
        paths.source("allerød-2010"),
    ] == [
        "tilbud/jobklub.html",
        "virksomheder/varehuset.html",
        "udbydere/skolen.html",
        "maalgrupper/kr-aeldre-oe.html",
        "redskaber/loentilskud.html",
        "aftaler/praktik.html",
        "aftaler/praktik.2020.html",
        "regler/pris-sum.html",
        "om/kilder.html#alleroed-2010",
    ]


def test_a_later_page_of_a_list_has_its_number_after_a_dot() -> None:
    assert paths.numbered("tilbud/index.html", 1) == "tilbud/index.html"
    assert paths.numbered("tilbud/index.html", 2) == "tilbud/index.2.html"
    assert paths.numbered("tilbud/bogstav.a.html", 3) == "tilbud/bogstav.a.3.html"


IDS = st.from_regex(re.compile(ID_PATTERN), fullmatch=True)


@given(IDS, IDS, st.integers(2, 900), IDS)
def test_no_entry_lies_where_a_list_or_a_version_does(
    id: str, other: str, page: int, version: str
) -> None:
    entry = paths.offer(id).removeprefix("tilbud/").removesuffix(".html")
    lists = [
        paths.numbered("index.html", page),
        paths.numbered(f"{other}.html", page),
        paths.numbered("bogstav.a.html", page),
        paths.agreement(other, version).removeprefix("aftaler/"),
    ]
    assert "." not in entry
    assert all("." in path.removesuffix(".html") for path in lists)


@given(st.from_regex(re.compile(TERM_PATTERN), fullmatch=True))
def test_a_terms_address_is_plain(id: str) -> None:
    assert re.fullmatch(r"maalgrupper/[a-z0-9-]+\.html", paths.group(id))


@pytest.fixture(scope="module")
def planned() -> list[str]:
    """The path of every page that the embedded catalogue has."""
    return [file.path for file in plan(planned_site()) if isinstance(file, Page)]


def test_every_page_of_the_embedded_catalogue_is_planned_once(planned: list[str]) -> None:
    assert [path for path, times in Counter(planned).items() if times > 1] == []


def test_every_planned_page_is_published_and_no_other(planned: list[str]) -> None:
    published = {path for path in embedded().tree() if path.endswith(".html")}
    assert published == {*planned, "404.html"}


def test_an_address_has_small_letters_digits_hyphens_and_dots_only(planned: list[str]) -> None:
    plain = re.compile(r"([a-z-]+/)?[a-z0-9.-]+\.html")
    assert [path for path in planned if not plain.fullmatch(path)] == []
