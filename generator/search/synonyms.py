"""The editors' synonyms → which word stands for which, and how surely.

Strength decides how a search may use a synonym: counting the same when it is the same thing,
less when it is only something else one may want, and not at all while there are enough hits
when the two only belong to one subject.
"""

from collections.abc import Iterator
from itertools import permutations
from typing import NamedTuple

from generator.model.vocabulary import Vocabularies
from generator.model.wording import SynonymEntry, Wording
from generator.search.danish import stem, words

SAME = 1
ALSO = 2
RELATED = 3

PHRASE = "+"
"""What joins the words of a headword of two words. It is in no word."""

# Vocabularies whose terms were called other things before.
_RENAMED = ("redskaber", "maalgrupper")


class Synonym(NamedTuple):
    """Who searches for ``word`` also finds ``other``, with a strength of 1 to 3.

    ``word`` may be two words that belong together, with a plus between: ``min+plan``.
    """

    word: str
    other: str
    strength: int


def synonyms(wording: Wording, vocabularies: Vocabularies) -> tuple[Synonym, ...]:
    """Every pair in alphabetical order, each once and as strong as anything says it is.

    The editors' own come with what the vocabularies' terms are replaced by.
    """
    strongest: dict[tuple[str, str], int] = {}
    for word, other, strength in (
        *(pair for entry in wording.synonyms for pair in _of_entry(entry)),
        *_of_terms(vocabularies),
    ):
        if stem(word) != stem(other) and PHRASE not in other:
            key = (word, other)
            strongest[key] = min(strength, strongest.get(key, strength))
    return tuple(Synonym(*pair, strength) for pair, strength in sorted(strongest.items()))


def _of_entry(entry: SynonymEntry) -> Iterator[Synonym]:
    """``same`` holds between all of them; the others hold for each of those that are the same."""
    headword = PHRASE.join(words(entry.word.replace("§", "paragraf")))
    alike = (headword, *entry.same)
    yield from (Synonym(word, other, SAME) for word, other in permutations(alike, 2))
    for word in alike:
        yield from (Synonym(word, other, ALSO) for other in entry.also)
    for other in entry.related:
        yield Synonym(headword, other, RELATED)
        yield Synonym(other, headword, RELATED)


def _of_terms(vocabularies: Vocabularies) -> Iterator[Synonym]:
    """A term of one word and what it is replaced by: the old name leads to the new one."""
    for name in _RENAMED:
        terms = vocabularies[name].terms if name in vocabularies else {}
        for term in terms.values():
            for new in (terms[id] for id in term.replaced_by if id in terms):
                old_word, new_word = _single(term.name), _single(new.name)
                if old_word and new_word:
                    yield Synonym(old_word, new_word, ALSO)
                    yield Synonym(new_word, old_word, RELATED)


def _single(name: str) -> str:
    """The one word of a name, a year in brackets apart; nothing if there are more."""
    found = [word for word in words(name) if not word.isdigit()]
    return found[0] if len(found) == 1 else ""
