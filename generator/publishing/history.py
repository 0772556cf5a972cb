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
from generator.model.ids import entry_id
from generator.nodes import read_document

_KEPT = f"{layout.WORK}/history.pickle"

_DAYS = 365
_MOST_COMMITS = 500
_MOST_EDITS = 400
_MOST_OF_A_COMMIT = 60
# Of a commit that changed more files than this it is not found out how many say something new.
_MOST_COMPARED = 2_000

_KINDS = {folder: kind for kind, folder in layout.ENTRY_FOLDERS.items() if kind != "udbydere"}

Versions = Mapping[str, Mapping[str, Any] | None]
"""The plain data of files by the ids of their bytes; None for one that cannot be read."""


class _Kept(NamedTuple):
    """What was read of git, and the tool that read it. ``bulks`` are by the ids of commits."""

    code: bytes
    versions: Versions = {}  # noqa: RUF012 - never changed
    bulks: Mapping[str, Bulk] = {}


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
        pairs, large = _pairs(commits)
        kept = _Kept(code) if fresh else _load(root / _KEPT, code)
        bulks = {c.id: kept.bulks.get(c.id) or _bulk(c, repository) for c in large}
        now = _Kept(code, _versions(repository, pairs, kept.versions), bulks)
        if (now.versions.keys(), bulks.keys()) != (kept.versions.keys(), kept.bulks.keys()):
            _save(root / _KEPT, now)
    except GitError:
        return History()
    edits = tuple(_edit(pair, now.versions) for pair in pairs if _is_readable(pair, now.versions))
    told = tuple(bulk for bulk in bulks.values() if any(bulk[1:]))
    return History("afkortet" if shallow else "klar", edits, told)


def _within(commits: Iterable[Commit], today: date, shallow: bool) -> list[Commit]:
    """The commits of the days that are told of; where history is cut off, nothing is known."""
    first = today - timedelta(days=_DAYS)
    found = [c for c in commits if first <= _day(c) <= today]
    return [c for c in found if not (shallow and c.is_first)]


def _day(commit: Commit) -> date:
    return date.fromisoformat(commit.time[:10])


def _pairs(commits: Iterable[Commit]) -> tuple[tuple[_Pair, ...], list[Commit]]:
    """What each day made of each entry, newest day first, and the commits of too many entries."""
    pairs: dict[tuple[date, str], _Pair] = {}
    large: list[Commit] = []
    for commit in commits:
        day, changes = _day(commit), _entries(commit)
        if len(changes) > _MOST_OF_A_COMMIT:
            large.append(commit)
            continue
        if len(pairs) + len(changes) > _MOST_EDITS:
            break
        for path, old, new in changes:
            # Commits come newest first: the last of a day is kept, the first tells what was.
            later = pairs.get((day, path))
            last = later or _Pair(day, commit.time, path, old, new)
            pairs[day, path] = last._replace(old=old)
    changed = (pair for pair in pairs.values() if pair.old != pair.new)
    return tuple(sorted(changed, key=lambda p: (p.day, p.path), reverse=True)), large


def _entries(commit: Commit) -> list[Change]:
    return [change for change in commit.changes if _is_entry(change.path)]


def _is_entry(path: str) -> bool:
    folder, _, name = path.rpartition("/")
    return folder in _KINDS and name.endswith(".yml")


def _bulk(commit: Commit, repository: Repository) -> Bulk:
    """How many entries a commit added, removed, and made say something else.

    A new layout or a comment in every file is no news.
    """
    changes = _entries(commit)
    added = sum(not change.old for change in changes)
    removed = sum(not change.new for change in changes)
    both = [change for change in changes if change.old and change.new]
    compared = both if len(both) <= _MOST_COMPARED else []
    raws = repository.contents(id for change in compared for id in (change.old, change.new))
    said = ([_data(c.path, raws.get(id, b"")) for id in (c.old, c.new)] for c in compared)
    return Bulk(_day(commit), added, removed, sum(old != new for old, new in said))


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
