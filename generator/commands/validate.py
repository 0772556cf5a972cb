"""``katalog validate``: every problem of every file, and what can safely be mended."""

from __future__ import annotations

import sys
import unicodedata
from datetime import date
from pathlib import Path

from generator.build.load import Loaded, load
from generator.build.sources import Sources, read_sources
from generator.build.uncollected import uncollected
from generator.commands.told import told
from generator.texts import commands as say


def validate(root: Path, *, today: date, format: str, strict: bool, fix: bool = False) -> int:
    """Print all diagnostics, of what is left if asked to mend. 0 when it may be published."""
    with uncollected():
        sources = read_sources(root)
        loaded = load(sources, today)
        if fix and _mend(root, sources, loaded):
            loaded = load(read_sources(root), today)
    sys.stdout.write(told(root, loaded.diagnostics, format))
    return 0 if loaded.passes(strict=strict) else 1


def _mend(root: Path, sources: Sources, loaded: Loaded) -> bool:
    """Make the safe repairs in the entries' files, and tell each. Whether any was made."""
    from generator.edits.repair import repaired  # noqa: PLC0415 - most runs mend nothing
    from generator.files.replace import replace_files  # noqa: PLC0415

    if loaded.catalogue is None:
        return False
    context = loaded.catalogue.context
    wrong = {found.position.file for found in loaded.diagnostics if found.is_error}
    mended = {
        file.path: repaired(kind, file.path, file.raw, context)
        for kind, file in sources.entries
        if file.path in wrong or not _is_composed(file.raw)
    }
    changed = {path: new.raw for path, new in mended.items() if new.repairs}
    try:
        replace_files(root, changed)
    except OSError as failure:
        sys.stderr.write(say.write_failed(failure))
        return False
    repairs = [repair for new in mended.values() for repair in new.repairs]
    sys.stderr.write(say.repaired([(str(r.position), r.old, r.new) for r in repairs]))
    return bool(changed)


def _is_composed(raw: bytes) -> bool:
    return raw.isascii() or unicodedata.is_normalized("NFC", raw.decode("utf-8", "replace"))
