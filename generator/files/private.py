"""The user's own folder, outside every project: a checkout may hold what anybody has written."""

import os
import secrets
import stat
from functools import cache
from pathlib import Path

from generator.files.tree import digest

_LENGTH = 32


def private_folder(*name: str) -> Path | None:
    """The folder of this user, or one within it; None when there can be none.

    A folder that others may write to or read is nobody's own: where the cache lies in a checkout,
    as in some CI, it may have come with it, and git keeps no such rights.
    """
    base = os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA")
    try:
        folder = Path(base) if base else Path.home() / ".cache"
        for part in ("katalog", *name):
            folder /= part
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            if not _is_own(folder):
                return None
    except (OSError, RuntimeError):  # no home, or one that cannot be written to
        return None
    return folder


def _is_own(folder: Path) -> bool:
    if os.name != "posix":  # rights are kept elsewhere
        return True
    found = folder.lstat()
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and not found.st_mode & 0o077


@cache
def private_key() -> bytes:
    """What this user's own records are known by; another at each run when it cannot be kept."""
    folder = private_folder()
    fresh = secrets.token_bytes(_LENGTH)
    if folder is None:
        return fresh
    place = folder / "key"
    try:
        _create(place, fresh)
        kept = place.read_bytes()
    except OSError:
        return fresh
    return kept if len(kept) == _LENGTH else fresh


def signature(*parts: bytes) -> bytes:
    """What nobody else can compute of some bytes, in order: only this user's key gives it."""
    return digest(*parts, key=private_key())


def _create(place: Path, key: bytes) -> None:
    """Write a key that is whole when it is seen; one that is there already stays."""
    if place.exists():
        return
    draft = place.with_name(f"key-{secrets.token_hex(8)}")
    try:
        draft.touch(mode=0o600, exist_ok=False)
        draft.write_bytes(key)
        os.link(draft, place)
    except FileExistsError:
        pass
    finally:
        draft.unlink(missing_ok=True)
