"""File names that are no address are errors; names that mean the same page collide."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from generator import layout
from generator.files.sources import SourceFile
from generator.files.tree import digest_of
from tests.support.catalogue import check
from tests.support.folder import VALID, found, offer, remedies

RENAME = "Omdøb filen til “{}.yml”."
TAKEN = "Giv filen et andet navn."
PLAIN = "Brug små bogstaver a-z, tal og bindestreg, højst 80 tegn."

IDS = [
    ("index.yml", TAKEN),
    ("404.yml", TAKEN),
    ("assets.yml", TAKEN),
    ("side.yml", TAKEN),
    ("min praktik.yml", RENAME.format("min-praktik")),
    ("løntilskud.yml", RENAME.format("loentilskud")),
    (unicodedata.normalize("NFD", "på-vej.yml"), RENAME.format("paa-vej")),
    ("Praktik.yml", RENAME.format("praktik")),
    ("a" * 81 + ".yml", "Giv filen et navn på højst 80 tegn."),
    ("a%2fb.yml", RENAME.format("a-2fb")),
    ("a?b#c.yml", RENAME.format("a-b-c")),
    ("a\nb.yml", RENAME.format("a-b")),
    ("<b>x<b>.yml", RENAME.format("b-x-b")),
    ("::error::.yml", RENAME.format("error")),
    ("%41&.yml", RENAME.format("41")),
    ("pr\u0430ktik.yml", RENAME.format("pr-ktik")),
    ("-.yml", PLAIN),
    ("a--b.yml", RENAME.format("a-b")),
    ("a_b.yml", RENAME.format("a-b")),
    ("kladde.2.yml", RENAME.format("kladde-2")),
]


@pytest.mark.parametrize(("name", "remedy"), IDS, ids=[ascii(name) for name, _ in IDS])
def test_a_file_name_that_is_no_address_is_an_error(root: Path, name: str, remedy: str) -> None:
    file = offer(root, name)
    assert remedies(root) == [(file, "id", remedy)]


@pytest.mark.parametrize("name", ["20240101.yml", "a.yml", "a-b-2.yml", "a" * 80 + ".yml"])
def test_a_file_name_of_small_letters_digits_and_hyphens_is_an_id(root: Path, name: str) -> None:
    offer(root, name)
    assert found(root) == []


def test_a_number_sign_first_does_not_hide_a_file(root: Path) -> None:
    file = offer(root, "#%41&.yml")
    assert remedies(root) == [(file, "id", RENAME.format("41"))]


def test_a_name_that_looks_like_a_personal_number_is_an_error(root: Path) -> None:
    """The name is the page's address, and it stands in lists and in the search index."""
    file = offer(root, "010101-0000.yml")
    assert (file, "cpr") in found(root)


def pair(first: str, second: str) -> list[tuple[str, str]]:
    """What is found about two offers, without a disk that may know only one of the names."""
    other = VALID.replace(b"titel: Virksomhedspraktik", b"titel: En anden titel")
    other = other.replace(b"udbyder: eksempel-as\n", b"")
    files = {f"{layout.OFFERS}/{first}": VALID, f"{layout.OFFERS}/{second}": other}
    return [(Path(d.position.file).name, d.code) for d in check(files).diagnostics]


def test_two_names_that_differ_only_by_case_collide() -> None:
    assert pair("Praktik.yml", "praktik.yml") == [
        ("Praktik.yml", "id"),
        ("praktik.yml", "id-kollision"),
    ]


def test_two_names_that_differ_only_by_their_unicode_form_are_both_errors() -> None:
    decomposed = unicodedata.normalize("NFD", "på.yml")
    assert pair("på.yml", decomposed) == [(decomposed, "id"), ("på.yml", "id")]


def test_a_danish_letter_is_an_error_even_where_its_spelling_is_taken() -> None:
    assert pair("løn.yml", "loen.yml") == [("løn.yml", "id")]


@pytest.mark.parametrize("name", ["løn.yml", "a\nb.yml", "l\udcf8n.yml"], ids=ascii)
def test_a_name_in_another_encoding_has_a_fingerprint_too(name: str) -> None:
    """A zip file from an old computer may hold such names; the disk gives them as surrogates."""
    assert digest_of([SourceFile(name, b"")]) != digest_of([SourceFile("a.yml", b"")])
