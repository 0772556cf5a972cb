"""``katalog new``: a commented file for a new entry, which passes as it is."""

import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from generator.console import RefusalError
from generator.edits.canonical import canonical
from generator.files.tree import create
from generator.model.catalogue import Context
from generator.model.ids import check_id, entry_file, suggest_id
from generator.model.offer import Provider
from generator.model.shapes import Choice, fields
from generator.publishing.load import load
from generator.publishing.sources import read_sources
from generator.reading.entry import read_entry
from generator.render.diagnostics import RENDERERS
from generator.texts import commands as say
from generator.texts import new_files as questions
from generator.texts.new_files import new_file, wanted
from generator.validation.problems import nearest

# The command line's word for a kind → the kind, and the option for what sort of it.
_KINDS = {
    "tilbud": ("tilbud", "--redskab"),
    "virksomhed": ("virksomheder", ""),
    "udbyder": ("udbydere", "--type"),
}


@dataclass(frozen=True, slots=True)
class Options:
    """The command line's word for a kind, and the entry's values; empty where it has none."""

    root: Path
    day: date
    what: str | None
    id: str
    title: str
    tool: str
    type: str
    owner: str


def run(options: Options) -> int:
    """Write a file for a new entry. 0; 1, and no file, when it would not pass.

    On a terminal it asks for what is missing; elsewhere that is wrong usage, 2.
    """
    needed = {"HVAD": options.what, "ID": options.id, "--titel": options.title}
    missing = [name for name, value in needed.items() if not value]
    is_terminal = sys.stdin.isatty() and sys.stdout.isatty()
    if missing and not is_terminal:
        raise RefusalError(say.missing(missing), 2)
    try:
        named = _ask_names(options) if missing else options
        _create(named, is_terminal=is_terminal, is_asking=bool(missing))
    except (KeyboardInterrupt, EOFError):
        sys.stdout.write(f"\n{say.NO_FILE_CHANGED}")
        return 1
    return 0


def _create(options: Options, *, is_terminal: bool, is_asking: bool) -> None:
    what, sort, owner = options.what or "", options.tool or options.type, options.owner
    kind, option = _KINDS[what]
    context = _context(options, kind)
    choices = _choices(kind, context)
    if choices and is_terminal and sort not in choices:
        is_asking = True
        sort = choose(questions.SORT[what], choices)
    if choices and sort not in choices:
        raise RefusalError(say.choose(what, option, sort, tuple(choices)))
    if is_asking and not owner:
        owner = ask(questions.OWNER, "", lambda _: "")
    path = entry_file(kind, options.id)
    raw = new_file(kind, wanted(options.title, sort, owner, context)).encode()
    raw = canonical(path, raw) or raw
    errors = [d for d in read_entry(kind, path, raw, context).diagnostics if d.is_error]
    if errors:
        raise RefusalError(RENDERERS["text"](errors) + say.NO_FILE_CHANGED)
    _write(options.root, path, raw)


def _context(options: Options, kind: str) -> Context:
    """The context of a catalogue in which the id is free."""
    id = options.id
    if suggest_id(id) != id:
        raise RefusalError(say.not_an_id(id, suggest_id(id)) + say.NO_FILE_CHANGED)
    catalogue = load(read_sources(options.root), options.day).catalogue
    if catalogue is None:
        raise RefusalError(say.SETTINGS_FIRST)
    successor = catalogue.former.get(f"{kind}:{id}")
    if successor:
        path = catalogue.files[f"{kind}:{successor}"]
        raise RefusalError(say.id_was_taken(id, path) + say.NO_FILE_CHANGED)
    return catalogue.context


def _ask_names(options: Options) -> Options:
    """Ask for the kind, the title and the id where they are missing."""
    what = options.what or choose(questions.WHAT, dict.fromkeys(_KINDS, ""))
    title = options.title or ask(
        questions.TITLE, "", lambda title: "" if title else questions.NEEDED
    )

    def fault(id: str) -> str:
        path = entry_file(_KINDS[what][0], id)
        if not id or suggest_id(id) != id:
            return say.not_an_id(id, suggest_id(id))
        if (options.root / path).exists():
            return say.id_taken(id, path)
        found = check_id(path)
        return RENDERERS["text"]([found]) if found else ""

    suggested = suggest_id(title)
    default = "" if fault(suggested) else suggested
    id = options.id or ask(questions.ID, default, fault)
    return replace(options, what=what, title=title, id=id)


def _choices(kind: str, context: Context) -> Mapping[str, str]:
    """The sorts of a kind, each with its name in plain words."""
    if kind == "udbydere":
        types = fields(Provider)["type"].shape
        return dict.fromkeys(types.values if isinstance(types, Choice) else (), "")
    tools = context.terms("redskaber") if kind == "tilbud" else {}
    return {id: term.label for id, term in tools.items()}


def _write(root: Path, path: str, raw: bytes) -> None:
    try:
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        create(str(root / path), raw)
    except FileExistsError as failure:
        raise RefusalError(say.file_exists(path)) from failure
    except OSError as failure:
        raise RefusalError(say.write_failed(failure)) from failure
    sys.stdout.write(say.made(path))


def ask(question: str, default: str, check: Callable[[str], str]) -> str:
    """A line that ``check`` finds no fault in. Enter alone gives the default."""
    sys.stdout.write(f"\n{question}\n")
    while True:
        answer = input(questions.prompt(default)).strip() or default
        fault = check(answer)
        if not fault:
            return answer
        sys.stdout.write(fault)


def choose(question: str, words: Mapping[str, str]) -> str:
    """One of some words, typed as the word or as its number."""
    sys.stdout.write(f"\n{question}\n{questions.choices(words)}")
    known, default = list(words), ""
    while True:
        answer = input(questions.prompt(default)).strip() or default
        if answer in words:
            return answer
        if answer.isdecimal() and 1 <= int(answer) <= len(known):
            return known[int(answer) - 1]
        default = nearest(answer, known)
        sys.stdout.write(questions.no_such_choice(answer, default))
