"""The project as it is, and as it was in a revision, both read and checked as of the same day."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from itertools import starmap
from pathlib import Path

from generator import layout
from generator.edits.rename import Renaming, measured_anew, referring_anew
from generator.files.git import Repository
from generator.files.revisions import revision
from generator.outputs.changes.report import Snapshot, renamings
from generator.publishing.load import Known, Loaded, load
from generator.publishing.memory import recall
from generator.publishing.sources import Sources, gather, read_sources

DATA = (layout.SETTINGS, "catalogue", "companies")


def snapshots(root: Path, commit: str, today: date) -> tuple[Snapshot, Snapshot]:
    """What was and what is.

    Entries that are as they were are read once, if all around them is; and not at all if a build
    has read them.
    """
    sources = read_sources(root)
    files = files_of(sources)
    past = revision(Repository(root), commit, DATA, files)
    earlier = gather(past.read_file, past.read_folder)
    now = recall(root, sources, today)
    around, before = ((of.settings, of.vocabularies) for of in (sources, earlier))
    was = load(earlier, today, now.known if around == before else Known())
    old, new = _snapshot(earlier, was), _snapshot(sources, now)
    return _following(old, new), new


def _snapshot(sources: Sources, loaded: Loaded) -> Snapshot:
    return Snapshot(files_of(sources), loaded.catalogue, loaded.diagnostics)


def _following(old: Snapshot, new: Snapshot) -> Snapshot:
    """What was, as if every entry had had the id it has now: who refers to it has not changed."""
    files = dict(old.files)
    for renaming in starmap(Renaming, renamings(old, new)):
        for path, raw in files.items():
            if new.files.get(path, raw) == raw:
                continue
            if path.startswith(layout.MEASUREMENTS):
                files[path] = measured_anew(renaming, path, raw)
            else:
                files[path] = referring_anew(renaming, path, raw) or raw
    return replace(old, files=files)


def files_of(sources: Sources) -> Mapping[str, bytes]:
    """The bytes of every data file that could be read, by path."""
    settings = {} if sources.settings is None else {layout.SETTINGS: sources.settings}
    return {**settings, **sources.yaml, **sources.measurements}
