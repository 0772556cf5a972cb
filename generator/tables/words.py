"""The words that cells may hold: ids of terms and entries, found by id or by name."""

from collections.abc import Mapping
from typing import NamedTuple

from generator.model.catalogue import Catalogue
from generator.texts.schemas import labels


class Word(NamedTuple):
    """A word of a list with what visitors read for it; ``offered`` is in force today."""

    id: str
    label: str
    offered: bool


class Words:
    """The vocabularies and the entries of a catalogue, as of its day."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._found: dict[str, Mapping[str, str]] = {}

    def of(self, target: str) -> tuple[Word, ...]:
        """Every word of a vocabulary or a kind of entry."""
        vocabulary = self._catalogue.context.vocabularies.get(target)
        if vocabulary is None:
            entries = self._catalogue.entries(target)
            return tuple(Word(id, entry.name, True) for id, entry in sorted(entries.items()))
        today = self._catalogue.today
        terms = vocabulary.terms.items()
        return tuple(Word(id, term.name, not term.ended_by(today)) for id, term in terms)

    def id(self, target: str, text: str) -> str:
        """The id that a text means: itself, or the one word of that name; else the text."""
        if target not in self._found:
            self._found[target] = self._by_name(target)
        return self._found[target].get(_folded(text), text)

    def renamed(self, kind: str, id: str) -> str:
        """The id that an entry has got in the place of another; the other when it has not."""
        return self._catalogue.former.get(f"{kind}:{id}", id)

    def _by_name(self, target: str) -> dict[str, str]:
        names: dict[str, set[str]] = {}
        words = self.of(target)
        vocabulary = self._catalogue.context.vocabularies.get(target)
        for id, label, _ in words:
            names.setdefault(_folded(label), set()).add(id)
            if vocabulary is not None:
                names.setdefault(_folded(vocabulary.terms[id].label), set()).add(id)
        certain = {name: ids.pop() for name, ids in names.items() if len(ids) == 1}
        return certain | {_folded(id): id for id, *_ in words}


def choice(choices: tuple[str, ...], text: str) -> str:
    """The fixed word that a text means by itself or by its label; else the text."""
    named: Mapping[str, str] = labels(choices)
    known = {_folded(label): word for word, label in named.items()}
    known |= {_folded(word): word for word in choices}
    return known.get(_folded(text), text)


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())
