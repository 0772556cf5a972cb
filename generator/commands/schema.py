"""``katalog schema``: what editors suggest fields and words from, without a build."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from generator.outputs.editors.schemas import SchemaFile, schema_files
from generator.outputs.editors.schemas import schema as schema_of
from generator.publishing.load import load
from generator.publishing.sources import read_sources
from generator.texts import commands as say
from generator.validation.problems import nearest


def schema(root: Path, id: str, folder: Path | None, *, today: date) -> int:
    """Print a schema or the ids that there are, or write one or all into a folder.

    0, or 1 when there is no such schema or no catalogue to take words from.
    """
    files = {file.id: file for file in schema_files()}
    if id and id not in files:
        sys.stderr.write(say.no_such_schema(id, nearest(id, files), sorted(files)))
        return 1
    if not id and folder is None:
        sys.stdout.write("".join(f"{file.id}: {file.files}\n" for file in files.values()))
        return 0
    made = _made(root, {id: files[id]} if id else files, today)
    if made is None:
        sys.stderr.write(say.no_catalogue())
        return 1
    if folder is None:
        sys.stdout.write(made[id])
        return 0
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in made.items():
        (folder / f"{name}.schema.json").write_text(text, encoding="utf-8")
    sys.stdout.write(say.schemas_written(len(made), str(folder)))
    return 0


def _made(root: Path, files: Mapping[str, SchemaFile], today: date) -> dict[str, str] | None:
    """The text of each schema; None when the settings cannot be read."""
    catalogue = load(read_sources(root), today).catalogue
    if catalogue is None:
        return None
    return {
        id: json.dumps(schema_of(file, catalogue), ensure_ascii=False, indent=1) + "\n"
        for id, file in files.items()
    }
