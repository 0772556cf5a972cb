"""``katalog rename``: an entry gets another id, and its old address a redirect."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.console import RefusalError
from generator.console.entries import EntryFile, entry_files, find_entry
from generator.console.files import write_files
from generator.edits.rename import (
    Renaming,
    measured_anew,
    mentions,
    referring_anew,
    with_new_id,
)
from generator.files.sources import OutsideError, walk
from generator.model.ids import check_id, entry_file, suggest_id
from generator.model.kinds import FORMER, former_ids
from generator.publishing.sources import Sources, read_sources
from generator.render.diagnostics import RENDERERS
from generator.texts import commands as say

_QUERIES = "tests/search/queries.yml"
_TEXT = (".md", ".html", ".typ", ".js", ".css", ".svg")


@dataclass(frozen=True, slots=True)
class Options:
    """``old`` is the entry's id, ``kind/id`` or path; ``new`` is an id."""

    root: Path
    old: str
    new: str


def run(options: Options) -> int:
    """Give an entry another id, and change all references. 0; 1, and no file changed, else."""
    root = options.root
    sources = read_sources(root)
    entries = entry_files(sources)
    entry = find_entry(entries, options.old)
    if entry is None:
        raise RefusalError(say.NO_FILE_CHANGED)
    contents = _contents(entry, options.new, entries, sources)
    write_files(root, contents, remove=[entry.path])
    path, *others = contents
    places = list(mentions(entry.id, dict(_texts(root))))
    sys.stdout.write(say.renamed(entry.path, path, others, places))
    return 0


def _contents(
    entry: EntryFile, new: str, entries: list[EntryFile], sources: Sources
) -> dict[str, bytes]:
    """The new bytes of every file that changes, the entry's own first."""
    path = entry_file(entry.kind, new)
    fault = _fault(entry, new, path, entries)
    if fault:
        raise RefusalError(fault + say.NO_FILE_CHANGED)
    renaming = Renaming(entry.kind, entry.id, new)
    own = with_new_id(renaming, entry.path, entry.raw)
    others = {
        file: referring_anew(renaming, file, raw)
        for file, raw in sources.yaml.items()
        if file != entry.path
    }
    unreadable = [file for file, raw in others.items() if raw is None]
    for file in unreadable:
        sys.stderr.write(say.cannot_set(file, FORMER, readable=False))
    if own is None:
        sys.stderr.write(say.cannot_set(entry.path, FORMER, readable=True))
    if own is None or unreadable:
        raise RefusalError(say.NO_FILE_CHANGED)
    tables = {
        file: measured_anew(renaming, file, raw) for file, raw in sources.measurements.items()
    }
    old = {**sources.yaml, **sources.measurements}
    contents = {file: raw for file, raw in {**others, **tables}.items() if raw is not None}
    return {path: own, **{file: raw for file, raw in contents.items() if raw != old[file]}}


def _fault(entry: EntryFile, new: str, path: str, entries: list[EntryFile]) -> str:
    """Why an id cannot be an entry's, in words; empty when it can."""
    if suggest_id(new) != new:
        return say.not_an_id(new, suggest_id(new))
    error = check_id(path)
    if error:
        return RENDERERS["text"]([error])
    for other in entries:
        if other.kind == entry.kind and other.id == new:
            return say.id_taken(new, other.path)
        if other.kind == entry.kind and other is not entry and new in former_ids(other.data):
            return say.id_was_taken(new, other.path)
    return ""


def _texts(root: Path) -> Iterator[tuple[str, str]]:
    """The texts besides the catalogue that may name an entry: hand-written pages and searches."""
    folders = [folder for folder in ("site", "tests/search") if (root / folder).is_dir()]
    try:
        for file in walk(root, folders):
            if file.path == _QUERIES or file.path.endswith(_TEXT):
                yield file.path, file.raw.decode("utf-8", "replace")
    except OutsideError as failure:  # the catalogue's files have changed by now
        sys.stderr.write(say.not_looked_through(str(failure)))
    except OSError as failure:
        sys.stderr.write(say.not_looked_through(str(failure.filename)))
