"""The files of terms are parsed once, and what is kept of them gives exactly the same again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.publishing.sources import read_sources
from generator.publishing.terms import Terms, read_terms
from tests.projects import REPOSITORY

FILES = read_sources(REPOSITORY).vocabularies


@pytest.fixture(scope="module")
def parsed() -> Terms:
    return read_terms(FILES, (), b"")


def test_what_was_kept_gives_the_same_as_parsing(
    parsed: Terms, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("generator.publishing.terms.read_vocabularies", None)
    assert read_terms(FILES, (), parsed.kept) == parsed


def test_a_changed_file_is_parsed(parsed: Terms) -> None:
    file = "catalogue/vocabulary/maalgrupper.yml"
    changed = {**FILES, file: FILES[file].replace(b"Seniorer", b"\xc3\x86ldre i job")}
    found = read_terms(changed, (), parsed.kept)
    assert found == read_terms(changed, (), b"")
    assert found.vocabularies != parsed.vocabularies


def test_of_files_with_problems_nothing_is_kept(parsed: Terms) -> None:
    broken = {**FILES, "catalogue/vocabulary/formaal.yml": b"termer: ["}
    for files, refused in ((broken, ()), (FILES, ("catalogue/vocabulary/x.yaml",))):
        assert read_terms(files, refused, parsed.kept).kept == b""


@given(st.binary())
def test_odd_bytes_behind_the_right_key_are_forgotten(odd: bytes) -> None:
    key = read_terms({}, (), b"").kept[:16]
    assert read_terms({}, (), key + odd) == read_terms({}, (), b"")
