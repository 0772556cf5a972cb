"""What the editors teach the search about words: synonyms, and the parts of compounds."""

from dataclasses import dataclass
from typing import Annotated

from pydantic import Field, StringConstraints

from generator.model.base import Model, Text, Title

WORD_PATTERN = r"^[a-z0-9æøåäöüé]+$"
HEADWORD_PATTERN = r"^(?:§|[a-z0-9æøåäöüé]+)(?: [a-z0-9æøåäöüé]+)?$"

SYNONYMS, PARTS = "synonymer", "ordled"
WORD_FILES = frozenset({SYNONYMS, PARTS})
"""The files beside the vocabularies that hold no terms. The search does without them too."""

Word = Annotated[str, StringConstraints(pattern=WORD_PATTERN, max_length=60)]
Headword = Annotated[str, StringConstraints(pattern=HEADWORD_PATTERN, max_length=60)]


class SynonymEntry(Model):
    """A word, or two words that belong together, and those that stand for it.

    ``same`` mean the same, both ways. Who searches for the word also wants ``also``, but not
    the other way. ``related`` belong to the same subject.
    """

    word: Headword = Field(alias="ord")
    same: tuple[Word, ...] = Field((), alias="samme")
    also: tuple[Word, ...] = Field((), alias="også")
    related: tuple[Word, ...] = Field((), alias="beslægtet")


class SynonymFile(Model):
    name: Title = Field(alias="navn")
    description: Text | None = Field(None, alias="beskrivelse")
    synonyms: tuple[SynonymEntry, ...] = Field(alias="synonymer")


class PartGroup(Model):
    """Parts of compounds of one subject."""

    subject: Title = Field(alias="emne")
    parts: tuple[Word, ...] = Field(alias="led")


class PartFile(Model):
    """Words that compounds are made of, words that are never a part, words to leave whole."""

    name: Title = Field(alias="navn")
    description: Text | None = Field(None, alias="beskrivelse")
    groups: tuple[PartGroup, ...] = Field(alias="grupper")
    never: tuple[Word, ...] = Field((), alias="aldrig")
    whole: tuple[Word, ...] = Field((), alias="hele")


@dataclass(frozen=True, slots=True)
class Wording:
    """The word files as the search uses them. Without the files nothing is known of any word."""

    synonyms: tuple[SynonymEntry, ...] = ()
    parts: frozenset[str] = frozenset()
    never: frozenset[str] = frozenset()
    whole: frozenset[str] = frozenset()
