"""``katalog schema``: JSON schemas, from which editors suggest fields and words."""

import json
import sys
from datetime import date
from pathlib import Path
from typing import NamedTuple

from generator.console import RefusalError
from generator.console.files import write_files
from generator.outputs.editors.schemas import schema as schema_of
from generator.outputs.editors.schemas import schema_files
from generator.publishing.load import load
from generator.publishing.sources import read_sources
from generator.texts import commands as say
from generator.validation.problems import nearest


class Options(NamedTuple):
    """A schema's id, empty for all; the folder to write to, or None to print."""

    root: Path
    day: date
    id: str
    folder: Path | None


def run(options: Options) -> int:
    """Print a schema or the list of ids, or write one or all into a folder.

    0, or 1 when there is no such schema or no catalogue to take words from.
    """
    id, folder = options.id, options.folder
    files = {file.id: file for file in schema_files()}
    if id and id not in files:
        raise RefusalError(say.no_such_schema(id, nearest(id, files), sorted(files)))
    if not id and folder is None:
        sys.stdout.write("".join(f"{file.id}: {file.files}\n" for file in files.values()))
        return 0
    catalogue = load(read_sources(options.root), options.day).catalogue
    if catalogue is None:
        raise RefusalError(say.NO_CATALOGUE)
    texts = {
        name: json.dumps(schema_of(file, catalogue), ensure_ascii=False, indent=1) + "\n"
        for name, file in files.items()
        if id in ("", name)
    }
    if folder is None:
        sys.stdout.write(texts[id])
        return 0
    write_files(folder, {f"{name}.schema.json": text.encode() for name, text in texts.items()})
    sys.stdout.write(say.schemas_written(len(texts), str(folder)))
    return 0
