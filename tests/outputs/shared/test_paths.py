"""Addresses are permanent, plain and each of one page only."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.base import ID_PATTERN, TERM_PATTERN
from generator.outputs.shared import paths
from generator.outputs.shared.relations import relate
from generator.outputs.shared.rows import Rows
from generator.publishing.load import load
from generator.publishing.pages import Index, Page, Site
from generator.publishing.plan import plan
from generator.publishing.shells import rendering
from generator.publishing.sources import read_sources
from generator.render.html import Templates
from tests.projects import DAY, embedded


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
    root = embedded().root
    sources = read_sources(root)
    whole = load(sources, date.fromisoformat(DAY)).catalogue
    assert whole is not None
    settings = whole.context.settings
    with rendering(root, engine_name="mkdocs", settings=sources.settings or b"") as started:
        shells = started.finish(settings.site_name, settings.site_url).shells

    def no_model(kind: str, id: str) -> object:
        raise AssertionError(kind, id)

    def no_index() -> Index:
        raise AssertionError

    site = Site(whole, relate(whole), Rows(whole), Templates({}), shells, no_model, {}, no_index)
    return [file.path for file in plan(site) if isinstance(file, Page)]


def test_every_page_of_the_embedded_catalogue_is_planned_once(planned: list[str]) -> None:
    assert [path for path, times in Counter(planned).items() if times > 1] == []


def test_every_planned_page_is_published_and_no_other(planned: list[str]) -> None:
    published = {path for path in embedded().tree() if path.endswith(".html")}
    assert published == {*planned, "404.html"}


def test_an_address_has_small_letters_digits_hyphens_and_dots_only(planned: list[str]) -> None:
    plain = re.compile(r"([a-z-]+/)?[a-z0-9.-]+\.html")
    assert [path for path in planned if not plain.fullmatch(path)] == []
