"""``katalog new``: a commented file for a new entry, which passes as it is."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import NamedTuple, get_args

from generator import layout
from generator.build.load import load
from generator.build.sources import read_sources
from generator.files.tree import create
from generator.model.catalogue import Context
from generator.model.offer import Provider
from generator.reading.entry import read_entry
from generator.reading.kinds import suggest_id
from generator.render.diagnostics import RENDERERS
from generator.texts import commands as say
from generator.texts.new_files import Wanted, new_file

# What the command line calls a kind, and the option that says what sort of it.
SORTS = {
    "tilbud": ("tilbud", "--redskab"),
    "virksomhed": ("virksomheder", ""),
    "udbyder": ("udbydere", "--type"),
}


class Asked(NamedTuple):
    """What is asked for: a word of the command line for the kind, and the entry's values."""

    what: str
    id: str
    title: str
    sort: str
    owner: str


def new(root: Path, asked: Asked, day: date) -> int:
    """Write a file for a new entry. 0 when it stands; 1, and no file, when it would not pass."""
    kind, option = SORTS[asked.what]
    if suggest_id(asked.id) != asked.id:
        sys.stderr.write(say.not_an_id(asked.id, suggest_id(asked.id)) + say.no_file_changed())
        return 1
    loaded = load(read_sources(root), day)
    if loaded.catalogue is None:
        sys.stderr.write(say.settings_first())
        return 1
    context = loaded.catalogue.context
    choices = _choices(kind, context)
    if choices and asked.sort not in choices:
        sys.stderr.write(say.choose(asked.what, option, asked.sort, choices))
        return 1
    path = f"{layout.ENTRY_FOLDERS[kind]}/{asked.id}.yml"
    raw = new_file(kind, _wanted(asked, context)).encode()
    wrong = [d for d in read_entry(kind, path, raw, context).diagnostics if d.is_error]
    if wrong:
        sys.stderr.write(RENDERERS["text"](wrong) + say.no_file_changed())
        return 1
    return _write(root, path, raw)


def _choices(kind: str, context: Context) -> tuple[str, ...]:
    """The sorts there are of a kind."""
    if kind == "udbydere":
        return get_args(Provider.model_fields["type"].annotation)
    tools = context.vocabularies.get("redskaber")
    return tuple(tools.terms) if kind == "tilbud" and tools else ()


def _wanted(asked: Asked, context: Context) -> Wanted:
    owner = context.settings.owner
    return Wanted(
        asked.title,
        asked.sort,
        asked.owner,
        publisher=owner.name,
        code=owner.code,
        example=owner.example,
        day=context.today,
    )


def _write(root: Path, path: str, raw: bytes) -> int:
    try:
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        create(str(root / path), raw)
    except FileExistsError:
        sys.stderr.write(say.file_exists(path))
        return 1
    except OSError as failure:
        sys.stderr.write(say.write_failed(failure))
        return 1
    sys.stdout.write(say.made(path))
    return 0
