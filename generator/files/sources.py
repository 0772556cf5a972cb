"""The catalogue's files as bytes, with everything that is wrong with the files themselves."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.diagnostics import Diagnostic, Position, error


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file's path, relative to the project's folder with ``/``, and its bytes."""

    path: str
    raw: bytes


def read_folder(
    root: Path, folder: str, suffix: str, *, required: bool = True
) -> tuple[list[SourceFile], list[Diagnostic]]:
    """Every file of a folder whose name ends in ``suffix``, sorted by name.

    Hidden files and editors' backups are passed over. A symbolic link that leads out
    of the project, a file that cannot be read, a folder where a file belongs and a
    file with another ending that was meant to be read are diagnostics.
    """
    try:
        entries = _entries(root / folder)
    except (FileNotFoundError, NotADirectoryError):
        missing = error("mangler-mappe", Position(folder), name=folder)
        return [], [missing] if required else []
    except OSError as failure:
        return [], [_unreadable(folder, failure, "Mappen")]
    if not _leads_inside(root, root / folder):
        return [], [error("link-ud", Position(folder), name=folder)]
    files: list[SourceFile] = []
    found: list[Diagnostic] = []
    for entry in entries:
        path = f"{folder}/{entry.name}"
        raw, problems = _bytes_of(root, entry, path, suffix)
        found += problems
        files += [SourceFile(path, raw)] if raw is not None else []
    return files, found


def read_file(root: Path, path: str) -> tuple[bytes | None, list[Diagnostic]]:
    """A file that there is one of: its bytes, or None when it is not there or is refused."""
    file = root / path
    return _bytes_of(root, file, path) if os.path.lexists(file) else (None, [])


def _bytes_of(
    root: Path, entry: os.DirEntry[str] | Path, path: str, suffix: str = ""
) -> tuple[bytes | None, list[Diagnostic]]:
    problem = _problem(root, entry, path, suffix)
    if problem:
        return None, [problem]
    try:
        return _read(os.fspath(entry)), []
    except OSError as failure:
        return None, [_unreadable(path, failure)]


def read_lines(root: Path, path: str) -> list[str]:
    """The lines of a file to show beside what is wrong with it; one that is refused has none."""
    raw, _ = read_file(root, path)
    return (raw or b"").decode("utf-8-sig", "replace").split("\n")


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    with os.scandir(folder) as entries:
        shown = [entry for entry in entries if not is_ignored(entry.name)]
    return sorted(shown, key=lambda entry: entry.name)


def _read(path: str) -> bytes:
    handle = os.open(path, os.O_RDONLY)
    try:
        size = os.fstat(handle).st_size
        data = os.read(handle, size + 1)
        while len(data) > size:
            size = len(data)
            data += os.read(handle, 1 << 20)
        return data
    finally:
        os.close(handle)


def is_ignored(name: str) -> bool:
    """Whether a file is hidden, an editor's backup or a note, and so no part of the data."""
    backup = name.endswith(("~", ".bak", ".swp", ".orig", ".md"))
    return backup or name.startswith((".", "~")) or (name[:1] == name[-1:] == "#")


def _problem(
    root: Path, entry: os.DirEntry[str] | Path, path: str, suffix: str
) -> Diagnostic | None:
    if entry.is_symlink():
        problem = _link_problem(root, Path(entry), path)
        if problem:
            return problem
    is_folder = entry.is_dir()
    if not is_folder and not entry.is_file():  # a pipe would be waited for without end
        return error("ulaeselig", Position(path), reason="det er ikke en almindelig fil")
    return misplaced(path, suffix, is_folder=is_folder)


def misplaced(path: str, suffix: str, *, is_folder: bool) -> Diagnostic | None:
    """What is wrong with a name among files that end in ``suffix``, if anything."""
    if is_folder:
        return error("ulaeselig", Position(path), reason="det er en mappe")
    name = path.rpartition("/")[2]
    if not name.endswith(suffix):
        suggestion = name.rsplit(".", 1)[0] + suffix
        return error("filendelse", Position(path), name=name, suggestion=suggestion)
    return None


def _link_problem(root: Path, link: Path, path: str) -> Diagnostic | None:
    if _leads_inside(root, link):
        return None
    if not link.exists():
        return error("ulaeselig", Position(path), reason="genvejen fører ingen steder hen")
    return error("link-ud", Position(path), name=link.name)


def _unreadable(path: str, failure: OSError, what: str = "Filen") -> Diagnostic:
    denied = isinstance(failure, PermissionError)
    reason = "ingen adgang" if denied else "fejl fra filsystemet"
    return error("ulaeselig", Position(path), what=what, reason=reason)


class OutsideError(Exception):
    """A symbolic link leads out of the project, to a folder or nowhere: it is not published."""


def walk(root: Path, folders: Sequence[str]) -> Iterator[SourceFile]:
    """Every file below some folders, sorted, hidden ones and compiled Python apart.

    Raises OutsideError at a symbolic link that leads out of ``root``, to a folder or nowhere.
    """
    for folder in folders:
        if (root / folder).is_symlink():
            raise OutsideError(folder)
        yield from _walk(root, folder)


def contents(root: Path, folder: str) -> dict[str, bytes]:
    """The files below a folder, as ``walk`` finds them, by their path in it."""
    return {file.path.removeprefix(f"{folder}/"): file.raw for file in walk(root, [folder])}


def _walk(root: Path, folder: str) -> Iterator[SourceFile]:
    try:
        with os.scandir(root / folder) as found:
            shown = [entry for entry in found if not entry.name.startswith((".", "__pycache__"))]
    except OSError:
        return
    shown.sort(key=lambda entry: entry.name)
    for entry in shown:
        if entry.is_symlink() and not (_leads_inside(root, Path(entry)) and entry.is_file()):
            raise OutsideError(f"{folder}/{entry.name}")
    for entry in shown:
        if not entry.is_dir():
            yield SourceFile(f"{folder}/{entry.name}", _read(entry.path))
    for entry in shown:
        if entry.is_dir():
            yield from _walk(root, f"{folder}/{entry.name}")


def _leads_inside(root: Path, path: Path) -> bool:
    try:
        return path.resolve(strict=True).is_relative_to(root.resolve())
    except (OSError, RuntimeError):
        return False
