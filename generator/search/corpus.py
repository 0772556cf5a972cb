"""What can be found, and its words as numbers: thousands of texts in memory, each word once."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, count
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


def read_corpus(documents: Iterable[Document]) -> Corpus:
    """The corpus of some documents. Words that are not searched for count in titles only."""
    numbers: defaultdict[str, int] = defaultdict(count(1).__next__)  # the next for a new word
    found = []
    for document in documents:
        title, *others = document.words.split("\n")
        lines = [list(map(numbers.__getitem__, title.split()))]
        lines += [
            [LEFT_OUT if word in STOP_WORDS else numbers[word] for word in line.split()]
            for line in others
        ]
        found.append(lines)
    times = Counter(chain.from_iterable(chain.from_iterable(found)))
    return Corpus(numbers, found, {word: times[number] for word, number in numbers.items()})
