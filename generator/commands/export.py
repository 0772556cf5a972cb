"""``katalog export``: the catalogue as a workbook, or as a folder of CSV files."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

from generator.commands.chosen import entries
from generator.files.tree import create
from generator.model.catalogue import Catalogue
from generator.model.kinds import is_example
from generator.publishing.load import load
from generator.publishing.sources import Sources, read_sources
from generator.tables.export import Book, Entry, book
from generator.tables.words import Words
from generator.texts import commands as say
from generator.texts import tables


def export(root: Path, form: str, target: Path, day: date, *, examples: bool) -> int:
    """Write what fits in tables. 0 when it stands; 1, and nothing written, when it cannot."""
    sources = read_sources(root)
    catalogue = load(sources, day).catalogue
    if catalogue is None:
        sys.stderr.write(say.no_catalogue())
        return 1
    made = book(_entries(sources, examples=examples or catalogue.context.settings.owner.example),
                Words(catalogue))  # fmt: skip
    try:
        _write(_files(form, target, made, catalogue))
    except FileExistsError as failure:
        sys.stderr.write(tables.exists(str(failure.filename)))
        return 1
    except OSError as failure:
        sys.stderr.write(say.write_failed(failure))
        return 1
    rows = sum(len(table.rows) for table in made.tables)
    sys.stdout.write(tables.exported(str(target), rows))
    return 0


def _entries(sources: Sources, *, examples: bool) -> Iterator[Entry]:
    """What every file says that can be read; examples only when they are asked for."""
    for one in entries(sources):
        data = one.data
        if data is None:
            sys.stderr.write(say.cannot_set(one.path, "", readable=False))
        elif examples or not is_example(data):
            yield Entry(one.kind, one.id, data)


def _files(form: str, target: Path, made: Book, catalogue: Catalogue) -> Mapping[Path, bytes]:
    if form == "csv":
        from generator.spreadsheets.csvs import folder  # noqa: PLC0415 - one form or the other

        return {target / name: raw for name, raw in folder(made).items()}
    from generator.spreadsheets.workbook import workbook  # noqa: PLC0415 - loads openpyxl

    owner = catalogue.context.settings.owner.name
    return {target: workbook(made, Words(catalogue), owner, catalogue.today)}


def _write(files: Mapping[Path, bytes]) -> None:
    for path in files:
        if path.exists():
            raise FileExistsError(17, "", str(path))
    for path, raw in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        create(str(path), raw)
