"""What a reference may name: terms and entries as enumerations that editors can complete from.

Terms that have ended stay: historical entries use them. Whether a term is in force on a day is
for the validator to say.
"""

from collections.abc import Mapping
from typing import Any

from generator.model.catalogue import Catalogue
from generator.model.vocabulary import Term
from generator.outputs.editors.schemas.scalars import Schema
from generator.texts import schemas as say

_OWN_TOO = frozenset({"kilder"})
"""A file has sources of its own too, which no schema can know."""

_MOST_IDS = 1_000
"""With more entries than this an editor is slower than the list is worth."""


def names_of(catalogue: Catalogue, target: str) -> Mapping[str, str]:
    """The ids that a reference may be, each with what visitors read for it."""
    vocabulary = catalogue.context.vocabularies.get(target)
    if vocabulary is not None:
        return {id: _label(term) for id, term in vocabulary.terms.items()}
    names = catalogue.names(target)
    return dict(sorted(names.items())) if len(names) <= _MOST_IDS else {}


def reference(target: str, names: Mapping[str, str], plain: Schema) -> Schema:
    """A text that names something: one of its ids; as it was when there is no list of them."""
    if not names:
        return plain
    known: Schema = {
        "type": ["string"],
        "enum": list(names),
        "enumDescriptions": list(names.values()),
        "errorMessage": say.not_known(target),
    }
    return {"anyOf": [known, plain]} if target in _OWN_TOO else known


def _label(term: Any) -> str:
    assert isinstance(term, Term)
    return say.term_label(term.name, term.valid_from, term.valid_to, expected=term.expected)
