"""The words of the texts and those that the editors have listed → what the splitter knows."""

from __future__ import annotations

from collections.abc import Mapping

from generator.model.wording import Wording
from generator.search.danish.compounds import LISTED, Splitter
from generator.search.danish.words import STOP_WORDS


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
