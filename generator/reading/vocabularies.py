"""The vocabularies: files of terms → terms by id, with their references checked."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from generator import layout
from generator.diagnostics import Diagnostic, Position, error
from generator.model.catalogue import Context
from generator.model.files import file_model, vocabularies, vocabulary_references
from generator.model.ids import RESERVED_IDS, entry_id, suggest_id
from generator.model.regulation import with_computed
from generator.model.vocabulary import SourcedTerm, Term, Vocabularies, Vocabulary
from generator.model.wording import WORD_FILES
from generator.nodes import Document
from generator.reading.repeated_ids import repeated_ids
from generator.reading.text import read_text
from generator.rules.references import missing_vocabulary, unknown_term
from generator.validation import decode
from generator.validation.problems import nearest

# Terms of these have a page each.
_WITH_PAGES = frozenset({"maalgrupper", "redskaber"})


class ReadVocabularies(NamedTuple):
    """Every vocabulary by name, those whose file cannot be read, and every problem."""

    found: Vocabularies
    unread: frozenset[str]
    diagnostics: list[Diagnostic]


def read_vocabularies(
    files: Mapping[str, bytes], refused: Collection[str] = ()
) -> ReadVocabularies:
    """The vocabularies of some files: their contents by path.

    An unknown file is an error; a vocabulary without a file is one when a term refers to it.
    ``refused`` are the files and folders that are there and were not read, with a reason given
    already. The word files of the search, which lie beside the vocabularies, are left out.
    """
    found: list[Diagnostic] = []
    documents: dict[str, Document] = {}
    read: dict[str, Vocabulary] = {}
    for file, raw in files.items():
        name = entry_id(file)
        if name in WORD_FILES:
            continue
        if name not in vocabularies():
            near = nearest(name, (*vocabularies(), *WORD_FILES))
            found.append(error("ukendt-ordliste", Position(file), value=name, suggestion=near))
            continue
        document, vocabulary, problems = _read(name, file, raw)
        found.extend(problems)
        if document is not None and vocabulary is not None:
            documents[name], read[name] = document, vocabulary
    unread = _unread({*files, *refused}) - read.keys()
    for name, document in documents.items():
        found.extend(_references(name, document, read, unread))
    return ReadVocabularies(read, unread, found)


def _unread(files: Collection[str]) -> frozenset[str]:
    """The vocabularies that are among some files, or all when their folder is."""
    return frozenset(
        name
        for name in vocabularies()
        if layout.VOCABULARY in files or f"{layout.VOCABULARY}/{name}.yml" in files
    )


def vocabulary_problems(file: str, raw: bytes, context: Context) -> list[Diagnostic]:
    """What is wrong with one vocabulary's file among the others."""
    name = entry_id(file)
    document, vocabulary, found = _read(name, file, raw)
    if document is not None and vocabulary is not None:
        known = {**context.vocabularies, name: vocabulary}
        found.extend(_references(name, document, known, context.unread))
    return found


def _read(
    name: str, file: str, raw: bytes
) -> tuple[Document | None, Vocabulary | None, list[Diagnostic]]:
    """A vocabulary, and every problem of its file but its references."""
    document, found = read_text(file, raw)
    if document is None:
        return None, None, found
    model, problems = decode(file_model(name), document)
    found.extend(problems)
    if model is None:
        return document, None, found
    found.extend(repeated_ids(document, of_page=False))
    if name in _WITH_PAGES:
        found.extend(_page_names(document, model.terms))
    found.extend(_unsourced(document, model.terms))
    every = with_computed(model.terms) if name == "satser" else model.terms
    terms = {term.id: term for term in every}
    lines = {
        term.id: document.position(("termer", index, "id")).line
        for index, term in enumerate(model.terms)
    }
    head = (name, model.name, model.description, model.sources)
    return document, Vocabulary(*head, terms, lines), found


def _page_names(document: Document, terms: Sequence[Term]) -> Iterator[Diagnostic]:
    """Terms whose pages would lie where another page of the site does."""
    for index, term in enumerate(terms):
        if suggest_id(term.id) in RESERVED_IDS:
            position = document.position(("termer", index, "id"))
            yield error("id", position, value=term.id, form="optaget", suggestion="")


def _references(
    name: str, document: Document, read: Vocabularies, unread: Collection[str]
) -> Iterator[Diagnostic]:
    for path, target, value in vocabulary_references(name, document.data):
        place = document.position(path)
        if target in read and value not in read[target].terms:
            yield unknown_term(place, target, value, read[target].terms)
        elif target not in read and target not in unread:
            yield missing_vocabulary(place, target)


def _unsourced(document: Document, terms: Sequence[Term]) -> Iterator[Diagnostic]:
    for index, term in enumerate(terms):
        if isinstance(term, SourcedTerm) and term.source is None:
            yield error("mangler", document.position(("termer", index)), field="kilde")
