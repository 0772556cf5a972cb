"""All files a catalogue is made of, as bytes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.diagnostics import Diagnostic, Position, error
from generator.files.sources import SourceFile, read_file, read_folder
from generator.reading import measurements, settings, vocabularies
from generator.reading.catalogue import GOALS_FILE
from generator.reading.kinds import KINDS


@dataclass(frozen=True, slots=True)
class Sources:
    """The files by role, and what was wrong with the files themselves."""

    settings: bytes | None
    vocabularies: Mapping[str, bytes]
    entries: tuple[tuple[str, SourceFile], ...]
    measurements: Mapping[str, bytes]
    goals: bytes | None
    diagnostics: tuple[Diagnostic, ...]


def read_sources(root: Path) -> Sources:
    """Read every data file below a project's folder."""
    found: list[Diagnostic] = []
    raw_settings = read_file(root, settings.FILE)
    if raw_settings is None:
        found.append(error("mangler-fil", Position(settings.FILE)))
    terms, problems = read_folder(root, vocabularies.FOLDER, ".yml")
    found.extend(problems)
    entries: list[tuple[str, SourceFile]] = []
    for kind in KINDS.values():
        files, problems = read_folder(root, kind.folder, ".yml", required=False)
        entries.extend((kind.name, file) for file in files)
        found.extend(problems)
    if not entries and not found:
        found.append(error("tomt-katalog", Position("catalogue")))
    series, problems = read_folder(root, measurements.FOLDER, ".csv", required=False)
    found.extend(problems)
    return Sources(
        settings=raw_settings,
        vocabularies={file.path: file.raw for file in terms},
        entries=tuple(entries),
        measurements={file.path: file.raw for file in series},
        goals=read_file(root, GOALS_FILE),
        diagnostics=tuple(found),
    )
