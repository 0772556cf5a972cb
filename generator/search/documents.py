"""What can be found: the documents of the index, in the index's order."""

from __future__ import annotations

from typing import NamedTuple


class Document(NamedTuple):
    """A page that a search can find.

    ``words`` are its distinct words, a line for each field (:mod:`generator.search.fields`).
    """

    title: str
    path: str
    words: str


class Section(NamedTuple):
    """All documents of one kind. Their paths begin and end alike."""

    kind: str
    prefix: str
    suffix: str
    documents: tuple[Document, ...]
