"""``katalog init``: a municipality's own catalogue, empty but for one example of each kind."""

import shutil
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from generator import layout
from generator.console import RefusalError
from generator.edits.start import Municipality, examples_for, not_adopted, official, settings_for
from generator.files.sources import walk
from generator.files.tree import write
from generator.nodes import read_document
from generator.texts import commands as say
from generator.texts import new_files as texts
from generator.validation.problems import nearest

PROJECT = Path(__file__).resolve().parents[2]
_STARTER = "generator/starter"
_MUNICIPALITIES = f"{layout.VOCABULARY}/kommuner.yml"
_PRINCIPLES = f"{layout.VOCABULARY}/principper.yml"

# What a municipality gets a copy of: the tool, the site, the law's words and terms.
_FOLDERS = ("generator", "site", layout.VOCABULARY, layout.AGREEMENTS)
_FILES = (
    *("pyproject.toml", "requirements.lock", ".gitlab-ci.yml"),
    *(".github/workflows/katalog.yml", ".vscode/settings.json"),
)
# Codes of an island that belongs to none, and of the municipality that does not exist.
_NO_MUNICIPALITIES = ("0411", "0998", "0999")
# Names under which a file would have a meaning in this project too.
_HIDDEN = {"gitignore": ".gitignore", "pre-commit-config.yaml": ".pre-commit-config.yaml"}


@dataclass(frozen=True, slots=True)
class Options:
    """A new or empty folder, and a municipality's name or code. The examples are as of ``day``."""

    folder: Path
    name: str
    day: date


def run(options: Options) -> int:
    """Write a new catalogue. 0 when it is there whole; 1, and nothing is written, else."""
    folder = options.folder.resolve()
    if not (PROJECT / _MUNICIPALITIES).is_file():
        raise RefusalError(texts.NOT_A_CHECKOUT)
    if folder.is_file() or (folder.is_dir() and any(folder.iterdir())):
        raise RefusalError(texts.not_empty(str(folder)))
    owner = _municipality(options.name)
    try:
        _write(folder, dict(_contents(owner, options.day)))
    except OSError as failure:
        raise RefusalError(say.write_failed(failure)) from failure
    sys.stdout.write(texts.started(str(folder), owner.name))
    return 0


def _municipality(name: str) -> Municipality:
    """The municipality with a name or a code."""
    document, _ = read_document(_MUNICIPALITIES, (PROJECT / _MUNICIPALITIES).read_bytes())
    terms = document.data["termer"] if document is not None else ()
    codes = {term["navn"]: term["id"] for term in terms if term["id"] not in _NO_MUNICIPALITIES}
    known = {code: official(short) for short, code in codes.items()}
    code = {**codes, **{full: code for code, full in known.items()}}.get(name, name)
    if code not in known:
        raise RefusalError(texts.no_such_municipality(name, nearest(name, codes)))
    return Municipality(known[code], code)


def _contents(owner: Municipality, day: date) -> Iterator[tuple[str, bytes]]:
    """Every file of the new catalogue by path; those of the starter take the place of others."""
    for file in walk(PROJECT, list(_FOLDERS)):
        yield file.path, not_adopted(file.raw) if file.path == _PRINCIPLES else file.raw
    for path in _FILES:
        yield path, (PROJECT / path).read_bytes()
    yield layout.SETTINGS, settings_for((PROJECT / layout.SETTINGS).read_bytes(), owner)
    starter = {
        file.path.removeprefix(f"{_STARTER}/"): file.raw for file in walk(PROJECT, [_STARTER])
    }
    named = {_HIDDEN.get(path, path): raw for path, raw in starter.items()}
    yield from examples_for(named, owner, day).items()


def _write(folder: Path, files: dict[str, bytes]) -> None:
    """Write all files beside the folder and give them its place at once."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    fresh = Path(tempfile.mkdtemp(prefix=f".{folder.name}.", dir=folder.parent))
    try:
        for path, raw in files.items():
            write(fresh / path, raw)
        fresh.chmod(0o755)
        fresh.rename(folder)  # an empty folder gives way
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
