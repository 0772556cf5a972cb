"""What `katalog validate --fix` changes: safe repairs, then the layout."""

from __future__ import annotations

import sys
import unicodedata
from datetime import date
from pathlib import Path

from generator.commands.rewrite import rewritten
from generator.edits.canonical import canonical
from generator.edits.repair import Repair, repaired
from generator.publishing.load import load
from generator.publishing.sources import Sources
from generator.texts import commands as say


def mend(root: Path, sources: Sources, today: date) -> Sources:
    """The files with their safe repairs and in their layout, written and told."""
    old = sources.yaml
    new, repairs = _repaired(sources, today)
    laid_out = {path: canonical(path, raw) or raw for path, raw in new.yaml.items()}
    if not rewritten(root, {path: raw for path, raw in laid_out.items() if raw != old[path]}):
        return sources
    moved = [path for path, raw in new.yaml.items() if laid_out[path] != raw]
    told = [(str(repair.position), repair.old, repair.new) for repair in repairs]
    sys.stderr.write(say.repaired(told, moved))
    return new.with_yaml(laid_out)


def _repaired(sources: Sources, today: date) -> tuple[Sources, list[Repair]]:
    """Repairs until there are no more: with the terms in order, words of theirs can be mended."""
    repairs: list[Repair] = []
    while True:
        loaded = load(sources, today)
        if loaded.catalogue is None:
            return sources, repairs
        wrong = {found.position.file for found in loaded.diagnostics if found.is_error}
        new = {
            path: repaired(path, raw, loaded.catalogue.context)
            for path, raw in sources.yaml.items()
            if path in wrong or not _is_composed(raw)
        }
        found = [repair for one in new.values() for repair in one.repairs]
        if not found:
            return sources, repairs
        repairs += found
        sources = sources.with_yaml({path: one.raw for path, one in new.items()})


def _is_composed(raw: bytes) -> bool:
    return raw.isascii() or unicodedata.is_normalized("NFC", raw.decode("utf-8", "replace"))
