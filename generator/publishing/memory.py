"""What builds have found out, kept so that the next need not find out again."""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from msgspec import MsgspecError
from msgspec.msgpack import Decoder, Encoder

from generator import layout
from generator.files.private import signature
from generator.files.replace import replace_files
from generator.files.store import Records, Store
from generator.model.cards import OfferCard, PartnerCard
from generator.model.catalogue import Measurement
from generator.model.codec import from_bytes, to_bytes
from generator.publishing.fingerprint import FINGERPRINT, code_digest, context_of
from generator.publishing.load import Known, Loaded, load
from generator.publishing.readings import Readings
from generator.publishing.sources import Sources
from generator.reading.entry import Reading
from generator.reading.measurements import Measured

_STORE = f"{layout.WORK}/memory.sqlite"
_READINGS, _TERMS, _MEASURED = "readings", "terms", "measured"


_encode = Encoder().encode
# Behind the digests of the file that it was read from, and of all else that it was read under: a
# reading without its model, its entry and its public one in bytes, and no links beside those of its
# card.
_decode = Decoder(tuple[bytes, bytes, Reading]).decode
# As well: measurements without problems.
_decode_figures = Decoder(tuple[bytes, bytes, dict[str, tuple[Measurement, ...]]]).decode
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
        found = ((path, _reading(raw, context)) for path, raw in records.items())
        self._stored = frozenset(records)
        self._readings = {path: reading for path, reading in found if reading is not None}
        terms = self.store.read(_TERMS).get("", b"")
        measured = _measured(self.store.read(_MEASURED).get("", b""), context)
        return Known(terms=terms, readings=self._readings, measured=measured)

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
        measured = {"": _figures(context, known.measured)}
        self.store.write({_READINGS: changed, _TERMS: terms, _MEASURED: measured, **site})
        place = self._fingerprint
        replace_files(place.parent, {place.name: signature(fingerprint)})


def recall(root: Path, sources: Sources, today: date) -> Loaded:
    """As :func:`generator.publishing.load.load`, sooner if most files are as they were built."""
    memory = Memory(root, code_digest())
    return load(sources, today, memory.known(context_of(sources, today)))


def _record(digest: bytes, context: bytes, reading: Reading) -> bytes | None:
    """A reading in bytes; one that gave no entry is not worth it."""
    if reading.entry is None:
        return None
    has_card = reading.kind in _CARDS
    in_bytes = _encode if has_card else to_bytes
    shown = None if reading.public is None else in_bytes(reading.public)
    links = () if has_card else reading.links
    entry = in_bytes(reading.entry)
    kept = reading._replace(entry=entry, links=links, model=None, public=shown)
    return _encode((digest, context, kept))


def _reading(raw: bytes, context: bytes) -> tuple[bytes, Reading] | None:
    """A reading from bytes, or None when it was read under something else or is of no use."""
    try:
        digest, under, kept = _decode(raw)
        if under != context:
            return None
        card = _CARDS.get(kept.kind)
        from_kept: Callable[[bytes], Any] = card.decode if card else from_bytes
        entry = from_kept(kept.entry)
        shown = None if kept.public is None else from_kept(kept.public)
    except (MsgspecError, ValueError):
        return None
    links = entry.links if card else kept.links
    return digest, kept._replace(entry=entry, links=links, public=shown)


def _figures(context: bytes, measured: tuple[bytes, Measured] | None) -> bytes | None:
    if measured is None or measured[1].diagnostics:
        return None
    return _encode((measured[0], context, measured[1].series))


def _measured(raw: bytes, context: bytes) -> tuple[bytes, Measured] | None:
    try:
        key, under, series = _decode_figures(raw)
    except MsgspecError:
        return None
    return (key, Measured(series, ())) if under == context else None
