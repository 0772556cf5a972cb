"""An entry gets another id: every reference follows, and its old id is kept."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from generator.edits.field import Field, with_field
from generator.edits.referring import references_to
from generator.edits.scalars import text
from generator.edits.spots import spots
from generator.edits.text import Edit, edited
from generator.model.fields import keys_of
from generator.nodes import Document, read_document
from generator.nodes.text import decode
from generator.reading.kinds import KINDS

FORMER = "tidligere"


class Renaming(NamedTuple):
    """A kind of entry, the id it has and the id it gets."""

    kind: str
    old: str
    new: str


def former_ids(raw: bytes, file: str) -> tuple[str, ...]:
    """The ids that an entry has had before."""
    document, _ = read_document(file, raw)
    ids = document.data.get(FORMER, ()) if document is not None else ()
    return tuple(ids) if isinstance(ids, tuple) else ()


def with_new_id(renaming: Renaming, file: str, raw: bytes) -> bytes | None:
    """The entry's own bytes under its new id, or None when its form gives no safe place."""
    referred = referring_anew(renaming, file, raw)
    document, _ = read_document(file, referred) if referred is not None else (None, [])
    if document is None or referred is None:
        return None
    kept = (id for id in former_ids(referred, file) if id not in (renaming.old, renaming.new))
    keys = keys_of(KINDS[renaming.kind].model)
    field = Field(FORMER, (*kept, renaming.old), keys[: keys.index(FORMER)])
    return with_field(document, referred, field)


def referring_anew(renaming: Renaming, file: str, raw: bytes) -> bytes | None:
    """A file's bytes with its references to the new id, or None when it cannot be read."""
    document, _ = read_document(file, raw)
    if document is None:
        return None
    return edited(raw, _edits(renaming, document))


def _edits(renaming: Renaming, document: Document) -> Sequence[Edit]:
    places = {spot.path: spot for spot in spots(document).values() if not spot.is_key}
    found = references_to(renaming.kind, renaming.old, document)
    plain = text(renaming.new, flow=True)
    return [
        Edit(spot.start, spot.end, f"{quote}{renaming.new}{quote}" if quote else plain)
        for spot in (places[path] for path in found)
        for quote in [spot.node.style]
    ]


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
