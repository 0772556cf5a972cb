"""The browser reads Danish just as the index was made."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.search.danish import fold, stem, words
from tests import node
from tests.search.corpus import catalogue_words

LANGUAGE = """
import { words, fold, stem } from "SCRIPTS/search/danish.js";
const answer = ({ texts, listed }) => ({
  words: texts.map(words),
  folded: listed.map(fold),
  stems: listed.map(stem),
});
"""
LETTERS = "abcdefghijklmnopqrstuvwxyzæøåäöüéèñçßœšž0123456789"
ENDINGS = ("erende", "ede", "erne", "erens", "et", "ets", "ene", "e", "es", "kursus", "um", "elt")
BASES = ("lag", "klag", "køkk", "vejl", "center", "kont", "radio", "sko", "sikr", "voksn", "børn")

made_words = st.one_of(
    st.text(LETTERS, min_size=1, max_size=20),
    st.builds(str.__add__, st.text(LETTERS, max_size=6), st.sampled_from(ENDINGS)),
    st.builds(str.__add__, st.sampled_from(BASES), st.sampled_from(ENDINGS)),
    st.builds(lambda word: word.replace("ø", "oe"), st.sampled_from(catalogue_words())),
)
made_texts = st.one_of(
    st.text(max_size=60),
    st.text(st.characters(max_codepoint=0x24F), max_size=60),
    st.sampled_from(
        [
            "İ",
            "ΑΣ",
            "l\u00f8n\u00adtilskud",
            "ko\u0308kken A\u030a",
            "CV'et & A/S",
            "\U0001d7d8",
            "",
        ]
    ),
)


def as_the_browser_reads(texts: list[str], listed: list[str]) -> dict[str, list[object]]:
    answer: dict[str, list[object]] = node.run(LANGUAGE, {"texts": texts, "listed": listed})
    return answer


def as_python_reads(texts: list[str], listed: list[str]) -> dict[str, list[object]]:
    return {
        "words": [words(text) for text in texts],
        "folded": [fold(word) for word in listed],
        "stems": [stem(word) for word in listed],
    }


def test_the_browser_reads_every_word_of_the_catalogue_as_python_does() -> None:
    listed = list(catalogue_words())
    assert len(listed) > 5000
    assert as_the_browser_reads([], listed) == as_python_reads([], listed)


@settings(max_examples=8, deadline=None)
@given(st.lists(made_texts, max_size=200), st.lists(made_words, min_size=100, max_size=400))
def test_the_browser_reads_any_text_and_any_word_as_python_does(
    texts: list[str], listed: list[str]
) -> None:
    assert as_the_browser_reads(texts, listed) == as_python_reads(texts, listed)


def test_lone_surrogates_and_other_scripts_are_no_words() -> None:
    text = "løn \ud800 עברית 職 tilskud"
    assert words(text) == ["løn", "tilskud"]
    assert as_the_browser_reads([text], [])["words"] == [["løn", "tilskud"]]
