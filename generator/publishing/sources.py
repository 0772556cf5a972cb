"""All files a catalogue is made of, as bytes.

Only the disk and the names of folders are known here, so that a build with nothing to
do need not load the models.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Protocol

from generator import layout
from generator.diagnostics import Diagnostic, Position, error
from generator.files.sources import SourceFile, read_file, read_folder, walk


@dataclass(frozen=True, slots=True)
class Sources:
    """The files by role, and what was wrong with the files themselves.

    ``single`` holds those that there is at most one of, the goals and the networks, by path.
    ``absent`` names the entries' folders that are not there, which is well until an entry refers
    to what would lie in them.
    """

    settings: bytes | None
    vocabularies: Mapping[str, bytes]
    entries: tuple[tuple[str, SourceFile], ...]
    measurements: Mapping[str, bytes]
    single: dict[str, bytes]
    diagnostics: tuple[Diagnostic, ...]
    absent: frozenset[str]

    @property
    def hollow(self) -> frozenset[str]:
        """The entries' folders that hold nothing, not even a file that is refused."""
        refused = {problem.position.file for problem in self.diagnostics}
        filled = {path.rpartition("/")[0] for path in refused} | refused
        filled.update(layout.ENTRY_FOLDERS[kind] for kind, _ in self.entries)
        return frozenset(layout.ENTRY_FOLDERS.values()) - filled

    @property
    def yaml(self) -> dict[str, bytes]:
        """Every file of entries and terms, goals and networks, by path."""
        entries = {file.path: file.raw for _, file in self.entries}
        return {**entries, **self.vocabularies, **self.single}

    def with_yaml(self, new: Mapping[str, bytes]) -> Sources:
        """The same files, some of them with new bytes."""
        return replace(
            self,
            vocabularies={path: new.get(path, raw) for path, raw in self.vocabularies.items()},
            entries=tuple(
                (kind, SourceFile(file.path, new.get(file.path, file.raw)))
                for kind, file in self.entries
            ),
            single={path: new.get(path, raw) for path, raw in self.single.items()},
        )


Read = Callable[[str], tuple[bytes | None, list[Diagnostic]]]
"""The bytes of a file by its path, None when there are none to read, and what is wrong with it."""


class ReadFolder(Protocol):
    """Gives the files of a folder that end in a suffix, and what is wrong with those there are."""

    def __call__(
        self, folder: str, suffix: str, *, required: bool = True
    ) -> tuple[list[SourceFile], list[Diagnostic]]: ...


def read_sources(root: Path) -> Sources:
    """Read every data file below a project's folder."""
    return gather(partial(read_file, root), partial(read_folder, root))


def gather(read_file: Read, read_folder: ReadFolder) -> Sources:
    """Every data file of a project, wherever its files are read from."""
    found: list[Diagnostic] = []
    settings, problems = read_file(layout.SETTINGS)
    found.extend(problems)
    if settings is None and not problems:
        found.append(error("mangler-fil", Position(layout.SETTINGS)))
    terms, problems = read_folder(layout.VOCABULARY, ".yml")
    found.extend(problems)
    entries: list[tuple[str, SourceFile]] = []
    absent: set[str] = set()
    for kind, folder in layout.ENTRY_FOLDERS.items():
        files, problems = read_folder(folder, ".yml")
        entries.extend((kind, file) for file in files)
        absent.update(p.position.file for p in problems if p.code == "mangler-mappe")
        found.extend(p for p in problems if p.code != "mangler-mappe")
    if not found and not any(kind in ("tilbud", "virksomheder") for kind, _ in entries):
        found.append(error("tomt-katalog", Position("catalogue")))
    series, problems = read_folder(layout.MEASUREMENTS, ".csv", required=False)
    found.extend(problems)
    single: dict[str, bytes] = {}
    for path in (layout.GOALS, layout.NETWORKS):
        raw, problems = read_file(path)
        found.extend(problems)
        single |= {} if raw is None else {path: raw}
    return Sources(
        settings=settings,
        vocabularies={file.path: file.raw for file in terms},
        entries=tuple(entries),
        measurements={file.path: file.raw for file in series},
        single=single,
        diagnostics=tuple(found),
        absent=frozenset(absent),
    )


def read_templates(root: Path) -> dict[str, str]:
    """The site's templates by name."""
    return {
        file.path.removeprefix(f"{layout.TEMPLATES}/"): file.raw.decode()
        for file in walk(root, [layout.TEMPLATES])
    }


def form_files(root: Path, settings: bytes | None, *, wanted: bool) -> tuple[SourceFile, ...]:
    """The files of the form for editors without git; none where there can be no such form.

    They are some megabytes, so the settings' bytes are looked at before they are understood.
    """
    may_be = wanted or b"rediger:" in (settings or b"")
    return tuple(walk(root, [layout.FORM, layout.CMS])) if may_be else ()
