"""Templates: what is shown is text, whatever it says."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import TemplateNotFound, UndefinedError

from generator.publishing.sources import read_templates
from generator.render.html import Templates
from tests.projects import REPOSITORY
from tests.render.elements import Read, read
from tests.render.filled import CRUMBS, Put, filled_offer, filled_partner

SOURCES = read_templates(REPOSITORY)

PAGES: Mapping[str, Callable[[Put], Any]] = {
    "offer.html": filled_offer,
    "partner.html": filled_partner,
}


@cache
def templates() -> Templates:
    return Templates(SOURCES)


def rendered(name: str, put: Put) -> Read:
    crumbs = [link._replace(text=put(link.text)) for link in CRUMBS]
    return read(templates().render(name, page=PAGES[name](put), crumbs=crumbs))


@cache
def marked(name: str) -> Read:
    """The page with its marks still on it."""
    return rendered(name, lambda mark: mark)


MARK = re.compile(r"§\d\d§")

# What could be markup, code of a template or an end of what it stands in. A text begins with
# something that has no large letter, and has no space at its ends: models take those away.
FIRST = ["<", ">", "&", '"', "'", "{{ 7*7 }}", "{% include 'x' %}", "</title>", "&lt;"]
MIDDLE = [
    *("<", ">", "&", '"', "'", "`", "{{ page }}", "{% endfor %}", "{#", "#}", "&#60;", "<!--"),
    *("-->", "<script>x</script>", "</p>", "<img src=x onerror=y>", "]]>", " ", "\\", "|", "="),
]
LAST = ["x", ">", "'", '"', "}}", "%}"]
HOSTILE = st.tuples(
    st.sampled_from(FIRST),
    st.lists(st.sampled_from(MIDDLE), max_size=8).map("".join),
    st.sampled_from(LAST),
).map("".join)


def numbered(*ranges: range) -> set[str]:
    return {f"§{number:02}§" for numbers in ranges for number in numbers}


# Every mark of the entry's own, of the terms and sources it uses, and of the entries it lists.
SHOWN = {
    "offer.html": numbered(range(52), range(64, 67), range(70, 86), range(87, 91)),
    "partner.html": numbered(
        range(21),
        range(33, 34),
        range(35, 36),
        range(49, 64),
        range(67, 75),
        range(76, 77),
        range(85, 87),
    ),
}


@pytest.mark.parametrize("name", PAGES)
def test_every_text_of_a_full_page_is_shown(name: str) -> None:
    whole = marked(name)
    shown = {mark for text in (*whole.texts, *whole.values()) for mark in MARK.findall(text)}
    assert shown == SHOWN[name]


@pytest.mark.parametrize("name", PAGES)
@given(texts=st.lists(HOSTILE, min_size=13, max_size=13))
def test_no_text_becomes_anything_but_the_same_text(name: str, texts: list[str]) -> None:
    """With any texts the page has the same elements, and each text where its mark stood."""

    def put(mark: str) -> str:
        return texts[int(mark[1:3]) % len(texts)]

    def filled(text: str) -> str:
        return MARK.sub(lambda mark: put(mark.group()), text)

    whole, hostile = marked(name), rendered(name, put)
    assert hostile.tags == whole.tags
    assert hostile.values() == [filled(value) for value in whole.values()]
    assert hostile.texts == tuple(filled(text) for text in whole.texts)
    assert hostile.other == whole.other == ()


@pytest.mark.parametrize("name", SOURCES)
def test_no_template_switches_escaping_off(name: str) -> None:
    assert re.findall(r"\|\s*safe\b|autoescape|Markup", SOURCES[name]) == []


@pytest.mark.parametrize("name", SOURCES)
def test_every_template_says_what_it_is_for(name: str) -> None:
    assert SOURCES[name].startswith("{#- ")


ODD = {"x.html": "{{ base }}|{{ text }}|{{ text|markdown }}|{{ title|slug }}"}


@pytest.mark.parametrize("base", ["", "../"])
def test_a_template_knows_the_way_to_the_root_and_two_filters(base: str) -> None:
    shown = Templates(ODD).render("x.html", base, text="*a* <b>", title="Åben & fri")
    expected = f"{base}|*a* &lt;b&gt;|<p><em>a</em> &lt;b&gt;</p>\n|aaben-fri"
    assert str(shown) == expected


def test_a_text_is_never_read_as_a_template() -> None:
    shown = Templates({"x.html": "{{ text }}"}).render("x.html", text="{{ 7*7 }}{% raw %}")
    assert str(shown) == "{{ 7*7 }}{% raw %}"


def test_a_value_that_is_not_given_is_an_error() -> None:
    with pytest.raises(UndefinedError, match="'text' is undefined"):
        Templates({"x.html": "{{ text }}"}).render("x.html")


def test_a_template_that_does_not_exist_is_an_error() -> None:
    with pytest.raises(TemplateNotFound):
        Templates(ODD).render("y.html")
