"""``katalog import``: a spreadsheet's changes, shown, then written into the files."""

import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import NamedTuple

from generator.console import RefusalError
from generator.console.entries import entry_files
from generator.console.files import write_files
from generator.console.spreadsheet import Spreadsheet, read_spreadsheet, unreadable
from generator.files.sources import SourceFile
from generator.outputs.changes.report import problems
from generator.outputs.changes.values import names_in
from generator.publishing.garbage import no_garbage_collection
from generator.publishing.load import load
from generator.publishing.sources import Sources, read_sources
from generator.render.diagnostics import RENDERERS
from generator.tables.compare import compare
from generator.tables.export import Base
from generator.tables.incoming import read_tabs
from generator.tables.mapping import Mapped, read_mapping
from generator.tables.outcome import Outcome, Written, checked, summary, written
from generator.tables.sides import How
from generator.tables.words import Words
from generator.texts import commands as say
from generator.texts import tables
from generator.texts.sheets import BASE, SHEETS


class Options(NamedTuple):
    """``sure`` writes without asking; ``retire`` retires entries without a row.

    ``winner`` is the side that counts in a conflict: ``ark``, ``fil``, or empty for neither.
    """

    root: Path
    day: date
    path: Path
    mapping: Path | None
    sure: bool
    retire: bool
    winner: str


def run(options: Options) -> int:
    """Show the changes of a spreadsheet, and write them with the user's consent.

    0 when there was nothing to do, or it is written, or it was only shown; 1, and no file
    changed, when something in it must be corrected first.
    """
    returned = read_spreadsheet(options.path)
    mapped = _mapping(options.mapping) if options.mapping else None
    with no_garbage_collection():
        return _compared(returned, mapped, options)


def _mapping(path: Path) -> Mapped:
    try:
        raw = path.read_bytes()
    except OSError as failure:
        raise unreadable(path, "mangler") from failure
    mapped, found = read_mapping(str(path), raw)
    if mapped is None:
        raise RefusalError(RENDERERS["text"](found) + say.NO_FILE_CHANGED)
    return mapped


def _compared(returned: Spreadsheet, mapped: Mapped | None, options: Options) -> int:
    sources = read_sources(options.root)
    loaded = load(sources, options.day)
    if loaded.catalogue is None:
        raise RefusalError(say.SETTINGS_FIRST)
    incoming, remarks = read_tabs(returned.tabs, mapped)
    if not incoming:
        raise unreadable(returned.path, _why_none(returned, mapped))
    files = entry_files(sources)
    data = {(one.kind, one.id): one.data for one in files if one.kind in SHEETS}
    base = Base(row for tab in returned.tabs if tab.name == BASE for row in tab.rows)
    how = How(options.retire, options.winner)
    plan = compare(incoming, base, data, Words(loaded.catalogue), how)
    raws = {(one.kind, one.id): (one.path, one.raw) for one in files}
    made = written(plan, raws, loaded.catalogue.context)
    after = load(_with(sources, made.files), options.day, loaded.known) if made.files else loaded
    outcome = checked(made, plan, problems(loaded.diagnostics, after.diagnostics)[0])
    names = names_in(after.catalogue, loaded.catalogue)
    sys.stdout.write(summary(outcome, (*remarks, *plan.remarks), names))
    if outcome.is_refused:
        raise _refusal(returned, outcome, {one.tab: one.heading for one in incoming})
    if outcome.warnings:
        sys.stderr.write(RENDERERS["text"](outcome.warnings))
    if outcome.files and _sure(options):
        write_files(options.root, {file.path: file.raw for file in outcome.files})
        new = sum(file.is_new for file in outcome.files)
        sys.stdout.write(tables.written(new, len(outcome.files) - new))
    return 0


def _why_none(returned: Spreadsheet, mapped: Mapped | None) -> str:
    """Why no sheet has been read: a key of the texts."""
    if mapped is None:
        return "tom"
    is_there = not mapped.tab or mapped.tab in [tab.name for tab in returned.tabs]
    return "kolonner" if is_there else "ark"


def _with(sources: Sources, made: Sequence[Written]) -> Sources:
    """The sources as they would be."""
    changed = sources.with_yaml({file.path: file.raw for file in made})
    new = [(file.key[0], SourceFile(file.path, file.raw)) for file in made if file.is_new]
    return replace(changed, entries=(*changed.entries, *new))


def _refusal(returned: Spreadsheet, outcome: Outcome, headings: Mapping[str, int]) -> RefusalError:
    """Report every problem, beside its row in a copy, and change nothing."""
    problems = outcome.problems
    for problem in sorted(problems, key=lambda problem: problem[:2]):
        sys.stderr.write(f"{tables.place(problem.tab, problem.row)}: {problem.text}\n")
    if outcome.elsewhere:
        sys.stderr.write(RENDERERS["text"](outcome.elsewhere))
    copy = ""
    try:
        copy = returned.write_marked(problems, headings) if problems else ""
    except OSError as failure:
        sys.stderr.write(say.write_failed(failure))
    rows = len({(problem.tab, problem.row) for problem in problems})
    return RefusalError(tables.refused(rows, copy) if rows else say.NO_FILE_CHANGED)


def _sure(options: Options) -> bool:
    """Whether it is to be written: unasked, or by a yes at the terminal."""
    if options.sure:
        return True
    if not sys.stdin.isatty():
        sys.stdout.write(tables.NOT_ASKED)
        return False
    try:
        answer = input(tables.ASK)
    except EOFError:
        answer = ""
    if answer.strip().casefold() in ("ja", "j"):
        return True
    sys.stdout.write(tables.NOT_WRITTEN)
    return False
