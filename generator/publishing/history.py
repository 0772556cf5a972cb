"""What git remembers of the entries, read once: each version of a file is kept as plain data."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple

from generator import layout
from generator.files.git import Change, Commit, GitError, Repository
from generator.files.store import Store
from generator.model.codec import from_bytes, to_bytes
from generator.model.days import danish_day
from generator.model.history import Bulk, Edit, History
from generator.model.ids import entry_id
from generator.nodes import read_data

_VERSIONS, _BULKS = "versions", "bulks"

_DAYS = 365
_MOST_COMMITS = 500
_MOST_EDITS = 400
_MOST_OF_A_COMMIT = 60
# Of a commit that changed more files than this it is not found out how many say something new.
_MOST_COMPARED = 2_000

_KINDS = {folder: kind for kind, folder in layout.ENTRY_FOLDERS.items() if kind != "udbydere"}

Versions = Mapping[str, Mapping[str, Any] | None]
"""The plain data of files by the ids of their bytes; None for one that cannot be read."""


class _Pair(NamedTuple):
    """What an entry was before a day's commits and after them, by the ids of its bytes."""

    day: date
    time: str
    path: str
    old: str
    new: str


def read_history(repository: Repository, store: Store, today: date) -> History:
    """The edits up to a day, at most a year back, and nothing of what is beyond the bounds.

    What an earlier build has read of git and kept in the store is used again.
    """
    try:
        shallow = repository.is_shallow()
        since = (today - timedelta(days=_DAYS + 2)).isoformat()
        commits = _within(repository.log(tuple(_KINDS), since, _MOST_COMMITS), today, shallow)
        pairs, large = _pairs(commits)
        bulks = _bulks(repository, large, store)
        versions = _versions(repository, pairs, store)
    except GitError:
        return History()
    edits = tuple(_edit(pair, versions) for pair in pairs if _is_readable(pair, versions))
    shown = tuple(bulk for bulk in bulks if any(bulk[1:]))
    return History("afkortet" if shallow else "klar", edits, shown)


def _within(commits: Iterable[Commit], today: date, shallow: bool) -> list[Commit]:
    """The commits of the days that news are of; where history is cut off, nothing is known."""
    first = today - timedelta(days=_DAYS)
    found = [c for c in commits if first <= _day(c) <= today]
    return [c for c in found if not (shallow and c.is_first)]


def _day(commit: Commit) -> date:
    return danish_day(datetime.fromisoformat(commit.time))


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
            # Commits come newest first: the last of a day is kept, the first shows what was.
            later = pairs.get((day, path))
            last = later or _Pair(day, commit.time, path, old, new)
            pairs[day, path] = last._replace(old=old)
    changed = (pair for pair in pairs.values() if pair.old != pair.new)
    return tuple(sorted(changed, key=lambda p: (p.day, p.path), reverse=True)), large


def _entries(commit: Commit) -> list[Change]:
    paths = ((change, change.path.rpartition("/")) for change in commit.changes)
    return [c for c, (folder, _, name) in paths if folder in _KINDS and name.endswith(".yml")]


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
    said = ([read_data(c.path, raws.get(id, b"")) for id in (c.old, c.new)] for c in compared)
    return Bulk(_day(commit), added, removed, sum(old != new for old, new in said))


def _is_readable(pair: _Pair, versions: Versions) -> bool:
    """Whether what was and what became can both be read; a version that cannot is not none."""
    return all(versions.get(id) is not None for id in (pair.old, pair.new) if id)


def _edit(pair: _Pair, versions: Versions) -> Edit:
    kind = _KINDS[pair.path.rpartition("/")[0]]
    old, new = (versions.get(id) for id in (pair.old, pair.new))
    return Edit(pair.day, pair.time, kind, entry_id(pair.path), old, new)


def _bulks(repository: Repository, commits: Iterable[Commit], store: Store) -> list[Bulk]:
    kept = {id: Bulk(*values) for id, values in _kept(store, _BULKS).items()}
    found = {commit.id: kept.get(commit.id) or _bulk(commit, repository) for commit in commits}
    _keep(store, _BULKS, kept, found)
    return list(found.values())


def _versions(repository: Repository, pairs: Iterable[_Pair], store: Store) -> Versions:
    """The data behind every id, read from git unless an earlier build has kept it."""
    wanted = {id: pair.path for pair in pairs for id in (pair.old, pair.new) if id}
    kept = _kept(store, _VERSIONS)
    found = repository.contents(id for id in wanted if id not in kept)
    versions = {
        id: kept[id] if id in kept else read_data(path, found[id])
        for id, path in wanted.items()
        if id in kept or id in found
    }
    _keep(store, _VERSIONS, kept, versions)
    return versions


def _kept(store: Store, part: str) -> Mapping[str, Any]:
    """What an earlier build has kept; nothing when any of it is odd."""
    try:
        return {id: from_bytes(raw) for id, raw in store.read(part).items()}
    except ValueError:
        return {}


def _keep(store: Store, part: str, kept: Mapping[str, Any], now: Mapping[str, Any]) -> None:
    """Keep what is known now in the place of what was kept."""
    changes: dict[str, bytes | None] = dict.fromkeys(kept.keys() - now.keys())
    changes |= {id: to_bytes(value) for id, value in now.items() if id not in kept}
    if changes:
        store.write({part: changes})
