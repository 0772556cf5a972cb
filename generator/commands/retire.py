"""``katalog retire``: an entry has come to its end, and keeps its words and its page."""

from __future__ import annotations

import sys
from pathlib import Path

from generator.commands.chosen import Chosen, by_name, changed, entries
from generator.commands.rewrite import rewritten
from generator.edits.changes import RETIRED
from generator.edits.referring import referring
from generator.model.fields import keys_of
from generator.model.kinds import KINDS
from generator.model.shared import in_use
from generator.publishing.sources import read_sources
from generator.texts import commands as say


def retire(root: Path, name: str) -> int:
    """Give an entry the status of what has ended, and tell who refers to it. 0 when it has it."""
    sources = read_sources(root)
    one = by_name(entries(sources), name)
    new = _retired(one) if one is not None else None
    if one is None or new is None:
        sys.stderr.write(say.no_file_changed())
        return 1
    if not rewritten(root, {one.path: new} if new != one.raw else {}):
        return 1
    places = [str(place) for place in referring(one.kind, one.id, sources.yaml)]
    sys.stdout.write(say.retired(one.path, places, already=new == one.raw))
    return 0


def _retired(one: Chosen) -> bytes | None:
    """The file's bytes once it is retired, or None when it is told why not."""
    key = RETIRED.path[0]
    if key not in keys_of(KINDS[one.kind].model):
        sys.stderr.write(say.has_no_status(one.path))
        return None
    if not in_use((one.data or {}).get(key)):
        return one.raw
    return changed(one, RETIRED)
