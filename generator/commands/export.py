"""``katalog export``: the catalogue in a format of ``generator/exporters``."""

import sys
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import NamedTuple

from generator.console import RefusalError
from generator.console.entries import entry_files
from generator.exporters import exporter
from generator.files.replace import replace_files
from generator.model.discretion import Discretion
from generator.model.editions import Edition
from generator.model.kinds import KINDS, is_example
from generator.model.withholding import public
from generator.publishing.edition import in_edition, is_public
from generator.publishing.load import load
from generator.publishing.sources import Sources, read_sources
from generator.tables.export import Entry, book
from generator.tables.words import Words
from generator.texts import commands as say
from generator.texts import tables


class Options(NamedTuple):
    """The file or folder to make, and whether it has the examples too.

    Without an ``edition`` it is for the staff: what is not in it could not be edited.
    """

    root: Path
    day: date
    format: str
    target: Path
    examples: bool
    edition: Edition | None = None


def run(options: Options) -> int:
    """Write everything that fits in tables. 0; 1, and nothing written, when it cannot be."""
    sources = read_sources(options.root)
    edition = options.edition or "intern"
    catalogue = in_edition(load(sources, options.day), sources, edition).catalogue
    if catalogue is None:
        raise RefusalError(say.NO_CATALOGUE)
    examples = options.examples or catalogue.context.settings.owner.example
    entries = _entries(sources, examples=examples)
    if is_public(catalogue):
        entries = _public(entries, catalogue.context.discretion)
    tables_of_all = book(entries, Words(catalogue))
    files = exporter(options.format)(tables_of_all, catalogue)
    try:
        _create(options.target, files)
    except FileExistsError as failure:
        raise RefusalError(tables.exists(str(failure.filename))) from failure
    except OSError as failure:
        raise RefusalError(say.write_failed(failure)) from failure
    rows = sum(len(table.rows) for table in tables_of_all.tables)
    sys.stdout.write(tables.exported(str(options.target), rows))
    sys.stdout.write(tables.EDITION[edition])
    return 0


def _entries(sources: Sources, *, examples: bool) -> Iterator[Entry]:
    """The contents of every file that can be read, examples only on demand."""
    for entry in entry_files(sources):
        data = entry.data
        if data is None:
            sys.stderr.write(say.cannot_set(entry.path, "", readable=False))
        elif examples or not is_example(data):
            yield Entry(entry.kind, entry.id, data)


def _public(entries: Iterator[Entry], discretion: Discretion) -> Iterator[Entry]:
    for entry in entries:
        yield entry._replace(data=public(KINDS[entry.kind].model, entry.data, discretion))


def _create(folder: Path, files: Mapping[str, bytes]) -> None:
    """Make new files, all or none. Raises FileExistsError when one is there already."""
    for path in (folder / name for name in files):
        if path.exists():
            raise FileExistsError(17, "", str(path))
        path.parent.mkdir(parents=True, exist_ok=True)
    replace_files(folder, files)
