"""``katalog rename``: an entry gets another id, and its old address leads on."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from generator.commands.chosen import Chosen, by_name, entries
from generator.commands.rewrite import rewritten
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


def rename(root: Path, name: str, new: str) -> int:
    """Give an entry another id wherever its old one stands. 0 when it has it, else no change."""
    sources = read_sources(root)
    known = entries(sources)
    one = by_name(known, name)
    changed = _changed(one, new, known, sources) if one is not None else None
    if one is None or changed is None:
        sys.stderr.write(say.no_file_changed())
        return 1
    if not rewritten(root, changed, remove=[one.path]):
        return 1
    path, *others = changed
    seen = list(mentions(one.id, dict(_texts(root))))
    sys.stdout.write(say.renamed(one.path, path, others, seen))
    return 0


def _changed(
    one: Chosen, new: str, known: list[Chosen], sources: Sources
) -> dict[str, bytes] | None:
    """The new bytes of every file that changes, the entry's own first; None when told why not."""
    path = entry_file(one.kind, new)
    if not _is_free(one, new, path, known):
        return None
    renaming = Renaming(one.kind, one.id, new)
    own = with_new_id(renaming, one.path, one.raw)
    others = {
        file: referring_anew(renaming, file, raw)
        for file, raw in sources.yaml.items()
        if file != one.path
    }
    unread = [file for file, raw in others.items() if raw is None]
    for file in unread:
        sys.stderr.write(say.cannot_set(file, FORMER, readable=False))
    if own is None:
        sys.stderr.write(say.cannot_set(one.path, FORMER, readable=True))
    if own is None or unread:
        return None
    tables = {
        file: measured_anew(renaming, file, raw) for file, raw in sources.measurements.items()
    }
    old = {**sources.yaml, **sources.measurements}
    new_bytes = {file: raw for file, raw in {**others, **tables}.items() if raw is not None}
    return {path: own, **{file: raw for file, raw in new_bytes.items() if raw != old[file]}}


def _is_free(one: Chosen, new: str, path: str, known: list[Chosen]) -> bool:
    """Whether an id can be an entry's; if not, it is told why."""
    if suggest_id(new) != new:
        sys.stderr.write(say.not_an_id(new, suggest_id(new)))
        return False
    wrong = check_id(path)
    if wrong:
        sys.stderr.write(RENDERERS["text"]([wrong]))
        return False
    for other in known:
        if other.kind != one.kind:
            continue
        if other.id == new:
            sys.stderr.write(say.id_taken(new, other.path))
            return False
        if other.path != one.path and new in former_ids(other.data):
            sys.stderr.write(say.id_was_taken(new, other.path))
            return False
    return True


def _texts(root: Path) -> Iterator[tuple[str, str]]:
    """What may name an entry besides the catalogue: the website's own pages, and its searches."""
    folders = [folder for folder in ("site", "tests/search") if (root / folder).is_dir()]
    try:
        for file in walk(root, folders):
            if file.path == _QUERIES or file.path.endswith(_TEXT):
                yield file.path, file.raw.decode("utf-8", "replace")
    except OutsideError as failure:  # the catalogue's files have changed by now
        sys.stderr.write(say.not_looked_through(str(failure)))
    except OSError as failure:
        sys.stderr.write(say.not_looked_through(str(failure.filename)))
