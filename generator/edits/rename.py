"""An entry gets another id: every reference follows, and its old id is kept."""

import csv
import io
import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from generator.diagnostics import Position
from generator.edits.changes import Change
from generator.edits.values import with_values
from generator.model.fields import keys_of
from generator.model.files import references_in
from generator.model.kinds import FORMER, KINDS, former_ids
from generator.model.references import Path
from generator.nodes import Document, read_document
from generator.nodes.text import decode


class Renaming(NamedTuple):
    """A kind of entry, the id it has and the id it gets."""

    kind: str
    old: str
    new: str


def with_new_id(renaming: Renaming, file: str, raw: bytes) -> bytes | None:
    """The entry's own bytes under its new id, or None when its form gives no safe place."""
    referred = referring_anew(renaming, file, raw)
    document, _ = read_document(file, referred) if referred is not None else (None, [])
    if document is None or referred is None:
        return None
    kept = (id for id in former_ids(document.data) if id not in (renaming.old, renaming.new))
    change = Change((FORMER,), (*kept, renaming.old))
    return with_values(file, referred, [change], keys_of(KINDS[renaming.kind].model))


def referring_anew(renaming: Renaming, file: str, raw: bytes) -> bytes | None:
    """A file's bytes with its references to the new id, or None when it cannot be read."""
    document, _ = read_document(file, raw)
    if document is None:
        return None
    found = references_to(renaming.kind, renaming.old, document)
    return with_values(file, raw, [Change(path, renaming.new) for path in found])


def measured_anew(renaming: Renaming, file: str, raw: bytes) -> bytes:
    """A table of measurements with the new id in the rows of an offer; all else stays."""
    table, _ = decode(file, raw)
    if renaming.kind != "tilbud" or table is None:
        return raw
    rows = set(_rows_of(renaming.old, table))
    first = re.compile(rf'^(\s*"?\s*){re.escape(renaming.old)}(?=[\s",])')
    lines = re.split(r"(?<=\n)", raw.decode("utf-8-sig"))
    new = [
        first.sub(rf"\g<1>{renaming.new}", line) if n in rows else line
        for n, line in enumerate(lines)
    ]
    return raw[: len(raw) - len("".join(lines).encode())] + "".join(new).encode()


def _rows_of(offer: str, table: str) -> Iterator[int]:
    """The lines (from 0) on which the rows of an offer begin."""
    reader = csv.reader(io.StringIO(table))
    begin = 0
    try:
        for cells in reader:
            if cells and cells[0].strip() == offer:
                yield begin
            begin = reader.line_num
    except csv.Error:
        return


def mentions(id: str, texts: Mapping[str, str]) -> Iterator[str]:
    """``path:line`` of every line that has an id as a word of its own."""
    word = re.compile(rf"(?<![\w-]){re.escape(id)}(?![\w-])")
    for path, whole in texts.items():
        for number, line in enumerate(whole.split("\n"), 1):
            if word.search(line):
                yield f"{path}:{number}"


def referring(kind: str, id: str, files: Mapping[str, bytes]) -> Iterator[Position]:
    """Every place in files that refers to an entry. What cannot be read refers to nothing."""
    for path, raw in files.items():
        document, _ = read_document(path, raw)
        if document is not None:
            yield from (document.position(place) for place in references_to(kind, id, document))


def references_to(kind: str, id: str, document: Document) -> Iterator[Path]:
    """The path of every reference to an entry."""
    for found in references_in(document.file, document.data):
        if (found.target, found.value) == (kind, id):
            yield found.path
