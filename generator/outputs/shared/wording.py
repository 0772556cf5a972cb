"""Two wordings of a text set against each other, word by word."""

from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from itertools import groupby
from typing import Literal, NamedTuple

from generator.model.markdown import plain_blocks

Mark = Literal["samme", "nyt", "udgået"]

_BREAK = "\n"

# Fewer like words than this between two changes are taken as changed with them, and texts that
# have less than this share in common as new altogether: else a change is hard to read.
_FEWEST_ALIKE = 3
_LEAST_ALIKE = 0.35


class Run(NamedTuple):
    """Words in a row that are in both wordings, only in the new, or only in the old."""

    mark: Mark
    text: str


Block = tuple[Run, ...]
"""A paragraph or an item of a list."""

_Change = tuple[bool, Sequence[str], Sequence[str]]
"""Whether some words are in both, and the words as they are in the old and in the new."""


def compared(old: str, new: str) -> tuple[Block, ...]:
    """What two Markdown texts say in plain words, with what was taken out and put in.

    Empty texts are allowed: against one, all of the other is new or gone.
    """
    pieces: list[tuple[Mark, Sequence[str]]] = []
    for alike, olds, news in _changes(_words(old), _words(new)):
        pieces += [("samme", news)] if alike else [("udgået", olds), ("nyt", news)]
    return _blocks(pieces)


def _words(text: str) -> list[str]:
    """The words of a text, with a break after each block."""
    return [word for block in plain_blocks(text) for word in (*block.split(), _BREAK)]


def _changes(old: Sequence[str], new: Sequence[str]) -> list[_Change]:
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    if matcher.ratio() < _LEAST_ALIKE:
        return [(False, old, new)]
    found: list[_Change] = []
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        olds, news = old[i1:i2], new[j1:j2]
        ends = j1 == 0 or j2 == len(new) or _BREAK in news
        alike = tag == "equal" and (ends or len(news) >= _FEWEST_ALIKE)
        if found and found[-1][0] == alike:
            _, before_old, before_new = found.pop()
            olds, news = [*before_old, *olds], [*before_new, *news]
        found.append((alike, olds, news))
    return found


def _blocks(pieces: Iterable[tuple[Mark, Sequence[str]]]) -> tuple[Block, ...]:
    blocks: list[list[Run]] = [[]]
    for mark, words in pieces:
        for is_break, group in groupby(words, key=_BREAK.__eq__):
            if is_break:
                blocks += [[] for _ in group]
            else:
                blocks[-1].append(Run(mark, " ".join(group)))
    return tuple(tuple(block) for block in blocks if block)
