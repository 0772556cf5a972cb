"""``katalog fmt``: all files in one layout."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from generator.commands.rewrite import rewritten
from generator.commands.told import told
from generator.edits.canonical import canonical
from generator.nodes import read_document
from generator.publishing.sources import read_sources
from generator.texts import commands as say
from generator.validation.problems import nearest


def fmt(root: Path, names: Sequence[Path], *, check: bool) -> int:
    """Lay files out, those named or all. 0 when all have the layout.

    1 when one cannot be read or written, and under ``check`` when one has another layout.
    """
    files = _chosen(root, names, read_sources(root).yaml)
    if files is None:
        return 1
    new = {path: canonical(path, raw) for path, raw in files.items()}
    unread = [path for path, raw in new.items() if raw is None]
    changed = {path: raw for path, raw in new.items() if raw is not None and raw != files[path]}
    if not check and not rewritten(root, changed):
        return 1
    wrong = [d for path in unread for d in read_document(path, files[path])[1] if d.is_error]
    sys.stderr.write(told(root, wrong, "text") if wrong else "")
    sys.stdout.write(say.laid_out(list(changed), len(files) - len(unread), check=check))
    return 1 if unread or (check and changed) else 0


def _chosen(
    root: Path, names: Sequence[Path], files: Mapping[str, bytes]
) -> Mapping[str, bytes] | None:
    """The files named, by path from where one stands or from the project; None if one is none."""
    chosen: dict[str, bytes] = {}
    for name in names:
        paths = [path for path in files if _is_in(root, path, name)]
        if not paths:
            likely = nearest(name.as_posix(), files)
            sys.stderr.write(say.no_such_file(str(name), likely) + say.no_file_changed())
            return None
        chosen |= {path: files[path] for path in paths}
    return chosen if names else files


def _is_in(root: Path, path: str, name: Path) -> bool:
    """Whether a file of the project is the one named, or lies in a folder that is named."""
    whole = root / path
    named = (os.path.normpath(base / name) for base in (Path.cwd(), root))
    return any(whole.is_relative_to(place) for place in named)
