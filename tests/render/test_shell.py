"""A page that the theme has rendered once is cut, and stamped with the contents of many."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.render.shell import Shell, ShellError, cut
from tests.render.elements import read

SITE = "Katalog"
URL = "https://katalog.example/"

PAGE = """<!doctype html>
<html lang="da">
<head>
<title>Tilbud &amp; forløb – Katalog</title>
<meta name="description" content="Alle &quot;tilbud&quot;">
<link rel="canonical" href="https://katalog.example/tilbud/">
</head>
<body>
<main>
<article class="md-content__inner md-typeset">
<h1>Tilbud</h1>
<!-- katalog:liste -->
<p>Slut</p>
<!-- katalog:mere -->
</article>
</main>
</body>
</html>
"""


def shell(html: str = PAGE) -> Shell:
    return cut("tilbud/index.html", html, SITE, URL)


def test_a_shell_stamped_with_its_own_parts_is_the_page_it_was_cut_from() -> None:
    own = shell()
    stamped = own.stamp("tilbud/index.html", "", "", own.own["content"].strip("\n"))
    assert stamped == PAGE


def test_a_stamped_page_has_its_own_title_description_address_and_content() -> None:
    assert shell().stamp("tilbud/jobklub.html", "Jobklub", "Et forløb.", "<h1>Jobklub</h1>") == (
        PAGE.replace("Tilbud &amp; forløb – Katalog", "Jobklub – Katalog")
        .replace("Alle &quot;tilbud&quot;", "Et forløb.")
        .replace("https://katalog.example/tilbud/", "https://katalog.example/tilbud/jobklub.html")
        .replace(PAGE[PAGE.index("<h1>") : PAGE.index("</article>")], "<h1>Jobklub</h1>\n")
    )


def test_a_page_without_a_title_and_a_description_keeps_the_shells() -> None:
    stamped = shell().stamp("tilbud/index.2.html", "", "", "")
    assert "<title>Tilbud &amp; forløb – Katalog</title>" in stamped
    assert 'content="Alle &quot;tilbud&quot;"' in stamped


@pytest.mark.parametrize(
    ("path", "address"),
    [
        ("index.html", ""),
        ("tilbud/index.html", "tilbud/"),
        ("tilbud/jobklub.html", "tilbud/jobklub.html"),
        ("tilbud/index.2.html", "tilbud/index.2.html"),
        ("tilbud/jobindex.html", "tilbud/jobindex.html"),
        ("tilbud/job-index.html", "tilbud/job-index.html"),
    ],
)
def test_a_page_is_known_by_one_address_and_a_folders_page_by_the_folders(
    path: str, address: str
) -> None:
    assert f'rel="canonical" href="{URL}{address}"' in shell().stamp(path, "", "", "")


def test_the_shells_own_title_is_without_the_sites_name() -> None:
    assert shell().title == "Tilbud & forløb"


HOSTILE = st.text("<>&\"'{}%/!- abc", min_size=1, max_size=40)


@given(HOSTILE, HOSTILE)
def test_titles_and_descriptions_are_read_back_as_they_were_written(
    title: str, description: str
) -> None:
    found = read(shell().stamp("x.html", title, description, ""))
    plain = read(shell().stamp("x.html", "t", "d", ""))
    assert found.tags == plain.tags
    assert found.other == plain.other
    assert f"{title} – {SITE}" in found.texts
    assert found.elements[3].attributes == {"name": "description", "content": description}


def test_the_slots_of_a_page_are_found_in_order_and_filled() -> None:
    own = shell()
    assert own.slots() == ("liste", "mere")
    assert own.filled({"liste": "<ul></ul>", "mere": r"\1 <!-- katalog:liste -->"}) == (
        "<h1>Tilbud</h1>\n<ul></ul>\n<p>Slut</p>\n" + r"\1 <!-- katalog:liste -->"
    )


def test_a_page_without_slots_is_filled_with_nothing() -> None:
    plain = shell(PAGE.replace("<!-- katalog:liste -->", "").replace("<!-- katalog:mere -->", ""))
    assert plain.slots() == ()
    assert plain.filled({}) == "<h1>Tilbud</h1>\n\n<p>Slut</p>"


PARTS = {
    "title": "<title>Tilbud &amp; forløb – Katalog</title>",
    "description": '<meta name="description" content="Alle &quot;tilbud&quot;">',
    "canonical": '<link rel="canonical" href="https://katalog.example/tilbud/">',
    "content": PAGE[PAGE.index("<article") : PAGE.index("</main>")],
}


@pytest.mark.parametrize(("name", "part"), PARTS.items(), ids=PARTS)
def test_a_page_that_misses_a_part_cannot_be_cut(name: str, part: str) -> None:
    found = ", ".join(other for other in PARTS if other != name)
    with pytest.raises(ShellError, match=f"^tilbud/index.html: {found}$"):
        shell(PAGE.replace(part, ""))


@pytest.mark.parametrize(("name", "part"), PARTS.items(), ids=PARTS)
def test_a_page_that_has_a_part_twice_cannot_be_cut(name: str, part: str) -> None:
    with pytest.raises(ShellError, match=f"^tilbud/index.html: .*{name}"):
        shell(PAGE.replace(part, part + part))
