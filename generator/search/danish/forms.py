"""A word → the forms in which it is first or last in a compound."""

from __future__ import annotations

import re
from collections.abc import Iterator

_VOWELS = "aeiouyæøå"
_AFTER_E = ("", "n", "r", "t", "rne", "de", "ns", "rs", "ts", "rnes", "s")
_AFTER_OTHERS = (
    *("", "e", "en", "et", "er", "ene", "erne", "ere", "eren", "ede"),
    *("s", "es", "ens", "ets", "ers", "enes", "ernes", "eres", "erens"),
)
_DROPS_E = re.compile("[^aeiouyæøå]e[lrn]$")
_DOUBLES = re.compile("[^aeiouyæøå][aeiouyæøå][bdfgklmnprst]$|^[aeiouyæøå][bdfgklmnprst]$")


def head_forms(word: str) -> Iterator[tuple[str, str]]:
    """The inflected forms of a word, each with the word as far as the form goes along with it.

    Some do not exist: they do no harm, for nobody writes them.
    """
    for ending in _AFTER_E if word[-1] == "e" else _AFTER_OTHERS:
        yield word + ending, word
    if _DOUBLES.search(word):
        for ending in _AFTER_OTHERS[1:]:
            if ending[0] == "e":
                yield word + word[-1] + ending, word
    if _DROPS_E.search(word):
        short = word[:-2] + word[-1]
        for ending in _AFTER_OTHERS[1:]:
            if ending[0] == "e":
                yield short + ending, short + ending


def front_forms(word: str, *, listed: bool) -> Iterator[tuple[str, str]]:
    """The forms of a word before another: as it is, with a linking -s, and, listed, -e."""
    yield word, word
    if word[-1] != "s":
        yield f"{word}s", word
    if word[-1] == "e" and len(word) > 4:
        yield f"{word[:-1]}s", word[:-1]
    if listed and word[-1] not in _VOWELS:
        yield f"{word}e", word
