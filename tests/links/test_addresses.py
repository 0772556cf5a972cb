"""Every address of the catalogue's files, with its places."""

from __future__ import annotations

import pytest

from generator.links.addresses import addresses, in_text, is_fictitious

OFFER = """\
titel: Jobklub   # https://kommentar.dk/
kilder:
  - {titel: Rapport, url: https://www.star.dk/rapport, dato: 2026}
  - titel: "Se https://www.star.dk/rapport."
beskrivelse: |
  Se [loven](https://www.retsinformation.dk/eli/lta/2019/548#p61) og
  <https://www.star.dk/rapport>.
kontakt: {web: 'https://kommune.dk/a_(b)'}
https://nøgle.dk/: x
"""
SETTINGS = b"""\
site_url: https://katalog.dk/
theme: {logo: https://tema.dk/}
extra:
  katalog:
    rediger_url: https://git.dk/{sti}
    rediger: {server: https://git.dk/}
    kommune: {kontakt: {web: https://kommune.dk/}}
"""


def found(path: str, raw: bytes) -> dict[str, list[str]]:
    places, unreadable = addresses([(path, raw)])
    assert unreadable == []
    return {url: [str(place)[len(path) + 1 :] for place in known] for url, known in places.items()}


def test_an_address_is_found_once_with_every_place_and_without_its_fragment() -> None:
    assert found("a.yml", OFFER.encode()) == {
        "https://www.star.dk/rapport": ["3:27", "4:16", "7:4"],
        "https://www.retsinformation.dk/eli/lta/2019/548": ["6:14"],
        "https://kommune.dk/a_(b)": ["8:17"],
    }


def test_of_the_settings_only_those_of_the_catalogue_are_asked() -> None:
    assert found("mkdocs.yml", SETTINGS) == {"https://kommune.dk/": ["7:30"]}


def test_hand_written_pages_are_read_too() -> None:
    page = "# Om\n\nSe [STAR](https://www.star.dk/), og https://kommune.dk/å.\n"
    assert found("site/pages/om.md", page.encode()) == {
        "https://www.star.dk/": ["3:11"],
        "https://kommune.dk/å": ["3:37"],
    }


def test_a_file_that_cannot_be_read_is_reported() -> None:
    assert addresses([("a.yml", b"url: [https://a.dk/\n")]) == ({}, ["a.yml"])


@pytest.mark.parametrize(
    ("text", "urls"),
    [
        ("(se https://a.dk/b).", ["https://a.dk/b"]),
        ("https://a.dk/b_(c), https://a.dk/d?e=f&g=h#i!", ["https://a.dk/b_(c)", "https://a.dk/d?e=f&g=h#i"]),
        ("**https://a.dk** eller `https://b.dk`", ["https://a.dk", "https://b.dk"]),
        ("http://localhost:8000/ http://127.0.0.1/ https://… ftp://a.dk/", []),
    ],
)  # fmt: skip
def test_what_only_ends_a_sentence_is_no_part_of_an_address(text: str, urls: list[str]) -> None:
    assert [url for url, _ in in_text(text)] == urls


@pytest.mark.parametrize(
    ("url", "fictitious"),
    [
        ("https://katalog.example/a", True),
        ("https://www.example.com/", True),
        ("https://a.invalid/", True),
        ("https://example.dk/", False),
        ("https://www.star.dk/example", False),
    ],
)
def test_names_that_are_no_ones_are_known(url: str, fictitious: bool) -> None:
    assert is_fictitious(url) is fictitious
