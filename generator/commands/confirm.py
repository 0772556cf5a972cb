"""``katalog confirm``: still correct, as of a day."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

from generator.commands.chosen import Chosen, by_name, changed, entries
from generator.commands.rewrite import rewritten
from generator.edits.changes import reviewed
from generator.model.shared import in_use
from generator.publishing.sources import read_sources
from generator.texts import commands as say
from generator.validation.problems import nearest


def confirm(root: Path, *, names: Sequence[str], owner: str | None, day: date) -> int:
    """Write the day of review into the entries named, or into all in use that one owner has.

    0 when it stands in all of them; 1, and no file changed, when one of them hindered it.
    """
    known = entries(read_sources(root))
    chosen = _of(owner, known) if owner is not None else [by_name(known, n) for n in names]
    new = {one.path: changed(one, reviewed(day)) for one in chosen if one is not None}
    ready = {path: raw for path, raw in new.items() if raw is not None}
    if not chosen or None in chosen or len(ready) < len(new):
        sys.stderr.write(say.no_file_changed())
        return 1
    if not rewritten(root, ready):
        return 1
    sys.stdout.write(say.confirmed(list(ready), day))
    return 0


def _of(owner: str, known: Iterable[Chosen]) -> list[Chosen]:
    """The entries in use that an owner has; none when it is told why not."""
    owned: dict[str, list[Chosen]] = {}
    for one in known:
        data = one.data
        if data is not None and in_use(data.get("status")):
            owned.setdefault(str(data.get("ansvarlig", "")), []).append(one)
    if owner not in owned:
        sys.stderr.write(say.no_such_owner(owner, nearest(owner, filter(None, owned))))
    return owned.get(owner, [])
