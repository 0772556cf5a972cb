"""What the last build knew, kept so that the next need not find out again."""

from __future__ import annotations

import pickle
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from generator import layout
from generator.build.load import Known
from generator.build.pages import Page
from generator.build.readings import Readings
from generator.build.remembered import FINGERPRINT
from generator.files.tree import digest

_STATE = f"{layout.WORK}/state.pickle"


class Published(NamedTuple):
    """The published folder and the key of every page in it."""

    folder: Path | None
    keys: Mapping[str, bytes]


@dataclass(slots=True)
class State:
    """What was known of the sources, and the key of every published page.

    ``context`` tells what the first was found out under, ``site`` which folder the keys describe.
    """

    context: bytes = b""
    known: Known = field(default_factory=Known)
    pages: Mapping[str, bytes] = field(default_factory=dict)
    site: str = ""

    def known_under(self, context: bytes) -> Known:
        """What was known of the sources, if it was found out under the same context."""
        return self.known if self.context == context else Known()

    def pages_of(self, live: Path | None) -> Published:
        """The keys of the pages in the published folder, if this state is of that folder."""
        if live is not None and live.name == self.site:
            return Published(live, self.pages)
        return Published(None, {})


def page_keys(pages: Iterable[Page], readings: Readings, *common: bytes) -> dict[str, bytes]:
    """A fingerprint of everything each page is made from.

    ``common`` is what all pages share: settings, vocabularies, day, code, templates, theme.
    """
    shared = digest(*common)
    digests = {f"{reading.kind}:{reading.id}": key for key, reading in readings.values()}
    return {page.path: _key(page, digests, shared) for page in pages}


def _key(page: Page, digests: Mapping[str, bytes], shared: bytes) -> bytes:
    entries = (digests.get(entry, b"") for entry in page.depends)
    return digest(shared, page.path.encode(), pickle.dumps(page.varies, 5), *entries)


def load_state(root: Path) -> State:
    """The last build's state; an empty one when there is none or it cannot be read."""
    try:
        with (root / _STATE).open("rb") as handle:
            state: Any = pickle.load(handle)  # noqa: S301 - written by ourselves, below .build
    except (OSError, pickle.UnpicklingError, AttributeError, EOFError, ImportError, TypeError):
        return State()
    return state if isinstance(state, State) else State()


def forget(root: Path) -> None:
    """Take back that the published site is up to date: called before anything is changed."""
    (root / FINGERPRINT).unlink(missing_ok=True)


def save(root: Path, state: State, fingerprint: bytes) -> None:
    """Keep a build's state, and only then say that the site is up to date."""
    fresh = root / f"{_STATE}.new"
    with fresh.open("wb") as handle:
        pickle.dump(state, handle, 5)
    fresh.rename(root / _STATE)
    (root / FINGERPRINT).write_bytes(fingerprint)
