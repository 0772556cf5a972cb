"""Numbers and words as short text that is quick to read in a browser and compresses well.

Numbers are written one after the other in printable characters that JSON need not escape,
most of them in one character, so that a compressor sees them whole: base64 would cut them up.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from operator import sub

_CHARACTERS = "".join(chr(code) for code in range(32, 127) if chr(code) not in '"\\')
_LAST = 80
"""So many characters end a number; the others begin one that needs more than one character."""
_FIRST = len(_CHARACTERS) - _LAST

# How many letters a word has in common with the one before it. No word holds such a character.
_SAME_STEM = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_NEW_STEM = "!#$%&'()*+,-./:;<=>?@[]^_`"


@lru_cache(maxsize=100_000)
def number(value: int) -> str:
    """A whole number from 0 up. The last digit counts in 80s, those before it in 13s."""
    text = _CHARACTERS[value % _LAST]
    value //= _LAST
    while value:
        text = _CHARACTERS[_LAST + value % _FIRST] + text
        value //= _FIRST
    return text


def numbers(values: Iterable[int]) -> str:
    """Whole numbers one after the other."""
    return "".join(map(number, values))


def rising(values: Sequence[int]) -> str:
    """Different numbers in rising order: the first, then what to add for each of the others."""
    return number(values[0]) + "".join(map(number, map(sub, values[1:], values))) if values else ""


def families(groups: Iterable[Sequence[str]]) -> str:
    """Words in groups, each as the letters it shares with the word before, and the rest of it."""
    text, before = [], ""
    for group in groups:
        for place, word in enumerate(group):
            shared = _shared(before, word)
            text.append((_SAME_STEM if place else _NEW_STEM)[shared] + word[shared:])
            before = word
    return "".join(text)


def _shared(one: str, other: str) -> int:
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b or count == len(_SAME_STEM) - 1:
            break
        count += 1
    return count
