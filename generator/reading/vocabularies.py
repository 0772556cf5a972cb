"""The vocabularies: files of terms → terms by id, with their references checked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from generator import layout
from generator.diagnostics import Diagnostic, Position, error
from generator.model.references import Found, places, reference_patterns, references_at
from generator.model.vocabulary import TERM_TYPES, Term, Vocabularies, Vocabulary, VocabularyFile
from generator.nodes import Document, read_document
from generator.reading.kinds import RESERVED_IDS, entry_id, suggest_id
from generator.reading.wording import WORD_FILES
from generator.rules import check_text
from generator.rules.references import unknown_term
from generator.validation import decode
from generator.validation.problems import nearest

# Terms of these have a page each.
_WITH_PAGES = frozenset({"maalgrupper", "redskaber"})

# Terms of these vocabularies are so plain that the file's own sources cover them all.
_COVERED_BY_FILE = frozenset({"kommuner", "brancher", "formaal", "stoette", "prisenheder"})


def read_vocabularies(files: Mapping[str, bytes]) -> tuple[Vocabularies, list[Diagnostic]]:
    """Every vocabulary by name, and every problem of their files.

    ``files`` maps paths to contents. A missing vocabulary is an error; an unknown file too.
    The word files of the search, which lie beside the vocabularies, are left out.
    """
    found: list[Diagnostic] = []
    documents: dict[str, Document] = {}
    vocabularies: dict[str, Vocabulary] = {}
    for file, raw in files.items():
        name = entry_id(file)
        if name in WORD_FILES:
            continue
        if name not in TERM_TYPES:
            suggestion = nearest(name, (*TERM_TYPES, *WORD_FILES))
            found.append(
                error("ukendt-ordliste", Position(file), value=name, suggestion=suggestion)
            )
            continue
        document, vocabulary, problems = _read(name, file, raw)
        found.extend(problems)
        if document is not None and vocabulary is not None:
            documents[name], vocabularies[name] = document, vocabulary
    present = {entry_id(file) for file in files}
    found += [
        error("mangler-fil", Position(f"{layout.VOCABULARY}/{name}.yml"))
        for name in TERM_TYPES
        if name not in present
    ]
    for name, document in documents.items():
        found.extend(_references(name, document, vocabularies))
    return vocabularies, found


def vocabulary_problems(file: str, raw: bytes, known: Vocabularies) -> list[Diagnostic]:
    """What is wrong with one vocabulary's file among the others."""
    name = entry_id(file)
    document, vocabulary, found = _read(name, file, raw)
    if document is not None and vocabulary is not None:
        found.extend(_references(name, document, {**known, name: vocabulary}))
    return found


def _read(
    name: str, file: str, raw: bytes
) -> tuple[Document | None, Vocabulary | None, list[Diagnostic]]:
    """A vocabulary, and every problem of its file but its references."""
    document, found = read_document(file, raw)
    if document is None:
        return None, None, [*found, *check_text(file, raw.decode("utf-8", "replace"))]
    found.extend(check_text(file, document.text))
    model, problems = decode(file_model(name), document)
    found.extend(problems)
    if model is None:
        return document, None, found
    found.extend(_duplicates(document, model.terms))
    if name in _WITH_PAGES:
        found.extend(_page_names(document, model.terms))
    found.extend(_unsourced(name, document, model.terms))
    return document, _vocabulary(name, model), found


def file_model(name: str) -> type[VocabularyFile[Any]]:
    """The model of a vocabulary's file."""
    model: Any = VocabularyFile.__class_getitem__(TERM_TYPES[name])
    return model  # type: ignore[no-any-return]


def _vocabulary(name: str, model: Any) -> Vocabulary:
    terms = {term.id: term for term in model.terms}
    return Vocabulary(name, model.name, model.description, model.sources, terms)


def _duplicates(document: Document, terms: Sequence[Term]) -> Iterator[Diagnostic]:
    seen: set[str] = set()
    for index, term in enumerate(terms):
        if term.id in seen:
            yield error("dublet-id", document.position(("termer", index, "id")), value=term.id)
        seen.add(term.id)


def _page_names(document: Document, terms: Sequence[Term]) -> Iterator[Diagnostic]:
    """Terms whose pages would lie where another page does."""
    seen: dict[str, str] = {}
    for index, term in enumerate(terms):
        position = document.position(("termer", index, "id"))
        name = suggest_id(term.id)
        if name in RESERVED_IDS:
            yield error("id", position, value=term.id, form="optaget", suggestion="")
        elif seen.setdefault(name, term.id) != term.id:
            yield error("id-kollision", position, other=seen[name])


def vocabulary_references(name: str, data: Any) -> tuple[Found, ...]:
    """References to terms of other vocabularies, crosswalks within this one, sources."""
    patterns = [
        *reference_patterns(file_model(name)),
        (("termer", "*", "afløst_af", "*"), name),
        (("termer", "*", "svarer_til", "*", "term"), name),
    ]
    return references_at(places(patterns), data)


def _references(
    name: str, document: Document, vocabularies: Mapping[str, Vocabulary]
) -> Iterator[Diagnostic]:
    for path, target, value in vocabulary_references(name, document.data):
        known = vocabularies[target].terms if target in vocabularies else None
        if known is not None and value not in known:
            yield unknown_term(document.position(path), target, value, known)


def _unsourced(name: str, document: Document, terms: Sequence[Term]) -> Iterator[Diagnostic]:
    if name in _COVERED_BY_FILE | {"kilder"}:
        return
    for index, term in enumerate(terms):
        if term.source is None:
            yield error("mangler", document.position(("termer", index)), field="kilde")
