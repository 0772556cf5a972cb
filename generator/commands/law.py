"""``katalog law``: the facts of law, which are checked, and what changes soon."""

import json
import sys
from datetime import date
from pathlib import Path
from typing import NamedTuple

from generator.console import RefusalError
from generator.model.catalogue import Catalogue
from generator.outputs.shared.legal import change_rows, fact_groups
from generator.publishing.memory import recall
from generator.publishing.sources import read_sources
from generator.texts import commands as say
from generator.texts import legal


class Options(NamedTuple):
    """``format`` is ``text`` or ``json``."""

    root: Path
    day: date
    format: str


def run(options: Options) -> int:
    """Print every fact by its state with its file and line, and the changes ahead. 0."""
    catalogue = recall(options.root, read_sources(options.root), options.day).catalogue
    if catalogue is None:
        raise RefusalError(say.NO_CATALOGUE)
    sys.stdout.write(_as_json(catalogue) if options.format == "json" else _as_text(catalogue))
    return 0


def _as_text(catalogue: Catalogue) -> str:
    groups = fact_groups(catalogue.context)
    facts = [
        legal.group(group.name, [legal.fact(row.file, row.line, row.name) for row in group.rows])
        for group in groups
    ]
    rows = change_rows(catalogue)
    changes = [
        legal.change(row.day, row.kind, row.names, row.what, [one.title for one in row.sources])
        for row in rows
    ]
    ahead = legal.group(legal.AHEAD, changes) if changes else f"{legal.NOTHING_CHANGES}\n"
    return "\n".join((*facts, ahead))


def _as_json(catalogue: Catalogue) -> str:
    facts = [
        {
            "state": group.state.value,
            "name": row.name,
            "paragraph": row.paragraph,
            "period": row.period,
            "source": row.source.title if row.source else "",
            "checked": row.checked,
            "later": row.later,
            "file": row.file,
            "line": row.line,
        }
        for group in fact_groups(catalogue.context)
        for row in group.rows
    ]
    changes = [
        {**row._asdict(), "sources": [source.title for source in row.sources]}
        for row in change_rows(catalogue)
    ]
    found = {"facts": facts, "changes": changes}
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"
