"""Files of the catalogue take new bytes: each is seen old or new, never in part."""

import os
import re
import secrets
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from generator.files.interrupts import held_back

# A file's new bytes lie beside it for a moment. The name says which process writes it.
_DRAFT = re.compile(r"\..+\.(?P<process>\d+)-[0-9a-f]{16}\.ny")


def replace_files(root: Path, contents: Mapping[str, bytes], remove: Sequence[str] = ()) -> None:
    """Give files, by their path below ``root``, new bytes, then remove others.

    All is on the disk before the first file changes, so that a full disk changes none, and
    before anything goes. A symbolic link stays; the file it leads to changes. A signal to stop
    is obeyed before the first file changes or after the last has (``Interrupted``).
    """
    targets = {(root / path).resolve(): data for path, data in contents.items()}
    for folder in {target.parent for target in targets}:
        _sweep(folder)
    ready: list[tuple[Path, Path]] = []
    try:
        for target, data in targets.items():
            draft = target.with_name(f".{target.name}.{os.getpid()}-{secrets.token_hex(8)}.ny")
            ready.append((draft, target))
            _write(draft, data, target)
        for draft, _ in ready:  # the first takes most of the others with it
            _settle(draft)
        with held_back(len(ready) + len(remove)):
            for draft, target in ready:
                draft.rename(target)
            for path in remove:
                (root / path).unlink()
    finally:
        for draft, _ in ready:
            draft.unlink(missing_ok=True)


def _write(draft: Path, data: bytes, target: Path) -> None:
    """Write a file that is not there yet, with the rights of the one whose place it takes."""
    rights = target.stat().st_mode & 0o7777 if target.exists() else None
    with draft.open("xb") as file:  # follows no link
        file.write(data)
    if rights is not None:
        draft.chmod(rights)


def _settle(path: Path) -> None:
    """Wait until a file's bytes are on the disk."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _sweep(folder: Path) -> None:
    """Remove what processes that were killed have left: it has changed nothing."""
    for draft in _left_behind(folder):
        with suppress(OSError):
            draft.unlink()


def _left_behind(folder: Path) -> Iterator[Path]:
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            found = _DRAFT.fullmatch(entry.name)
            if found and not _runs(int(found["process"])):
                yield Path(entry.path)


def _runs(process: int) -> bool:
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        pass
    return True
