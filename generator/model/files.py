"""Which files there are besides the settings and the measurements, and what each is read as."""

from collections.abc import Callable, Mapping
from fnmatch import fnmatchcase
from functools import cache, partial
from typing import Any, NamedTuple

from pydantic import BaseModel

from generator import layout
from generator.model.goals import Goals
from generator.model.kinds import KINDS
from generator.model.mentors import Networks
from generator.model.references import (
    Found,
    places,
    reference_patterns,
    references,
    references_at,
)
from generator.model.vocabulary import TERM_TYPES, Term, VocabularyFile
from generator.model.wording import PARTS, SYNONYMS, PartFile, SynonymFile


class SchemaFile(NamedTuple):
    """A form of file: its id, the files that have it (a pattern of paths), and their model.

    The model is made when it is asked for: most builds ask for none.
    """

    id: str
    files: str
    make_model: Callable[[], type[BaseModel]]

    @property
    def model(self) -> type[BaseModel]:
        return self.make_model()


@cache
def schema_files() -> tuple[SchemaFile, ...]:
    """Every form of file that there is."""
    models: dict[str, Callable[[], type[BaseModel]]] = {
        name: partial(file_model, name) for name in vocabularies()
    }
    models |= {SYNONYMS: lambda: SynonymFile, PARTS: lambda: PartFile}
    return (
        *(
            SchemaFile(kind, f"{folder}/*.yml", partial(_model_of, kind))
            for kind, folder in layout.ENTRY_FOLDERS.items()
        ),
        SchemaFile("goals", layout.GOALS, lambda: Goals),
        SchemaFile("mentornetvaerk", layout.NETWORKS, lambda: Networks),
        *(
            SchemaFile(name, f"{layout.VOCABULARY}/{name}.yml", model)
            for name, model in models.items()
        ),
    )


def _model_of(kind: str) -> type[BaseModel]:
    return KINDS[kind].model


@cache
def vocabularies() -> Mapping[str, type[Term]]:
    """Every vocabulary with the model of its terms.

    To refer to a vocabulary makes it one: its terms have the standard fields, unless
    ``TERM_TYPES`` gives it a model of its own.
    """
    models: list[type[BaseModel]] = [kind.model for kind in KINDS.values()]
    models += [Goals, Networks, *TERM_TYPES.values()]
    targets = {target for model in models for _, target in reference_patterns(model)}
    return {**TERM_TYPES, **dict.fromkeys(sorted(targets - {*KINDS, *TERM_TYPES}), Term)}


@cache
def file_model(name: str) -> type[VocabularyFile[Any]]:
    """The model of a vocabulary's file."""
    model: Any = VocabularyFile.__class_getitem__(TERM_TYPES.get(name, Term))
    return model  # type: ignore[no-any-return]


def form_of_file(path: str) -> SchemaFile | None:
    """The form of a file by its path, or None when it is none of the catalogue's."""
    return next((form for form in schema_files() if fnmatchcase(path, form.files)), None)


def references_in(path: str, data: Any) -> tuple[Found, ...]:
    """Every reference in the plain data of a file."""
    form = form_of_file(path)
    if form is None:
        return ()
    if form.id in vocabularies():
        return vocabulary_references(form.id, data)
    return references(form.model, data)


def vocabulary_references(name: str, data: Any) -> tuple[Found, ...]:
    """References to terms of other vocabularies, crosswalks within this one, sources."""
    patterns = [
        *reference_patterns(file_model(name)),
        (("termer", "*", "afløst_af", "*"), name),
        (("termer", "*", "svarer_til", "*", "term"), name),
    ]
    return references_at(places(patterns), data)
