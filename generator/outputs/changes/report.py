"""A whole catalogue against what it was: entries, terms, settings, pages, figures and problems."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from generator import layout
from generator.diagnostics import Diagnostic
from generator.model.catalogue import Catalogue
from generator.model.files import schema_files
from generator.model.ids import entry_file, entry_id
from generator.model.settings import Settings
from generator.nodes import read_data
from generator.outputs.changes.entries import Entry, Kind, State, entry_changes, moved
from generator.outputs.changes.values import names_in
from generator.outputs.shared import paths

# What a reviewer must see first.
_ORDER = ("ulæseligt", "fjernet", "omdøbt", "ophørt", "flyttet", "nyt", "ændret", "form")


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A state of the project: the bytes of its data files by path, and what was read of them.

    ``shown`` has the plain data of files of which a part is not shown.
    """

    files: Mapping[str, bytes]
    catalogue: Catalogue | None
    diagnostics: tuple[Diagnostic, ...]
    shown: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)


class Moved(NamedTuple):
    """A page that is no longer where it was. ``to`` is where it is now, empty when nowhere.

    ``led``: the old address leads to the new one.
    """

    path: str
    title: str
    to: str = ""
    led: bool = False


class Figures(NamedTuple):
    """A file of figures: how many rows it has got and lost."""

    file: str
    added: int
    removed: int


@dataclass(frozen=True, slots=True)
class Report:
    """What a change means. Entries and other files come with what matters most first.

    ``files`` are those whose bytes differ, ``began`` and ``ceased`` the problems that are new
    and gone.
    """

    files: frozenset[str]
    began: tuple[Diagnostic, ...]
    ceased: tuple[Diagnostic, ...]
    pages: tuple[Moved, ...]
    entries: tuple[Entry, ...]
    others: tuple[Entry, ...]
    figures: tuple[Figures, ...]

    @property
    def new_errors(self) -> tuple[Diagnostic, ...]:
        return tuple(found for found in self.began if found.is_error)


def report(old: Snapshot, new: Snapshot) -> Report:
    """What has become of one state of a project in another."""
    changed = _changed(old, new)
    names = names_in(new.catalogue, old.catalogue)
    # By the path of a file, or of the folder that holds all of a kind.
    kinds = {layout.SETTINGS: Kind("settings", Settings, names)} | {
        file.files.partition("*")[0]: Kind(file.id, file.model, names) for file in schema_files()
    }
    found = [
        entry
        for path, kind in kinds.items()
        for entry in entry_changes(kind, *(_states(side, path, changed) for side in (old, new)))
    ]
    entries = [entry for entry in found if entry.kind in layout.ENTRY_FOLDERS]
    others = [entry for entry in found if entry.kind not in layout.ENTRY_FOLDERS]
    # The files that have another name now, by the name they had.
    renamed = {entry_file(entry.kind, entry.was): entry.file for entry in entries if entry.was}
    began, ceased = problems(old.diagnostics, new.diagnostics, renamed)
    broken = {diagnostic.position.file for diagnostic in began if diagnostic.is_error}
    return Report(
        frozenset(changed),
        began,
        ceased,
        tuple(_pages(entries, old, new)),
        _sorted(entries, broken),
        _sorted(others, broken),
        tuple(_figures(old, new, changed)),
    )


def renamings(old: Snapshot, new: Snapshot) -> Iterator[tuple[str, str, str]]:
    """The entries that have another id now: the kind of each, the id it had, and the id it has."""
    changed = _changed(old, new)
    for kind, folder in layout.ENTRY_FOLDERS.items():
        was, now = (_states(side, f"{folder}/", changed) for side in (old, new))
        yield from ((kind, former, id) for id, former in moved(was, now))


def _changed(old: Snapshot, new: Snapshot) -> list[str]:
    paths = old.files.keys() | new.files.keys()
    return sorted(path for path in paths if old.files.get(path) != new.files.get(path))


def _states(side: Snapshot, prefix: str, changed: Iterable[str]) -> dict[str, State]:
    """The changed files below a folder, or the one of a path, by id."""
    return {
        entry_id(path): _state(side, path)
        for path in changed
        if path.startswith(prefix) and path in side.files
    }


def _state(side: Snapshot, path: str) -> State:
    if path in side.shown:
        return State(path, side.shown[path], is_part=True)
    return State(path, _data(path, side.files[path]))


def _data(path: str, raw: bytes) -> Mapping[str, Any] | None:
    data = read_data(path, raw)
    if data is None or path != layout.SETTINGS:
        return data
    extra = data.get("extra")
    own = extra.get("katalog") if isinstance(extra, Mapping) else None
    sites = {key: data[key] for key in ("site_name", "site_url") if key in data}
    return {**sites, **(own if isinstance(own, Mapping) else {})}


def _sorted(entries: Iterable[Entry], broken: set[str]) -> tuple[Entry, ...]:
    def weight(entry: Entry) -> tuple[int, bool, str]:
        return _ORDER.index(entry.fate), entry.file not in broken, entry.title

    return tuple(sorted(entries, key=weight))


def _pages(entries: Iterable[Entry], old: Snapshot, new: Snapshot) -> Iterator[Moved]:
    """The pages that have moved or vanished: of entries, of versions of terms, of words."""
    for entry in entries:
        path = paths.entry(entry.kind, entry.id)
        if entry.was:
            yield Moved(paths.entry(entry.kind, entry.was), entry.title, path, entry.led)
        elif entry.fate == "fjernet":
            yield Moved(path, entry.title)
    if old.catalogue and new.catalogue:
        there = dict(_inner_pages(new.catalogue))
        for path, title in _inner_pages(old.catalogue):
            if path not in there and not _is_within(path, entries):
                yield Moved(path, title)


def _is_within(path: str, entries: Iterable[Entry]) -> bool:
    """Whether a page is that of a version of an agreement that has itself gone or broken."""
    return any(
        entry.kind == "aftaler"
        and entry.fate in ("fjernet", "omdøbt", "flyttet", "ulæseligt")
        and path.startswith(f"{paths.AGREEMENTS}/{entry.was or entry.id}.")
        for entry in entries
    )


def _inner_pages(catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    for id, agreement in catalogue.agreements.items():
        for version in agreement.versions:
            name = f"{agreement.name}, {version.title or version.version}"
            yield paths.agreement(id, version.version), name
    for vocabulary in (paths.GROUPS, paths.TOOLS):
        for term in catalogue.context.terms(vocabulary).values():
            yield paths.term(vocabulary, term.id), term.name


def _figures(old: Snapshot, new: Snapshot, changed: Iterable[str]) -> Iterator[Figures]:
    for path in changed:
        if path.startswith(f"{layout.MEASUREMENTS}/"):
            before, now = (Counter(side.files.get(path, b"").splitlines()) for side in (old, new))
            yield Figures(path, (now - before).total(), (before - now).total())


def problems(
    old: Sequence[Diagnostic], new: Sequence[Diagnostic], renamed: Mapping[str, str] | None = None
) -> tuple[tuple[Diagnostic, ...], tuple[Diagnostic, ...]]:
    """The problems that are new and those that are gone, wherever in its file each is.

    ``renamed`` has the files that have another name now, by the name they had.
    """
    names = renamed or {}
    was = [_key(d, names.get(d.position.file, d.position.file)) for d in old]
    now = [_key(d, d.position.file) for d in new]
    return tuple(_beyond(new, now, Counter(was))), tuple(_beyond(old, was, Counter(now)))


def _key(diagnostic: Diagnostic, file: str) -> object:
    params = tuple(sorted((key, str(value)) for key, value in diagnostic.params.items()))
    return diagnostic.severity, diagnostic.code, file, params


def _beyond(
    found: Iterable[Diagnostic], keys: Iterable[object], known: Counter[object]
) -> Iterator[Diagnostic]:
    """The diagnostics that there are more of than are known."""
    for diagnostic, key in zip(found, keys, strict=True):
        if known[key]:
            known[key] -= 1
        else:
            yield diagnostic
