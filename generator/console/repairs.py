"""The changes of ``katalog validate --fix``: safe repairs, then the layout."""

import sys
import unicodedata
from datetime import date
from pathlib import Path

from generator.console import RefusalError
from generator.console.files import write_files
from generator.edits.canonical import canonical
from generator.edits.repair import Repair, repaired
from generator.publishing.load import load
from generator.publishing.sources import Sources
from generator.texts import commands as say


def write_repairs(root: Path, sources: Sources, day: date) -> Sources:
    """Write the safe repairs and the layout, and report them. Returns the sources as written."""
    old = sources.yaml
    new, repairs = _with_repairs(sources, day)
    contents = {path: canonical(path, raw) or raw for path, raw in new.yaml.items()}
    try:
        write_files(root, {path: raw for path, raw in contents.items() if raw != old[path]})
    except RefusalError as refusal:  # the problems are shown all the same
        sys.stderr.write(refusal.text)
        return sources
    laid_out = [path for path, raw in new.yaml.items() if contents[path] != raw]
    lines = [(str(repair.position), repair.old, repair.new) for repair in repairs]
    sys.stderr.write(say.repaired(lines, laid_out))
    return new.with_yaml(contents)


def _with_repairs(sources: Sources, day: date) -> tuple[Sources, list[Repair]]:
    """Repair until nothing more can be: a word can be repaired once its list of terms is valid."""
    repairs: list[Repair] = []
    while True:
        loaded = load(sources, day)
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
