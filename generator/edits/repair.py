"""A file with its safe repairs made, each tried on the validator before it counts."""

import unicodedata
from collections.abc import Sequence
from typing import Any, NamedTuple

from generator.diagnostics import Diagnostic, Position
from generator.edits.repairs import Meant, Place, meant
from generator.edits.spots import spots
from generator.edits.text import edited
from generator.model.catalogue import Context
from generator.model.references import Path
from generator.nodes import Document, read_data, read_document
from generator.nodes.text import position_at
from generator.reading.files import problems_of

_OF_KEYS = frozenset({"ukendt-noegle", "dublet-noegle"})


class Repair(NamedTuple):
    """What was changed, and where it was; both texts are empty when letters were composed."""

    position: Position
    old: str
    new: str


class Repaired(NamedTuple):
    """A file's bytes after all repairs."""

    raw: bytes
    repairs: tuple[Repair, ...]


def repaired(file: str, raw: bytes, context: Context) -> Repaired:
    """Make every repair that is sure. Repairing again finds nothing more.

    A repair is sure when only one thing can be meant, when the mistake is then gone and no
    other has come in its place, and when every other value of the file is what it was.
    """
    repairs: list[Repair] = []
    raw, composed = _composed(file, raw)
    repairs.extend(composed)
    while step := _first_repair(file, raw, context):
        raw = step.raw
        repairs.extend(step.repairs)
    return Repaired(raw, tuple(repairs))


def _composed(file: str, raw: bytes) -> Repaired:
    """The file in Unicode NFC: letters such as å in one piece."""
    try:
        text = raw.decode()
    except UnicodeDecodeError:
        return Repaired(raw, ())
    new = unicodedata.normalize("NFC", text)
    if new == text:
        return Repaired(raw, ())
    same = next((n for n, (a, b) in enumerate(zip(text, new, strict=False)) if a != b), len(new))
    return Repaired(new.encode(), (Repair(position_at(file, new, same), "", ""),))


def _first_repair(file: str, raw: bytes, context: Context) -> Repaired | None:
    document, _ = read_document(file, raw)
    if document is None:
        return None
    found = problems_of(file, raw, context)
    places = spots(document)
    for mistake in sorted(found, key=Diagnostic.sort_key):
        spot = places.get((mistake.position.line, mistake.position.column))
        if spot is None:
            continue
        for change in meant(Place(mistake, spot, document, context)):
            new = edited(raw, [change.edit])
            left = problems_of(file, new, context)
            others = [other for other in found if other != mistake]
            if _is_sure(document, change, new) and _mends(document, change, others, left):
                start, end, text = change.edit
                place = position_at(file, document.text, start)
                return Repaired(new, (Repair(place, document.text[start:end], text),))
    return None


def _is_sure(document: Document, change: Meant, new: bytes) -> bool:
    """Whether all that was not to change says what it said."""
    again = read_data(document.file, new)
    return again is not None and _without(document.data, change.old) == _without(again, change.new)


def _mends(
    document: Document, change: Meant, others: Sequence[Diagnostic], left: Sequence[Diagnostic]
) -> bool:
    """Whether the place that was edited has no mistake left but those it had besides."""
    place = position_at(document.file, document.text, change.edit.start)
    here, there = ({d.code for d in found if d.position == place} for found in (left, others))
    # A group's own mistakes are where its first key is.
    return not here & _OF_KEYS if change.old != change.new else here <= there


def _without(data: Any, path: Path) -> Any:
    """Plain data with what is at a path taken out."""
    if not path:
        return None
    first, rest = path[0], path[1:]
    if isinstance(data, dict):
        kept = {key: value for key, value in data.items() if rest or key != first}
        return {k: _without(v, rest) if k == first else v for k, v in kept.items()}
    if isinstance(data, tuple):
        return tuple(_without(v, rest) if n == first else v for n, v in enumerate(data))
    return data
