"""References from an entry to terms and to other entries."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from pydantic import BaseModel

from generator import layout
from generator.diagnostics import Diagnostic, Position, error
from generator.model.cards import Link
from generator.model.catalogue import Context
from generator.model.kinds import KINDS, AnyEntry
from generator.model.references import Found, references
from generator.nodes import Document
from generator.rules.base import EntryView
from generator.validation.problems import nearest


def term_references(entry: EntryView[AnyEntry]) -> Iterator[Found]:
    """Every reference to a vocabulary's term."""
    return (found for found in entry.references if found.target not in KINDS)


def unknown_term(
    position: Position, vocabulary: str, value: str, known: Iterable[str]
) -> Diagnostic:
    """The diagnostic for a term that a vocabulary does not have."""
    return error(
        "ukendt-ord",
        position,
        value=value,
        vocabulary=vocabulary,
        suggestion=nearest(value, known),
    )


def missing_vocabulary(position: Position, vocabulary: str) -> Diagnostic:
    """The diagnostic for a vocabulary that has no file, though a place refers to a term of it."""
    return error("mangler-fil", Position(f"{layout.VOCABULARY}/{vocabulary}.yml")).beside(position)


def missing_vocabularies(
    found: Iterable[Found], document: Document, context: Context
) -> Iterator[Diagnostic]:
    """An error for every vocabulary without a file, at the first reference to a term of it."""
    known = {*KINDS, *context.vocabularies, *context.unread}
    for path, target, _ in found:
        if target not in known:
            known.add(target)
            yield missing_vocabulary(document.position(path), target)


def unnamed(
    model: type[BaseModel], document: Document, context: Context, problems: Sequence[Diagnostic]
) -> list[Diagnostic]:
    """Problems, where a text that cannot even be an id is reported as the unknown word it is.

    The code is not that of unknown words, which settings may soften: the file is not read.
    """
    if not any(problem.code == "id" for problem in problems):
        return list(problems)
    places = {document.position(path): to for path, to, _ in references(model, document.data)}
    return [
        _unnamed(problem, places[problem.position], context)
        if problem.code == "id" and problem.position in places
        else problem
        for problem in problems
    ]


def _unnamed(problem: Diagnostic, target: str, context: Context) -> Diagnostic:
    value = str(problem.params["value"])
    found = context.vocabularies.get(target)
    if found is None:
        what = "kind" if target in KINDS else "vocabulary"
        params = {what: target, "suggestion": ""}
    else:
        names = {term.label: id for id, term in found.terms.items()}
        names |= {term.name: id for id, term in found.terms.items()}
        suggestion = nearest(value, found.terms) or names.get(nearest(value, names), "")
        params = {"vocabulary": target, "suggestion": suggestion}
    return replace(problem, params={"value": value, **params})


def entry_links(entry: EntryView[AnyEntry]) -> tuple[Link, ...]:
    """Every reference to another entry, with its place."""
    found = ((one, entry.at(*one.path)) for one in entry.references if one.target in KINDS)
    return tuple(Link(one.target, one.value, place.line, place.column) for one, place in found)
