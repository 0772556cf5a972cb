"""The files of terms and of words: parsed again only when one of them has changed."""

from collections.abc import Collection, Mapping
from typing import NamedTuple

from generator.diagnostics import Diagnostic
from generator.files.tree import digest
from generator.model.codec import from_bytes, to_bytes
from generator.model.vocabulary import Vocabularies, Vocabulary
from generator.model.wording import Wording
from generator.reading.vocabularies import read_vocabularies
from generator.reading.wording import read_wording


class Terms(NamedTuple):
    """The vocabularies, those whose file cannot be read, the words, and every problem.

    ``kept`` gives the same again without parsing; it is empty when there are problems.
    """

    vocabularies: Vocabularies
    unread: frozenset[str]
    wording: Wording
    diagnostics: tuple[Diagnostic, ...]
    kept: bytes = b""


def read_terms(files: Mapping[str, bytes], refused: Collection[str], kept: bytes) -> Terms:
    """What the files say. ``kept`` is what an earlier reading gave, of these files or of others."""
    key = digest(*(part for file, raw in files.items() for part in (file.encode(), raw)))
    known = _restored(kept.removeprefix(key)) if kept.startswith(key) and not refused else None
    return known._replace(kept=kept) if known else _parsed(files, refused, key)


def _parsed(files: Mapping[str, bytes], refused: Collection[str], key: bytes) -> Terms:
    vocabularies, unread, problems = read_vocabularies(files, refused)
    wording, word_problems = read_wording(files)
    found = (*problems, *word_problems)
    kept = b"" if found or refused else key + _kept(vocabularies, wording)
    return Terms(vocabularies, unread, wording, found, kept)


def _kept(vocabularies: Vocabularies, wording: Wording) -> bytes:
    terms = (
        (v.id, v.name, v.description, v.sources, tuple(v.terms.values()), v.lines)
        for v in vocabularies.values()
    )
    words = (tuple(sorted(words)) for words in (wording.parts, wording.never, wording.whole))
    return to_bytes((tuple(terms), wording.synonyms, *words))


def _restored(kept: bytes) -> Terms | None:
    """The terms of files that had no problems; None when what was kept of them is odd."""
    try:
        vocabularies, synonyms, *words = from_bytes(kept)
        found = {
            id: Vocabulary(id, name, description, sources, {term.id: term for term in terms}, lines)
            for id, name, description, sources, terms, lines in vocabularies
        }
        return Terms(found, frozenset(), Wording(synonyms, *map(frozenset, words)), ())
    except (ValueError, TypeError, AttributeError):
        return None
