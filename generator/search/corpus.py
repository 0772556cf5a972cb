"""What can be found, and its words as numbers: thousands of texts in memory, each word once."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import chain
from typing import NamedTuple

from generator.search.danish import STOP_WORDS


class Document(NamedTuple):
    """A page that a search can find.

    ``words`` are its distinct words, a line for each field (:mod:`generator.search.fields`).
    """

    title: str
    path: str
    words: str


class Section(NamedTuple):
    """All documents of one kind. Their paths begin and end alike."""

    kind: str
    prefix: str
    suffix: str
    documents: tuple[Document, ...]


LEFT_OUT = 0
"""The number of all words that are not searched for."""


class Corpus(NamedTuple):
    """The words of documents by number.

    ``numbers`` has every word that is searched for. ``documents`` holds, for each document, the
    numbers of its words by field. ``counts`` says how often a word is in them.
    """

    numbers: Mapping[str, int]
    documents: Sequence[Sequence[Sequence[int]]]
    counts: Mapping[str, int]


class _Numbers(dict[str, int]):
    """Words' numbers; a word that is new gets the one that ``number`` says."""

    def __init__(self, known: Mapping[str, int], number: Callable[[str], int]) -> None:
        super().__init__(known)
        self._number = number

    def __missing__(self, word: str) -> int:
        self[word] = number = self._number(word)
        return number


def read_corpus(documents: Iterable[Document]) -> Corpus:
    """The corpus of some documents. Words that are not searched for count in titles only."""
    in_title = _Numbers({}, lambda _: len(in_title) + 1)
    below = _Numbers(dict.fromkeys(STOP_WORDS, LEFT_OUT), in_title.__getitem__)
    found = []
    for document in documents:
        title, *others = document.words.split("\n")
        lines = [list(map(in_title.__getitem__, title.split()))]
        lines += [list(map(below.__getitem__, line.split())) for line in others]
        found.append(lines)
    times = Counter(chain.from_iterable(chain.from_iterable(found)))
    return Corpus(in_title, found, {word: times[number] for word, number in in_title.items()})
