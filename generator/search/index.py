"""Documents → the index that the browser searches, as values that JSON can hold.

The browser's half is ``site/assets/js/search/index.js``. A *stem* is a word without its
inflection; all words of one stem are found alike, so documents are listed by stem. Stems are
in the order of their folded spelling, so that the browser can look one up without folding all.

========= ==========================================================================
``kinds`` kind, beginning and end of its paths, and how many documents
``titles`` ``paths`` a line for each document; an empty path is made from the title
``stop``  words that are not searched for
``words`` every word, those of a stem together (:func:`generator.search.pack.families`)
``counts`` ``found`` for each field: how many documents have a stem in that field
          and no heavier one, and which
``parts`` what compounds are made of, coded as ``words``
``partCounts`` ``partWords`` in how many stems, and which: twice the step, and one if
          the part is the compound's last
``synonyms`` a line for each word, or two with a plus between: the word, then its synonyms
          behind their strengths
========= ==========================================================================

On a slow line most of the time goes to the running text, so that can be a file of its own:
the browser answers from titles and terms until it is there.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from zlib import crc32

from generator.model.catalogue import Context
from generator.search.corpus import Corpus, Section, read_corpus
from generator.search.danish import STOP_WORDS, fold, stem
from generator.search.danish.compounds import Splitter, splitter
from generator.search.fields import FIELDS
from generator.search.pack import families, numbers, rising
from generator.search.synonyms import Synonym, synonyms

VERSION = 1

_SHORTEST_COMPOUND = 6


Stems = Mapping[str, Sequence[str]]
"""The words of every stem, in order."""


def build_index(sections: Sequence[Section], context: Context) -> dict[str, Any]:
    """The index of all documents. The same documents and words always give the same index.

    ``context`` has what editors have listed of the language.
    """
    found = [document for section in sections for document in section.documents]
    corpus = read_corpus(found)
    stems = _stems(corpus.numbers)
    parts = _parts(stems, splitter(corpus.counts, context.wording))
    return {
        "version": VERSION,
        "kinds": [[s.kind, s.prefix, s.suffix, len(s.documents)] for s in sections],
        "titles": "\n".join(document.title for document in found),
        "paths": "\n".join(document.path for document in found),
        "stop": " ".join(sorted(STOP_WORDS)),
        "words": families(stems.values()),
        **_postings(corpus, stems),
        **_packed_parts(parts),
        "synonyms": _synonyms(synonyms(context.wording, context.vocabularies), {*stems, *parts}),
    }


def in_parts(index: Mapping[str, Any], rest: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """The index as two files: what to answer from at once, and the running text.

    ``rest`` is the name of the second file, beside the first. Both bear a mark of the words
    they are about, so that halves of different builds never meet.
    """
    mark = f"{crc32(repr([index['words'], index['paths'], index['titles']]).encode()):08x}"
    cut = FIELDS - 1
    lists = ("counts", "found")
    head = {**index, **{key: index[key][:cut] for key in lists}, "rest": rest, "mark": mark}
    return head, {"mark": mark, **{key: index[key][cut:] for key in lists}}


def _stems(words: Iterable[str]) -> Stems:
    by_stem: dict[str, list[str]] = defaultdict(list)
    for word in sorted(words):
        by_stem[stem(word)].append(word)
    return {key: by_stem[key] for key in _by_key(by_stem)}


def _by_key(stems: Iterable[str]) -> list[str]:
    """Stems in the order that the browser looks them up in: by the key of their spellings."""
    return sorted(stems, key=lambda stem: (fold(stem), stem))


def _postings(corpus: Corpus, stems: Stems) -> dict[str, list[str]]:
    """For each field: the documents of every stem that have it there and in no heavier field."""
    none = len(stems)
    stem_of = [none] * (len(corpus.numbers) + 1)
    for number, words in enumerate(stems.values()):
        for word in words:
            stem_of[corpus.numbers[word]] = number
    found: list[list[list[int]]] = [[[] for _ in stems] for _ in range(FIELDS)]
    for document, lines in enumerate(corpus.documents):
        seen = {none}
        for field, line in zip(found, lines, strict=True):
            here = set(map(stem_of.__getitem__, line)) - seen
            seen |= here
            for key in here:
                field[key].append(document)
    return {
        "counts": [numbers(map(len, field)) for field in found],
        "found": ["".join(map(rising, field)) for field in found],
    }


Parts = Mapping[str, Sequence[tuple[int, bool]]]
"""By the stem of a part: the numbers of the stems it is part of, and whether as their last."""


def _parts(stems: Stems, known: Splitter) -> Parts:
    found: dict[str, dict[int, bool]] = defaultdict(dict)
    for key, (own, words) in enumerate(stems.items()):
        shortest = min(words, key=len)
        if len(shortest) < _SHORTEST_COMPOUND or shortest.isdigit():
            continue
        for part in known.parts(shortest):
            part_stem = stem(part.text)
            if part_stem != own:
                found[part_stem][key] = found[part_stem].get(key, False) or part.is_head
    return {part: sorted(found[part].items()) for part in _by_key(found)}


def _packed_parts(parts: Parts) -> dict[str, str]:
    return {
        "parts": families([part] for part in parts),
        "partCounts": numbers(map(len, parts.values())),
        "partWords": "".join(map(_stepped, parts.values())),
    }


def _stepped(uses: Sequence[tuple[int, bool]]) -> str:
    before = [0, *(key for key, _ in uses)]
    return numbers(
        2 * (key - last) + is_head for last, (key, is_head) in zip(before, uses, strict=False)
    )


def _synonyms(pairs: Iterable[Synonym], known: set[str]) -> str:
    """The synonyms that could find something."""
    found: dict[str, dict[str, int]] = defaultdict(dict)
    for word, other, strength in pairs:
        if stem(other) in known:
            found[word].setdefault(other, strength)
    return "\n".join(
        " ".join((word, *(f"{strength}{other}" for other, strength in found[word].items())))
        for word in sorted(found)
    )
