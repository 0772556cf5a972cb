"""Write, copy and compare whole trees of files."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterable
from hashlib import blake2b
from pathlib import Path

from generator.files.sources import SourceFile, walk


def digest(*parts: bytes, key: bytes = b"") -> bytes:
    """A short fingerprint of some bytes, in order; with a key, one that only its owner can make."""
    hashed = blake2b(key=key, digest_size=16)
    for part in parts:
        hashed.update(len(part).to_bytes(8, "little"))
        hashed.update(part)
    return hashed.digest()


def digest_of(files: Iterable[SourceFile]) -> bytes:
    """A fingerprint of files, their names included."""
    return digest(*(part for file in files for part in (os.fsencode(file.path), file.raw)))


def fresh(folder: Path) -> Path:
    """An empty folder at a path, whatever was there before."""
    if folder.is_symlink() or folder.is_file():
        folder.unlink()
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def copy_into(
    root: Path, source: str, target: Path, change: Callable[[SourceFile], bytes] | None = None
) -> None:
    """Copy the files of a folder of the project into another, changed on the way if asked for."""
    for file in walk(root, [source]):
        data = change(file) if change else file.raw
        write(target / Path(file.path).relative_to(source), data)


def write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def create(path: str, data: bytes) -> None:
    """Write a file that must not be there yet."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o644)
    try:
        while data:
            data = data[os.write(handle, data) :]
    finally:
        os.close(handle)


def link(source: str, target: str) -> None:
    """Give a file a second name; copy it where the disk cannot."""
    try:
        os.link(source, target)
    except FileExistsError:
        raise
    except OSError:
        shutil.copyfile(source, target)
