"""The catalogue's files as they were in a revision, with what was wrong with the files themselves.

As :mod:`generator.files.sources`, but from git. What is as it was is not read again.
"""

import posixpath
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.diagnostics import Diagnostic, Position, error
from generator.files.git import LINK, Blob, GitError, Repository, is_blob
from generator.files.sources import SourceFile, is_ignored, misplaced


@dataclass(frozen=True, slots=True)
class Revision:
    """The files of a commit below some paths, and the bytes of each."""

    files: Mapping[str, Blob]
    raw: Mapping[str, bytes]

    def read_file(self, path: str) -> tuple[bytes | None, list[Diagnostic]]:
        """As :func:`generator.files.sources.read_file`."""
        if path not in self.files:
            return None, []
        raw = self.raw.get(self._target(path))
        name = path.rpartition("/")[2]
        return raw, [] if raw is not None else [error("link-ud", Position(path), name=name)]

    def read_folder(
        self, folder: str, suffix: str, *, required: bool = True
    ) -> tuple[list[SourceFile], list[Diagnostic]]:
        """As :func:`generator.files.sources.read_folder`."""
        inside = [path for path in self.files if path.startswith(f"{folder}/")]
        if not inside:
            missing = error("mangler-mappe", Position(folder), name=folder)
            return [], [missing] if required else []
        files: list[SourceFile] = []
        found: list[Diagnostic] = []
        for path, is_folder in _children(folder, inside):
            problem = misplaced(path, suffix, is_folder=is_folder)
            if problem:
                found.append(problem)
                continue
            raw, problems = self.read_file(path)
            found.extend(problems)
            if raw is not None:
                files.append(SourceFile(path, raw))
        return files, found

    def _target(self, path: str) -> str:
        """Where a symbolic link leads; it is followed once, and only to a file that was read."""
        if self.files[path].mode != LINK:
            return path
        leads_to = self.raw.get(path, b"").decode("utf-8", "replace")
        target = posixpath.normpath(posixpath.join(posixpath.dirname(path), leads_to))
        is_file = target in self.files and self.files[target].mode != LINK
        return target if is_file else ""


def _children(folder: str, inside: Sequence[str]) -> Iterator[tuple[str, bool]]:
    """What lies in a folder itself, sorted, and whether each is a folder."""
    names = {path[len(folder) + 1 :].partition("/")[::2] for path in inside}
    for name, is_folder in sorted({(name, bool(rest)) for name, rest in names}):
        if not is_ignored(name):
            yield f"{folder}/{name}", is_folder


def revision(
    repository: Repository, commit: str, paths: Sequence[str], now: Mapping[str, bytes]
) -> Revision:
    """The files of a commit. ``now`` holds the bytes of files as they are, by path.

    Raises GitError where git does not know, or has not got all of them.
    """
    files = repository.files(commit, paths)
    same = {path: now[path] for path, blob in files.items() if _is_same(path, blob, now)}
    changed = {path: blob.id for path, blob in files.items() if path not in same}
    read = repository.contents(changed.values())
    if len(read) < len(set(changed.values())):  # a clone that has left some of the files out
        raise GitError("afkortet", commit[:10])
    return Revision(files, {**same, **{path: read[id] for path, id in changed.items()}})


def _is_same(path: str, blob: Blob, now: Mapping[str, bytes]) -> bool:
    return path in now and blob.mode != LINK and is_blob(now[path], blob)
