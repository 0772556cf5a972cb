"""What the last build knew, kept so that the next need not find out again."""

from __future__ import annotations

import pickle
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from generator import layout

_FINGERPRINT = f"{layout.WORK}/fingerprint"
_STATE = f"{layout.WORK}/state.pickle"


@dataclass(slots=True)
class State:
    """Readings by file with the digest they came from; the key of every published page.

    ``context`` tells what readings were made under, ``site`` which folder the keys describe.
    """

    context: bytes = b""
    readings: Mapping[str, tuple[bytes, Any]] = field(default_factory=dict)
    pages: Mapping[str, bytes] = field(default_factory=dict)
    site: str = ""


def load_fingerprint(root: Path) -> bytes:
    """The fingerprint of everything the last published site was made from."""
    path = root / _FINGERPRINT
    return path.read_bytes() if path.is_file() else b""


def load_state(root: Path) -> State:
    """The last build's state; an empty one when there is none or it cannot be read."""
    try:
        with (root / _STATE).open("rb") as handle:
            state = pickle.load(handle)  # noqa: S301 - written by ourselves, below .build
    except (OSError, pickle.UnpicklingError, AttributeError, EOFError, ImportError, TypeError):
        return State()
    return state if isinstance(state, State) else State()


def forget(root: Path) -> None:
    """Take back that the published site is up to date: called before anything is changed."""
    (root / _FINGERPRINT).unlink(missing_ok=True)


def save(root: Path, state: State, fingerprint: bytes) -> None:
    """Keep a build's state, and only then say that the site is up to date."""
    fresh = root / f"{_STATE}.new"
    with fresh.open("wb") as handle:
        pickle.dump(state, handle, 5)
    fresh.rename(root / _STATE)
    (root / _FINGERPRINT).write_bytes(fingerprint)
