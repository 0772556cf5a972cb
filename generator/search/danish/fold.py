"""A word → the coarse key under which its spellings meet."""

from __future__ import annotations

import re
import unicodedata

_MARKS = re.compile("[\u0300-\u036f]+")
_LETTERS = str.maketrans({"æ": "a", "ø": "o", "ß": "s", "x": "ks"})
# å is also written aa and a, æ ae and a, ø oe and o. More of the same vowels fold along, so
# that folding again changes nothing.
_A = re.compile("a[ae]+")
_O = re.compile("oe+")
_DOUBLE = re.compile(r"([bcdfghjklmnpqrstvwz])\1+")


def fold(word: str) -> str:
    """The key of a word in lower case; "løntilskud", "loentilskud" and "lontilskud" share one."""
    if not word.isascii():
        word = _MARKS.sub("", unicodedata.normalize("NFD", word))
    word = word.translate(_LETTERS)
    word = _O.sub("o", _A.sub("a", word))
    return _DOUBLE.sub(r"\1", word)
