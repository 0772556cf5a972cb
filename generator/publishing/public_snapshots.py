"""Two states of a project as the public edition has them: for ``katalog diff``."""

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from generator import layout
from generator.model.discretion import Discretion
from generator.model.files import form_of_file
from generator.model.guarded import INTERNAL, PUBLIC
from generator.model.ids import entry_id
from generator.model.withholding import Data, public_versions
from generator.nodes import read_data
from generator.outputs.changes.report import Snapshot

# Where the settings cannot be read, no count of people below the most that can be set is shown.
MOST = 100
# A file that has not changed holds something internal only if one of these is written in it.
_MARKS = tuple(key.encode() for key in (INTERNAL, PUBLIC, "aftalt"))


class _Version(NamedTuple):
    side: int
    path: str
    data: Data


def public_snapshots(old: Snapshot, new: Snapshot) -> tuple[Snapshot, Snapshot]:
    """Two states of a project without what is internal in either, nor what is said of it.

    A diagnostic repeats what a file says, so those of a file with something internal are left out.
    """
    by_form: dict[str, list[_Version]] = {}
    for version in _versions(old, new):
        form = form_of_file(version.path)
        if form is not None:
            by_form.setdefault(form.id, []).append(version)
    known = new.catalogue or old.catalogue
    discretion = known.context.discretion if known else Discretion(MOST)
    shown: tuple[dict[str, Data], dict[str, Data]] = ({}, {})
    for versions in by_form.values():
        form = form_of_file(versions[0].path)
        assert form is not None
        data = [(entry_id(version.path), version.data) for version in versions]
        left = public_versions(form.model, data, discretion)
        for version, kept in zip(versions, left, strict=True):
            if kept != version.data:
                shown[version.side][version.path] = kept
    return _without(old, shown[0]), _without(new, shown[1])


def _versions(old: Snapshot, new: Snapshot) -> Iterator[_Version]:
    """The files that have changed, and those that hold something internal; not the settings."""
    for side, (own, other) in enumerate(((old, new), (new, old))):
        for path, raw in own.files.items():
            may_be = raw != other.files.get(path) or any(mark in raw for mark in _MARKS)
            data = read_data(path, raw) if may_be and path != layout.SETTINGS else None
            if data is not None and path.endswith(".yml"):
                yield _Version(side, path, data)


def _without(side: Snapshot, shown: dict[str, Data]) -> Snapshot:
    kept = tuple(d for d in side.diagnostics if d.position.file not in shown)
    return replace(side, shown=shown, diagnostics=kept)
