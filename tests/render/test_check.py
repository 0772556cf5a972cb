"""A page with a fault is not published; a page without faults is not complained of."""

from __future__ import annotations

import pytest

from generator.render.check import MAX_BYTES, problems, too_large

KNOWN = {
    "index.html",
    "tilbud/index.html",
    "tilbud/jobklub.html",
    "tilbud/x.html",
    "katalog/css/theme.css",
}

GOOD = """<h1 id="top">Jobklub</h1>
<a href="#top">op</a> <a href="x.html">x</a> <a href="x.html#pris">pris</a> <a href="#">op</a>
<a href="../index.html">forside</a> <a href="./">tilbud</a> <a href="../">forside</a>
<a href="/">forside</a> <a href="/tilbud/">tilbud</a> <a href="/tilbud/x.html#pris">pris</a>
<a href="https://kilde.example/nej.html">kilde</a> <a href="mailto:a@b.example">skriv</a>
<a href="x.html?a=1&amp;b=2">x</a> <a href="../tilbud/index.html?a=1#top">x</a>
<a href="tel:+4500000000">ring</a> <a href="//andre.example/x">andre</a>
<link href="../katalog/css/theme.css"> <img src="../katalog/css/theme.css" alt="">
<!-- en kommentar -->
"""


SHELL = ('<header id="menu"><a href="#indhold">', '</a><a href="./">tilbud</a>', "</header>")


def found(html: str) -> list[str]:
    return list(problems("tilbud/jobklub.html", SHELL, f'<i id="indhold"></i>{html}', KNOWN))


def test_a_good_page_has_no_problems() -> None:
    assert found(GOOD) == []


@pytest.mark.parametrize(
    ("addition", "problem"),
    [
        ("<h1>To</h1>", "2 h1"),
        ("<!-- katalog:liste -->", "a slot is not filled"),
        ('<p id="top"></p>', "id twice: top"),
        ('<p id="menu"></p>', "id twice: menu"),
        ('<i id="b"></i><i id="a"></i><i id="b"></i><i id="a"></i>', "id twice: a, b"),
        ('<a href="y.html">y</a>', "no such page: y.html"),
        ('<a href="../jobklub.html">y</a>', "no such page: ../jobklub.html"),
        ('<a href="/jobklub.html">y</a>', "no such page: /jobklub.html"),
        ('<a href="../andet/">y</a>', "no such page: ../andet/"),
        ('<a href="/andet/">y</a>', "no such page: /andet/"),
        ('<a href="../../index.html">y</a>', "no such page: ../../index.html"),
        ('<a href="y.html#top">y</a>', "no such page: y.html#top"),
        ('<a href="y.html?a=x.html">y</a>', "no such page: y.html?a=x.html"),
        ('<img src="hus.png" alt="">', "no such page: hus.png"),
        ('<a href="#pris">y</a>', "no such place: #pris"),
    ],
)
def test_each_fault_is_told_with_the_page_it_is_on(addition: str, problem: str) -> None:
    assert found(GOOD + addition) == [f"tilbud/jobklub.html: {problem}"]


def test_a_page_without_a_heading_is_a_fault() -> None:
    assert found("<p>Tekst</p>") == ["tilbud/jobklub.html: 0 h1"]


def test_a_dead_link_is_told_once_however_often_it_stands() -> None:
    assert len(found(GOOD + '<a href="y.html">y</a>' * 3)) == 1


def test_all_faults_of_a_page_are_told() -> None:
    html = '<p id="a"></p><p id="a"></p><!-- katalog:x --><a href="y.html">y</a>'
    assert found(html) == [
        "tilbud/jobklub.html: 0 h1",
        "tilbud/jobklub.html: a slot is not filled",
        "tilbud/jobklub.html: id twice: a",
        "tilbud/jobklub.html: no such page: y.html",
    ]


def test_a_list_may_not_be_larger_than_a_limit() -> None:
    assert list(too_large("tilbud/index.html", MAX_BYTES)) == []
    assert list(too_large("tilbud/index.html", MAX_BYTES + 1)) == [
        f"tilbud/index.html: {MAX_BYTES + 1} bytes, the limit is {MAX_BYTES}"
    ]
