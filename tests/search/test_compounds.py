"""Compounds come apart where they should, and nowhere else."""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path
from typing import NamedTuple

from hypothesis import given
from hypothesis import strategies as st

from generator import layout
from generator.model.wording import Wording
from generator.reading.wording import read_wording
from generator.search.danish import stem, words
from generator.search.danish.compounds import LISTED, Splitter, splitter
from tests.projects import REPOSITORY
from tests.search.corpus import catalogue_words

# "|" is a boundary that must be found, "¦" one that may be.
JUDGED = Path(__file__).parent / "data/compound_splits.txt"


@cache
def editors_words() -> Wording:
    folder = REPOSITORY / layout.VOCABULARY
    files = {f"{layout.VOCABULARY}/{file.name}": file.read_bytes() for file in folder.iterdir()}
    wording, found = read_wording(files)
    assert found == []
    return wording


@cache
def catalogue_splitter() -> Splitter:
    """The splitter as the index uses it."""
    counts: Counter[str] = Counter()
    for folder in ("catalogue", "companies"):
        for file in (REPOSITORY / folder).rglob("*.yml"):
            if file.stem not in ("synonymer", "ordled"):
                counts.update(words(file.read_text("utf-8")))
    return splitter(counts, editors_words())


class Score(NamedTuple):
    precision: float
    recall: float


def judged_boundaries(judged: str) -> tuple[str, set[int], set[int]]:
    """A judged word without its marks, where it must be split, and where it may be."""
    word = ""
    must: set[int] = set()
    may: set[int] = set()
    for character in judged:
        if character in "|¦":
            (must if character == "|" else may).add(len(word))
        else:
            word += character
    return word, must, may


def score(one: Splitter) -> Score:
    right = found = hit = asked = 0
    for judged in JUDGED.read_text("utf-8").split():
        word, must, may = judged_boundaries(judged)
        cuts = set(one.boundaries(word))
        found += len(cuts)
        right += len(cuts & (must | may))
        asked += len(must)
        hit += len(cuts & must)
    return Score(right / found, hit / asked)


def test_judged_compounds_come_apart_where_people_part_them() -> None:
    measured = score(catalogue_splitter())
    assert measured.precision >= 0.97, measured
    assert measured.recall >= 0.90, measured


def test_the_editors_list_alone_parts_most_compounds_of_the_field() -> None:
    measured = score(splitter({}, editors_words()))
    assert measured.precision >= 0.97, measured
    assert measured.recall >= 0.75, measured


def shown(word: str) -> set[tuple[str | bool | int, ...]]:
    return {tuple(part) for part in catalogue_splitter().parts(word)}


def test_parts_are_given_alone_and_together() -> None:
    assert shown("løntilskudsplads") == {
        ("løn", False, 1),
        ("tilskud", False, 1),
        ("løntilskud", False, 2),
        ("plads", True, 1),
        ("tilskudsplads", True, 2),
    }


def test_the_last_part_is_given_without_its_inflection() -> None:
    assert shown("praktikpladserne") == {("praktik", False, 1), ("plads", True, 1)}
    assert shown("svejsekurserne") == {("svejse", False, 1), ("kurs", True, 1)}


def test_an_unknown_word_before_a_known_one_comes_apart_too() -> None:
    assert shown("blomsterbinderpraktik") == {
        ("blomsterbinder", False, 1),
        ("praktik", True, 1),
    }


def test_a_linking_s_after_a_derivation_shows_a_boundary_between_unknown_words() -> None:
    known = Splitter({})
    assert known.boundaries("myndighedsbabel") == (10,)
    assert known.boundaries("pensionist") == ()


def test_prefixes_and_endings_are_no_parts() -> None:
    for word in ("afdelinger", "betydning", "fremstilling", "erklæring", "vigtigste", "ansættelse"):
        assert catalogue_splitter().boundaries(word) == (), word


def test_an_inflected_word_is_not_taken_apart_where_the_word_is_not() -> None:
    for word in ("kontoret", "skoven", "transporten", "programmet", "specialister"):
        assert catalogue_splitter().boundaries(word) == (), word


def test_a_word_that_is_to_stay_whole_stays_whole_in_all_its_forms() -> None:
    whole = Splitter({"medar": LISTED, "bejder": LISTED}, whole=("medarbejder",))
    assert whole.boundaries("medarbejderne") == ()


def test_a_word_that_is_never_a_part_is_none_though_the_texts_have_it() -> None:
    lexicon = {"praktik": LISTED, "stille": 50.0}
    assert Splitter(lexicon).boundaries("stillepraktik") == (6,)
    assert Splitter({"praktik": LISTED, "ende": LISTED}, never=("ende",)).parts("endepraktik")
    assert not Splitter({"praktik": LISTED, "ende": LISTED}, never=("ende",)).parts("praktikende")


def test_parts_lie_within_their_word() -> None:
    for word in catalogue_words():
        for part in catalogue_splitter().parts(word):
            assert part.text in word, (word, part)


LETTERS = st.text("abcdefghijklmnopqrstuvwxyzæøå", min_size=1, max_size=25)


@given(st.one_of(LETTERS, st.lists(st.sampled_from(catalogue_words()), max_size=4).map("".join)))
def test_parts_of_any_word_lie_within_it_and_are_told_by_head_and_width(word: str) -> None:
    parts = catalogue_splitter().parts(word)
    cuts = catalogue_splitter().boundaries(word)
    assert all(0 < cut < len(word) for cut in cuts)
    assert all(part.text and part.text in word for part in parts)
    assert all(1 <= part.width <= len(cuts) for part in parts)
    assert sum(part.width == 1 for part in parts) == (len(cuts) + 1 if cuts else 0)


def test_editors_parts_are_listed_by_their_own_spelling_once() -> None:
    wording = editors_words()
    assert len(wording.parts) > 600
    assert wording.parts.isdisjoint(wording.never)
    assert all(stem(word) for word in wording.parts)
