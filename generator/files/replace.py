"""Files of the catalogue take new bytes: each is seen old or new, never in part."""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path


def replace_files(root: Path, contents: Mapping[str, bytes], remove: Sequence[str] = ()) -> None:
    """Give files, by their path below ``root``, new bytes, then remove others.

    All is on the disk before the first file changes, so that a full disk changes none, and
    before anything goes. A symbolic link stays; the file it leads to changes.
    """
    ready: list[tuple[Path, Path]] = []
    try:
        for path, data in contents.items():
            target = (root / path).resolve()
            fresh = target.with_name(f".{target.name}.ny")
            ready.append((fresh, target))
            fresh.write_bytes(data)
            if target.exists():
                fresh.chmod(target.stat().st_mode)
        for fresh, _ in ready:  # the first takes most of the others with it
            _settle(fresh)
        for fresh, target in ready:
            fresh.rename(target)
        for path in remove:
            (root / path).unlink()
    finally:
        for fresh, _ in ready:
            fresh.unlink(missing_ok=True)


def _settle(path: Path) -> None:
    """Wait until a file's bytes are on the disk."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
