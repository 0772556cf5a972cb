"""What the last build knew, kept so that the next need not find out again.

Two files: all that was known of the sources at some build, and what has changed since, with
the keys of the published files. So a build after a small change writes little.
"""

from __future__ import annotations

import pickle
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from generator import layout
from generator.files.tree import digest
from generator.publishing.load import Known
from generator.publishing.pages import File
from generator.publishing.readings import Readings
from generator.publishing.remembered import FINGERPRINT

_BASE = f"{layout.WORK}/known.pickle"
_STATE = f"{layout.WORK}/state.pickle"

# One in so many readings may differ from the base before a new base is worth its time.
_DIFFERING = 10


class Published(NamedTuple):
    """The published folder and the key of every file in it."""

    folder: Path | None
    keys: Mapping[str, bytes]


@dataclass(frozen=True, slots=True)
class Base:
    """What was known of the sources at some build, and ``mark``, which tells one from another."""

    mark: bytes = b""
    known: Known = field(default_factory=Known)


@dataclass(frozen=True, slots=True)
class State:
    """What has become of the base since, and the key of every published file.

    ``context`` tells what all was found out under, ``site`` which folder the keys describe.
    """

    context: bytes = b""
    keys: Mapping[str, bytes] = field(default_factory=dict)
    site: str = ""
    mark: bytes = b""
    changed: Readings = field(default_factory=dict)
    gone: frozenset[str] = frozenset()


class Kept(NamedTuple):
    """What was read from the disk."""

    state: State = State()
    base: Base = Base()

    def known_under(self, context: bytes) -> Known:
        """What was known of the sources, if it was found out under the same context."""
        state, known = self.state, self.base.known
        if state.context != context or state.mark != self.base.mark:
            return Known()
        if not state.changed and not state.gone:
            return known
        readings = {p: r for p, r in known.readings.items() if p not in state.gone}
        return replace(known, readings={**readings, **state.changed})

    def files_of(self, live: Path | None) -> Published:
        """The keys of the files in the published folder, if this state is of that folder."""
        if live is not None and live.name == self.state.site:
            return Published(live, self.state.keys)
        return Published(None, {})


def file_keys(files: Iterable[File], readings: Readings, *common: bytes) -> dict[str, bytes]:
    """A fingerprint of everything each file is made from.

    ``common`` is what all share: settings, vocabularies, day, code, templates, theme.
    """
    shared = digest(*common)
    digests = {f"{reading.kind}:{reading.id}": key for key, reading in readings.values()}
    return {file.path: _key(file, digests, shared) for file in files}


def _key(file: File, digests: Mapping[str, bytes], shared: bytes) -> bytes:
    entries = (digests.get(entry, b"") for entry in file.depends)
    return digest(shared, file.path.encode(), pickle.dumps(file.varies, 5), *entries)


def load_state(root: Path) -> Kept:
    """The last build's state; an empty one when there is none or it cannot be read."""
    state = _load(root / _STATE, State)
    base = _load(root / _BASE, Base)
    return Kept(state or State(), base or Base())


def forget(root: Path) -> None:
    """Take back that the published site is up to date: called before anything is changed."""
    (root / FINGERPRINT).unlink(missing_ok=True)


def save(root: Path, kept: Kept, known: Known, state: State, fingerprint: bytes) -> None:
    """Keep what is known now, and only then say that the site is up to date.

    ``kept`` is what the build began with, ``state`` what it made, without what changed.
    """
    base = kept.base
    fits = kept.known_under(state.context) != Known() and known.measured == base.known.measured
    changed, gone = _difference(base.known.readings, known.readings)
    if not fits or (len(changed) + len(gone)) * _DIFFERING > len(known.readings):
        base, changed, gone = Base(fingerprint, known), {}, frozenset()
        _dump(root / _BASE, base)
    _dump(root / _STATE, replace(state, mark=base.mark, changed=changed, gone=gone))
    (root / FINGERPRINT).write_bytes(fingerprint)


def _difference(old: Readings, new: Readings) -> tuple[Readings, frozenset[str]]:
    """The readings that are not as they were, by the digest they came from, and those gone."""
    changed = {p: r for p, r in new.items() if p not in old or old[p][0] != r[0]}
    return changed, frozenset(old.keys() - new.keys())


T = TypeVar("T", State, Base)


def _load(path: Path, kind: type[T]) -> T | None:
    try:
        with path.open("rb") as handle:
            found: Any = pickle.load(handle)  # noqa: S301 - written by ourselves, below .build
    except (OSError, pickle.UnpicklingError, AttributeError, EOFError, ImportError, TypeError):
        return None
    return found if isinstance(found, kind) else None


def _dump(path: Path, value: State | Base) -> None:
    fresh = path.with_suffix(".new")
    with fresh.open("wb") as handle:
        pickle.dump(value, handle, 5)
    fresh.rename(path)
