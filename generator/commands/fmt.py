"""``katalog fmt``: all files in one layout."""

import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.console import RefusalError
from generator.console.diagnostics import render
from generator.console.files import write_files
from generator.edits.canonical import canonical
from generator.nodes import read_document
from generator.publishing.sources import read_sources
from generator.texts import commands as say
from generator.validation.problems import nearest


@dataclass(frozen=True, slots=True)
class Options:
    """The files and folders, none for all. ``check`` writes nothing."""

    root: Path
    files: Sequence[Path]
    check: bool


def run(options: Options) -> int:
    """Lay files out, those named or all. 0 when all have the layout.

    1 when one cannot be read or written, and under ``check`` when one has another layout.
    """
    root, check = options.root, options.check
    files = _select(root, options.files, read_sources(root).yaml)
    new = {path: canonical(path, raw) for path, raw in files.items()}
    unreadable = [path for path, raw in new.items() if raw is None]
    changed = {path: raw for path, raw in new.items() if raw is not None and raw != files[path]}
    if not check:
        write_files(root, changed)
    errors = [d for path in unreadable for d in read_document(path, files[path])[1] if d.is_error]
    sys.stderr.write(render(root, errors, "text") if errors else "")
    sys.stdout.write(say.laid_out(list(changed), len(files) - len(unreadable), check=check))
    return 1 if unreadable or (check and changed) else 0


def _select(root: Path, names: Sequence[Path], files: Mapping[str, bytes]) -> Mapping[str, bytes]:
    """The files of some names, or all when there are no names. Refuses a name without files."""
    selected: dict[str, bytes] = {}
    for name in names:
        paths = [path for path in files if _is_in(root, path, name)]
        if not paths:
            suggestion = nearest(name.as_posix(), files)
            raise RefusalError(say.no_such_file(str(name), suggestion) + say.NO_FILE_CHANGED)
        selected |= {path: files[path] for path in paths}
    return selected if names else files


def _is_in(root: Path, path: str, name: Path) -> bool:
    """Whether a file is the one named, or in a folder named, from here or from the project."""
    whole = root / path
    candidates = (os.path.normpath(base / name) for base in (Path.cwd(), root))
    return any(whole.is_relative_to(candidate) for candidate in candidates)
