"""A small catalogue without mistakes, to which a test adds the files it is about."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from types import ModuleType

from generator import layout
from generator.diagnostics import Diagnostic
from generator.files.sources import SourceFile
from generator.model.catalogue import Catalogue, Context
from generator.model.kinds import KINDS, AnyEntry
from generator.nodes import read_document
from generator.publishing.load import Loaded, load
from generator.publishing.sources import Sources, read_sources
from generator.rules import ENTRY_RULES
from generator.rules.base import EntryView
from generator.validation import decode

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
MINIMAL = EXAMPLES / "catalogue"
SINGLE = (layout.GOALS, layout.NETWORKS)
TODAY = date(2026, 11, 22)


@cache
def minimal() -> Sources:
    """The files of the small catalogue: one of each kind of entry, all vocabularies."""
    return read_sources(MINIMAL)


def with_files(files: Mapping[str, bytes]) -> Sources:
    """The small catalogue with some files put in, or put in the place of others."""
    sources = minimal()
    entries = {file.path: (kind, file) for kind, file in sources.entries}
    measurements, vocabularies = dict(sources.measurements), dict(sources.vocabularies)
    for path, raw in files.items():
        folder = path.rpartition("/")[0]
        if folder == layout.MEASUREMENTS:
            measurements[path] = raw
        elif folder == layout.VOCABULARY:
            vocabularies[path] = raw
        elif folder:
            kind = next((k for k, f in layout.ENTRY_FOLDERS.items() if f == folder), None)
            if kind is not None:
                entries[path] = (kind, SourceFile(path, raw))
    return replace(
        sources,
        settings=files.get(layout.SETTINGS, sources.settings),
        single=sources.single | {path: files[path] for path in SINGLE if path in files},
        measurements=measurements,
        vocabularies=vocabularies,
        entries=tuple(entries.values()),
    )


def check(files: Mapping[str, bytes], today: date = TODAY) -> Loaded:
    """The small catalogue with some files, read and checked as of a day."""
    return load(with_files(files), today)


def catalogue(files: Mapping[str, bytes] | None = None, today: date = TODAY) -> Catalogue:
    """The small catalogue with some files that have no mistakes."""
    return _catalogue(files, today) if files else _minimal(today)


@cache
def _minimal(today: date) -> Catalogue:
    return _catalogue({}, today)


def _catalogue(files: Mapping[str, bytes], today: date) -> Catalogue:
    loaded = check(files, today)
    assert loaded.catalogue is not None
    return loaded.catalogue


@cache
def context(today: date = TODAY) -> Context:
    """What rules know besides an entry: the small catalogue's vocabularies and settings."""
    return catalogue(today=today).context


def view(kind: str, text: str, around: Context | None = None) -> EntryView[AnyEntry]:
    """A rule's view of an entry that is read from a text and fits its model."""
    file = f"{layout.ENTRY_FOLDERS[kind]}/eksempel.yml"
    document, found = read_document(file, text.encode())
    assert document is not None, found
    model, problems = decode(KINDS[kind].model, document)
    assert model is not None, problems
    return EntryView(document, around or context(), model)


def found_by(
    rule: ModuleType, kind: str, text: str, around: Context | None = None
) -> list[tuple[str, str, dict[str, object]]]:
    """What a rule on entries finds in a text: ``line:column``, severity and parameters."""
    (run,) = (one for one in ENTRY_RULES if one.check is rule.check)
    judged = KINDS[kind].model in run.models
    return short(run.code, run.check(view(kind, text, around)) if judged else ())


def short(code: str, found: Iterable[Diagnostic]) -> list[tuple[str, str, dict[str, object]]]:
    """Diagnostics of one code, as ``line:column``, severity and parameters."""
    diagnostics = list(found)
    assert {d.code for d in diagnostics} <= {code}
    return [
        (f"{d.position.line}:{d.position.column}", str(d.severity), dict(d.params))
        for d in diagnostics
    ]


def lines(diagnostics: Iterable[Diagnostic]) -> list[str]:
    """Diagnostics as ``line:column severity code``."""
    return [f"{d.position.line}:{d.position.column} {d.severity} {d.code}" for d in diagnostics]
