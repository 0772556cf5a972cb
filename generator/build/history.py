"""What git remembers of the entries, read once: each version of a file is kept as plain data."""

from __future__ import annotations

import pickle
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any, NamedTuple

from generator import layout
from generator.files.git import Change, Commit, GitError, Repository
from generator.model.history import Bulk, Edit, History
from generator.nodes import read_document
from generator.reading.kinds import entry_id

_KEPT = f"{layout.WORK}/history.pickle"

_DAYS = 365
_MOST_COMMITS = 500
_MOST_EDITS = 400
_MOST_OF_A_COMMIT = 60

_KINDS = {folder: kind for kind, folder in layout.ENTRY_FOLDERS.items() if kind != "udbydere"}

Versions = Mapping[str, Mapping[str, Any] | None]
"""The plain data of files by the ids of their bytes; None for one that cannot be read."""


class _Kept(NamedTuple):
    """What was read of git, and the tool that read it."""

    code: bytes
    versions: Versions = {}  # noqa: RUF012 - never changed


class _Pair(NamedTuple):
    """What an entry was before a day's commits and after them, by the ids of its bytes."""

    day: date
    time: str
    path: str
    old: str
    new: str


def read_history(root: Path, today: date, code: bytes, *, fresh: bool = False) -> History:
    """The edits up to a day, at most a year back, and nothing of what lies beyond the bounds.

    What an earlier build has read of git by the same ``code`` is used again, unless ``fresh``.
    """
    repository = Repository(root)
    try:
        shallow = repository.is_shallow()
        since = (today - timedelta(days=_DAYS + 2)).isoformat()
        commits = _within(repository.log(tuple(_KINDS), since, _MOST_COMMITS), today, shallow)
        pairs, bulks = _pairs(commits)
        kept = _Kept(code) if fresh else _load(root / _KEPT, code)
        versions = _versions(repository, pairs, kept.versions)
        if versions.keys() != kept.versions.keys():
            _save(root / _KEPT, _Kept(code, versions))
    except GitError:
        return History()
    edits = tuple(_edit(pair, versions) for pair in pairs if _is_readable(pair, versions))
    return History("afkortet" if shallow else "klar", edits, bulks)


def _within(commits: Iterable[Commit], today: date, shallow: bool) -> list[Commit]:
    """The commits of the days that are told of; where history is cut off, nothing is known."""
    first = today - timedelta(days=_DAYS)
    found = [c for c in commits if first <= _day(c) <= today]
    return [c for c in found if not (shallow and c.is_first)]


def _day(commit: Commit) -> date:
    return date.fromisoformat(commit.time[:10])


def _pairs(commits: Iterable[Commit]) -> tuple[tuple[_Pair, ...], tuple[Bulk, ...]]:
    """What each day made of each entry, newest day first."""
    pairs: dict[tuple[date, str], _Pair] = {}
    bulks: list[Bulk] = []
    for commit in commits:
        day = _day(commit)
        changes = [change for change in commit.changes if _is_entry(change.path)]
        if len(changes) > _MOST_OF_A_COMMIT:
            bulks.append(_bulk(day, changes))
            continue
        if len(pairs) + len(changes) > _MOST_EDITS:
            break
        for path, old, new in changes:
            # Commits come newest first: the last of a day is kept, the first tells what was.
            later = pairs.get((day, path))
            last = later or _Pair(day, commit.time, path, old, new)
            pairs[day, path] = last._replace(old=old)
    changed = (pair for pair in pairs.values() if pair.old != pair.new)
    return tuple(sorted(changed, key=lambda p: (p.day, p.path), reverse=True)), tuple(bulks)


def _is_entry(path: str) -> bool:
    folder, _, name = path.rpartition("/")
    return folder in _KINDS and name.endswith(".yml")


def _bulk(day: date, changes: list[Change]) -> Bulk:
    added = sum(not change.old for change in changes)
    removed = sum(not change.new for change in changes)
    return Bulk(day, added, removed, len(changes) - added - removed)


def _is_readable(pair: _Pair, versions: Versions) -> bool:
    """Whether what was and what became can both be told; a version that cannot is not none."""
    return all(versions.get(id) is not None for id in (pair.old, pair.new) if id)


def _edit(pair: _Pair, versions: Versions) -> Edit:
    kind = _KINDS[pair.path.rpartition("/")[0]]
    old, new = (versions.get(id) for id in (pair.old, pair.new))
    return Edit(pair.day, pair.time, kind, entry_id(pair.path), old, new)


def _versions(repository: Repository, pairs: Iterable[_Pair], kept: Versions) -> Versions:
    """The data behind every id, read from git unless an earlier build has kept it."""
    wanted = {id: pair.path for pair in pairs for id in (pair.old, pair.new) if id}
    found = repository.contents(id for id in wanted if id not in kept)
    return {
        id: kept[id] if id in kept else _data(path, found[id])
        for id, path in wanted.items()
        if id in kept or id in found
    }


def _data(path: str, raw: bytes) -> Mapping[str, Any] | None:
    document, _ = read_document(path, raw)
    return document.data if document else None


def _load(path: Path, code: bytes) -> _Kept:
    try:
        found: Any = pickle.loads(path.read_bytes())  # noqa: S301 - our own, below .build
    except (OSError, pickle.UnpicklingError, EOFError, AttributeError, ImportError, TypeError):
        return _Kept(code)
    return found if isinstance(found, _Kept) and found.code == code else _Kept(code)


def _save(path: Path, kept: _Kept) -> None:
    fresh = path.with_suffix(".new")
    fresh.write_bytes(pickle.dumps(kept, 5))
    fresh.rename(path)
