"""A compound → its parts: "løntilskudspladserne" → løn, tilskud, plads, and those together.

The splitter looks for the cheapest chain of known words through the whole word: few and common
words are cheap. Between two of them may be a linking -s or -e, and the last may be
inflected. Where there is no such chain, a known word at the end, or an ending that only ever
is inside a compound ("-heds", "-ings"), still shows where one boundary is.
"""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from math import log
from typing import NamedTuple

from generator.model.wording import Wording
from generator.search.danish.words import STOP_WORDS

# What an editor has listed counts as a word that the texts use this often.
LISTED = 60.0
_SHORTEST = 6  # a word of fewer letters is not a compound
_SHORTEST_PART = 3
_SHORTEST_FOUND = 5  # a word of the texts, to be a part without being listed
_STRONG = 5  # a listed word of so many letters shows a boundary by itself

_VOWEL = re.compile("[aeiouyæøå]")
# Endings whose linking -s shows that the word goes on.
_LINKED = re.compile("^.{2,}?(?:hed|els|eing|[^aeiouyæøå]ing|ion|itet|skab|dom)e?s(?=.{4})")
_SUFFIX = re.compile("(?:mæssig|løs|fuld|som|ig|lig|agtig|kabe?l|t)")
# What may be before a known word without making it a compound: "fremstilling", "erklæring".
_PREFIX = re.compile(
    "(?:^(?:til|ind|ud|op|af|for|be|an|er|med|om|gen|hen|sam|bi|u)[a-zæøå]{0,2}"
    "|for|fore|be|ind|ud|op|til|frem|med|over|under|efter|imod|sammen|gennem|igen|tilbage"
    "|mellem|^videre|^anti|^kontra|^prog)$"
)


class Part(NamedTuple):
    """A part of a compound.

    ``is_head``: it holds the last of the words, which says what the whole thing is.
    ``width``: how many of the words it holds.
    """

    text: str
    is_head: bool
    width: int


class _Form(NamedTuple):
    """A way that a word can be in a compound: the word as far as it goes, and its cost."""

    text: str
    cost: float


@dataclass(frozen=True, slots=True)
class _Known:
    """The forms that may be before another part, and last; ``listed`` are those of listed words.

    ``strong`` forms are long enough to show a boundary by themselves.
    """

    front: Mapping[str, _Form]
    head: Mapping[str, _Form]
    listed: Mapping[str, _Form]
    strong: frozenset[str]


class Splitter:
    """Splits words into those of a lexicon: every word and how much it counts.

    A word that counts ``LISTED`` or more is one that an editor has listed: it may be short, is
    inflected by rule, and takes a linking -e. ``whole`` are words to leave in one piece.
    """

    def __init__(
        self,
        lexicon: Mapping[str, float],
        *,
        never: Collection[str] = (),
        whole: Collection[str] = (),
    ) -> None:
        self._known = _known(lexicon, frozenset(never))
        self._whole = frozenset(form for word in whole for form, _ in head_forms(word))
        self._boundaries: dict[str, tuple[int, ...]] = {}

    def boundaries(self, word: str) -> tuple[int, ...]:
        """Where the parts of a word meet: how many letters are before."""
        found = self._boundaries.get(word)
        if found is None:
            found = self._boundaries[word] = tuple(sorted(set(self._find(word))))
        return found

    def parts(self, word: str) -> tuple[Part, ...]:
        """The parts of a word alone and together, or nothing if it is no compound."""
        inner = self.boundaries(word)
        if not inner:
            return ()
        cuts = (0, *inner, len(word))
        last = len(cuts) - 1
        word = word[: cuts[-2]] + self._head_text(word[cuts[-2] :])
        return tuple(
            Part(self._text(word[cuts[first] : cuts[end]], end == last), end == last, end - first)
            for first in range(last)
            for end in range(first + 1, last + 1)
            if end - first < last
        )

    def _text(self, piece: str, is_head: bool) -> str:
        if is_head:
            return piece
        known = self._known.front.get(piece)
        if known is not None:
            return known.text
        return piece[:-1] if piece[-1] == "s" and len(piece) > 4 else piece

    def _head_text(self, piece: str) -> str:
        """The last part without its inflection, if it is a word that is known with it."""
        known = self._known.listed.get(piece) or self._known.head.get(piece)
        return known.text if known is not None else piece

    def _find(self, word: str) -> Iterator[int]:
        if len(word) < _SHORTEST or word in self._whole:
            return
        inflected = self._known.listed.get(word)
        if inflected is not None and inflected.text != word:
            yield from self.boundaries(inflected.text)
            return
        first = self._chain(word) or self._linked(word) or self._one_sided(word)
        yield from first
        for start, end in pairwise((0, *first, len(word)) if first else ()):
            yield from (start + cut for cut in self.boundaries(self._refined(word[start:end])))

    def _refined(self, piece: str) -> str:
        """A part as a word of its own: without a linking -s."""
        known = self._known.front.get(piece)
        return known.text if known is not None else piece.removesuffix("s")

    def _chain(self, word: str) -> tuple[int, ...]:
        """The boundaries of the cheapest chain of known words."""
        length = len(word)
        front, head = self._known.front, self._known.head
        best: dict[int, tuple[float, tuple[int, ...]]] = {0: (0.0, ())}
        for start in range(length - _SHORTEST_PART + 1):
            if start not in best:
                continue
            cost, cuts = best[start]
            here = (*cuts, start) if start else cuts
            for end in range(start + _SHORTEST_PART, length - _SHORTEST_PART + 1):
                form = front.get(word[start:end])
                if form and (end not in best or cost + form.cost < best[end][0]):
                    best[end] = (cost + form.cost, here)
            form = head.get(word[start:]) if start else None
            if form and (length not in best or cost + form.cost < best[length][0]):
                best[length] = (cost + form.cost, here)
        return best[length][1] if length in best else ()

    def _linked(self, word: str) -> tuple[int, ...]:
        found = _LINKED.search(word)
        if found is None or (word in self._known.head and len(word) < 12):
            return ()
        rest = word[found.end() :]
        return (found.end(),) if _VOWEL.search(rest) and not _SUFFIX.match(rest) else ()

    def _one_sided(self, word: str) -> tuple[int, ...]:
        for cut in range(4, len(word) - _STRONG + 1):
            front, rest = word[:cut], word[cut:]
            if rest in self._known.strong and _VOWEL.search(front) and not _PREFIX.search(front):
                return (cut,)
        return ()


def _known(lexicon: Mapping[str, float], never: frozenset[str]) -> _Known:
    front: dict[str, _Form] = {}
    head: dict[str, _Form] = {}
    listed: dict[str, _Form] = {}
    strong: set[str] = set()
    total = sum(lexicon.values()) + 1
    for word, count in lexicon.items():
        is_listed = count >= LISTED
        if word in never or len(word) < (_SHORTEST_PART if is_listed else _SHORTEST_FOUND):
            continue
        cost = 1.2 + log(total / count) / len(word)
        for form, text in front_forms(word, listed=is_listed):
            _keep(front, form, _Form(text, cost + (0 if form == word else 0.1)), never)
        for form, text in head_forms(word) if is_listed else ((word, word),):
            known = _Form(text, cost + (0 if form == word else 0.2))
            _keep(head, form, known, never)
            if is_listed:
                _keep(listed, form, known, never)
                strong.update((form,) if len(word) >= _STRONG else ())
    return _Known(front, head, listed, frozenset(strong))


def _keep(forms: dict[str, _Form], form: str, new: _Form, never: frozenset[str]) -> None:
    if form not in never and (form not in forms or new.cost < forms[form].cost):
        forms[form] = new


def splitter(counts: Mapping[str, int], wording: Wording) -> Splitter:
    """A splitter for texts with these words.

    ``counts`` says how often each word is in the texts. A word that is there once may
    be misspelt, and says nothing about how words are made.
    """
    lexicon = {
        word: min(float(count), LISTED - 1)
        for word, count in counts.items()
        if count > 1 and word.isalpha() and word not in STOP_WORDS
    }
    listed = wording.parts | wording.whole
    lexicon.update((word, LISTED + counts.get(word, 0)) for word in sorted(listed))
    return Splitter(lexicon, never=wording.never, whole=wording.whole)


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
