"""What builds have found out, kept so that the next need not find out again."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import NamedTuple

from msgspec import DecodeError, Raw, ValidationError
from msgspec.msgpack import Decoder, Encoder

from generator import layout
from generator.diagnostics import Diagnostic, Position, Severity
from generator.files.store import Records, Store
from generator.model.cards import Link, OfferCard, PartnerCard
from generator.publishing.fingerprint import FINGERPRINT, code_digest, context_of
from generator.publishing.load import Known, Loaded, load
from generator.publishing.readings import Readings
from generator.publishing.sources import Sources
from generator.reading.entry import Reading

_STORE = f"{layout.WORK}/memory.sqlite"
_READINGS, _TERMS = "readings", "terms"


class _Problem(NamedTuple):
    """A diagnostic on disk."""

    code: str
    severity: Severity
    position: Position
    params: dict[str, str | int | bool | tuple[str, ...]]
    related: tuple[Position, ...]


class _Record(NamedTuple):
    """A reading on disk, the digest of the file, and of all else that it was read under."""

    digest: bytes
    context: bytes
    kind: str
    id: str
    entry: Raw
    problems: tuple[_Problem, ...]
    words: str
    former: tuple[Link, ...]


_encode = Encoder().encode
_decode = Decoder(_Record).decode
_CARDS: Mapping[str, Decoder[OfferCard] | Decoder[PartnerCard]] = {
    "tilbud": Decoder(OfferCard),
    "virksomheder": Decoder(PartnerCard),
}


class Memory:
    """What earlier builds of a project have left in its store, if the same code left it."""

    def __init__(self, root: Path, code: bytes, *, fresh: bool = False) -> None:
        """``fresh`` forgets all of it."""
        self._fingerprint = root / FINGERPRINT
        self.store = Store(root / _STORE, code)
        if fresh:
            self.store.forget()
        self._readings: Readings = {}
        self._stored: frozenset[str] = frozenset()

    def known(self, context: bytes) -> Known:
        """What was read of the terms, and of the entries under the same terms, settings and day."""
        records = self.store.read(_READINGS)
        found = ((path, _reading(path, raw, context)) for path, raw in records.items())
        self._stored = frozenset(records)
        self._readings = {path: reading for path, reading in found if reading is not None}
        return Known(terms=self.store.read(_TERMS).get("", b""), readings=self._readings)

    def forget_site(self) -> None:
        """Take back that the published site is up to date: called before anything is changed."""
        self._fingerprint.unlink(missing_ok=True)

    def save(
        self, known: Known, context: bytes, site: Mapping[str, Records], fingerprint: bytes
    ) -> None:
        """Keep what is known now, and only then say that the site is up to date.

        ``site`` holds records of the published site by their part. Raises OSError.
        """
        changed: dict[str, bytes | None] = dict.fromkeys(self._stored - known.readings.keys())
        for path, (digest, reading) in known.readings.items():
            kept = self._readings.get(path)
            if kept is None or kept[1] is not reading:
                changed[path] = _record(digest, context, reading)
        terms: Records = {"": known.terms} if known.terms else {}
        self.store.write({_READINGS: changed, _TERMS: terms, **site})
        self._fingerprint.write_bytes(fingerprint)


def recall(root: Path, sources: Sources, today: date) -> Loaded:
    """As :func:`generator.publishing.load.load`, sooner if most files are as they were built."""
    memory = Memory(root, code_digest())
    return load(sources, today, memory.known(context_of(sources, today)))


def _record(digest: bytes, context: bytes, reading: Reading) -> bytes | None:
    """A reading in bytes; only those of cards are worth it, the others are few."""
    if not isinstance(reading.entry, OfferCard | PartnerCard):
        return None
    problems = tuple(
        _Problem(d.code, d.severity, d.position, dict(d.params), d.related)
        for d in reading.diagnostics
    )
    kind, id, _, card, _, _, _, words, former = reading
    entry = Raw(_encode(card))
    return _encode(_Record(digest, context, kind, id, entry, problems, words, former))


def _reading(path: str, raw: bytes, context: bytes) -> tuple[bytes, Reading] | None:
    """A reading from bytes, or None when it was read under something else or is of no use."""
    try:
        record = _decode(raw)
        if record.context != context:
            return None
        entry = _CARDS[record.kind].decode(record.entry)
    except (DecodeError, ValidationError, LookupError):
        return None
    problems = (Diagnostic(*problem) for problem in record.problems)
    return record.digest, Reading(
        kind=record.kind,
        id=record.id,
        file=path,
        entry=entry,
        links=entry.links,
        diagnostics=tuple(problems),
        data=None,
        words=record.words,
        former=record.former,
    )
