"""Text → the words in it, and the key under which the spellings of a word meet."""

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


# Latin letters and digits. Other scripts are left out: Python and the browser need not know the
# same version of Unicode, and these they agree on.
_WORD = re.compile("[0-9a-z\u00df-\u00f6\u00f8-\u024f]+")
_SOFT_HYPHEN = "\u00ad"

# Words that say nothing about what a text is about. The list goes into the index: if the index
# and the browser did not leave out the same words, a page would not be found by its own title.
_STOP = """
    af alle at bare blev blive bliver da de dem den denne der deres det dette din dine disse dit
    du efter ej eller en end er et for fordi fra få får gennem gør gøre ham han har havde
    hen hende her hos hun hvad hvem hver hvilke hvilken hvilket hvis hvor hvordan hvorfor hvornår
    i ind inden jeg jo kan kun kunne man med mellem men mens mere mig min mine mit mod må nu når
    nogle noget nogen og også om op os over på samt selv sig sin sine sit skal skulle som så til
    ud under var ved vi via vil ville være været paragraf
"""
STOP_WORDS = frozenset(_STOP.split())


def words(text: str) -> list[str]:
    """The words of a text in their order, in lower case and with composed letters."""
    return _WORD.findall(unicodedata.normalize("NFC", text).lower().replace(_SOFT_HYPHEN, ""))
