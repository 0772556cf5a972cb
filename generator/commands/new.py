"""``katalog new``: a commented file for a new entry, which passes as it is."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import NamedTuple

from generator.commands.ask import ask, choose
from generator.edits.canonical import canonical
from generator.files.tree import create
from generator.model.catalogue import Context
from generator.model.offer import Provider
from generator.model.shapes import Choice, fields
from generator.publishing.load import load
from generator.publishing.sources import read_sources
from generator.reading.entry import read_entry
from generator.reading.kinds import check_id, entry_file, suggest_id
from generator.render.diagnostics import RENDERERS
from generator.texts import asking
from generator.texts import commands as say
from generator.texts.new_files import new_file, wanted

# What the command line calls a kind, and the option that says what sort of it.
SORTS = {
    "tilbud": ("tilbud", "--redskab"),
    "virksomhed": ("virksomheder", ""),
    "udbyder": ("udbydere", "--type"),
}


class Asked(NamedTuple):
    """What is asked for: a word of the command line for the kind, and the entry's values.

    What the command line does not say is empty.
    """

    what: str
    id: str
    title: str
    sort: str
    owner: str


def new(root: Path, asked: Asked, day: date, *, may_ask: bool) -> int:
    """Write a file for a new entry. 0 when it stands; 1, and no file, when it would not pass.

    What is missing is asked for, if it may be.
    """
    try:
        return _made(root, asked, day, may_ask=may_ask)
    except (KeyboardInterrupt, EOFError):
        sys.stdout.write(f"\n{say.no_file_changed()}")
        return 1


def _made(root: Path, asked: Asked, day: date, *, may_ask: bool) -> int:
    is_asking = may_ask and not (asked.what and asked.id and asked.title)
    if is_asking:
        asked = _named(root, asked)
    kind, option = SORTS[asked.what]
    if suggest_id(asked.id) != asked.id:
        sys.stderr.write(say.not_an_id(asked.id, suggest_id(asked.id)) + say.no_file_changed())
        return 1
    loaded = load(read_sources(root), day)
    if loaded.catalogue is None:
        sys.stderr.write(say.settings_first())
        return 1
    now = loaded.catalogue.former.get(f"{kind}:{asked.id}")
    if now:
        path = loaded.catalogue.files[f"{kind}:{now}"]
        sys.stderr.write(say.id_was_taken(asked.id, path) + say.no_file_changed())
        return 1
    context = loaded.catalogue.context
    choices = _choices(kind, context)
    if choices and may_ask and asked.sort not in choices:
        is_asking = True
        asked = asked._replace(sort=choose(asking.SORT[asked.what], choices))
    if choices and asked.sort not in choices:
        sys.stderr.write(say.choose(asked.what, option, asked.sort, tuple(choices)))
        return 1
    if is_asking and not asked.owner:
        asked = asked._replace(owner=ask(asking.OWNER, "", lambda _: ""))
    return _write(root, kind, asked, context)


def _named(root: Path, asked: Asked) -> Asked:
    """What, its title and its id, asked for where they are missing."""
    what = asked.what or choose(asking.WHAT, dict.fromkeys(SORTS, ""))
    title = asked.title or ask(asking.TITLE, "", lambda title: "" if title else asking.NEEDED)

    def wrong(id: str) -> str:
        path = entry_file(SORTS[what][0], id)
        if not id or suggest_id(id) != id:
            return say.not_an_id(id, suggest_id(id))
        if (root / path).exists():
            return say.id_taken(id, path)
        found = check_id(path)
        return RENDERERS["text"]([found]) if found else ""

    suggested = suggest_id(title)
    default = "" if wrong(suggested) else suggested
    return asked._replace(what=what, title=title, id=asked.id or ask(asking.ID, default, wrong))


def _choices(kind: str, context: Context) -> Mapping[str, str]:
    """The sorts there are of a kind, each with its name in plain words."""
    if kind == "udbydere":
        types = fields(Provider)["type"].shape
        return dict.fromkeys(types.values if isinstance(types, Choice) else (), "")
    tools = context.vocabularies.get("redskaber")
    if kind != "tilbud" or tools is None:
        return {}
    return {id: term.label for id, term in tools.terms.items()}


def _write(root: Path, kind: str, asked: Asked, context: Context) -> int:
    path = entry_file(kind, asked.id)
    raw = new_file(kind, wanted(asked.title, asked.sort, asked.owner, context)).encode()
    raw = canonical(path, raw) or raw
    wrong = [d for d in read_entry(kind, path, raw, context).diagnostics if d.is_error]
    if wrong:
        sys.stderr.write(RENDERERS["text"](wrong) + say.no_file_changed())
        return 1
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
