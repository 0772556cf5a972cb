"""Text becomes words that can be compared."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from generator.search.danish import STOP_WORDS, fold, words


def test_words_are_runs_of_letters_and_digits_in_lower_case() -> None:
    assert words("CV'et – 3 Æbler (á 12,50)") == ["cv", "et", "3", "æbler", "á", "12", "50"]


def test_a_soft_hyphen_does_not_part_a_word() -> None:
    assert words("virksomheds\u00adpraktik") == ["virksomhedspraktik"]


def test_letters_written_as_two_characters_are_one() -> None:
    assert words("a\u030arsag") == ["årsag"]


def test_stop_words_are_words_as_words_are_read() -> None:
    assert all(words(word) == [word] for word in STOP_WORDS)


@given(st.text())
def test_reading_the_words_again_changes_nothing(text: str) -> None:
    assert words(" ".join(words(text))) == words(text)


def test_the_ways_to_write_without_danish_letters_meet() -> None:
    for written in ("løntilskud", "loentilskud", "lontilskud", "LØNTILSKUD"):
        assert fold(words(written)[0]) == "lontilskud"
    assert fold("håndværk") == fold("haandvaerk") == fold("handvark")


def test_double_consonants_accents_and_x_meet_their_plain_spelling() -> None:
    assert fold("tekxt") == fold("tekkst")
    assert fold("café") == fold("cafe")
    assert fold("ressource") == fold("resource")


def test_figures_are_kept_as_they_are() -> None:
    assert fold("1100") == "1100"


LATIN = st.text("abcdefghijklmnopqrstuvwxyzæøåäöüéß019", max_size=15)


@given(LATIN)
def test_folding_again_changes_nothing(word: str) -> None:
    assert fold(fold(word)) == fold(word)


@given(LATIN)
def test_folding_does_not_care_how_letters_are_composed(word: str) -> None:
    assert fold(unicodedata.normalize("NFD", word)) == fold(word)


# Two of these vowels in a row can be read in several ways once they are written out.
@given(st.from_regex(r"(?:[bdfgklmnprstv]{1,2}[aeiouyæøå])+", fullmatch=True))
def test_ae_oe_and_aa_meet_the_danish_letters(word: str) -> None:
    written = word.replace("æ", "ae").replace("ø", "oe").replace("å", "aa")
    assert fold(written) == fold(word)
