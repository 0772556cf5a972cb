"""The files of terms and of words: parsed again only when one of them has changed."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, NamedTuple

from msgspec import DecodeError
from pydantic import ValidationError

from generator.diagnostics import Diagnostic
from generator.files.tree import digest
from generator.model.vocabulary import Vocabularies
from generator.model.wording import Wording
from generator.nodes import Document, read_document
from generator.nodes.plain import from_bytes, to_bytes
from generator.reading.vocabularies import read_vocabularies, restore_vocabularies
from generator.reading.wording import read_wording, restore_wording


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
    data: dict[str, Any] = {}

    def parse(file: str, raw: bytes) -> tuple[Document | None, list[Diagnostic]]:
        document, found = read_document(file, raw)
        if document is not None:
            data[file] = document.data
        return document, found

    vocabularies, unread, problems = read_vocabularies(files, refused, parse)
    wording, word_problems = read_wording(files, parse)
    found = (*problems, *word_problems)
    kept = b"" if found or refused else key + to_bytes(data)
    return Terms(vocabularies, unread, wording, found, kept)


def _restored(kept: bytes) -> Terms | None:
    """The terms of files that had no problems; None when what was kept of them is odd."""
    try:
        data = from_bytes(kept)
        return Terms(restore_vocabularies(data), frozenset(), restore_wording(data), ())
    except (DecodeError, ValidationError, LookupError, ValueError, TypeError, AttributeError):
        return None
