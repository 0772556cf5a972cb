"""Random edits of a project's sources: any line of any file, and entries that come and go."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import NamedTuple

# Each pattern has the data, the hand-written pages or the templates of a project.
_SOURCES = (
    "catalogue/offers/*.yml",
    "catalogue/providers/*.yml",
    "catalogue/vocabulary/*.yml",
    "catalogue/measurements/*.csv",
    "companies/partners/*.yml",
    "companies/agreements/*.yml",
    "companies/*.yml",
    "mkdocs.yml",
    "site/pages/**/*.md",
    "site/templates/*.html",
)
_ENTRIES = ("catalogue/offers/*.yml", "companies/partners/*.yml")
# Of so many edits one removes an entry, and one adds one.
_SELDOM = 10
_DATE = re.compile(r"\b(\d{4})-(\d\d)-(\d\d)\b")
_NUMBER = re.compile(r"(?<![\w.-])\d{1,4}(?![\w.-])")
_CHOICES = {"ja": "nej", "nej": "ja", "aktiv": "pause", "planlagt": "aktiv", "delvis": "helt"}
_CHOICE = re.compile(rf": ({'|'.join(_CHOICES)})$")
_TEXT = re.compile(r"([a-zæøå]{3,})(\"?)$")
_KEY = re.compile(r"^ *[\wæøå]+: ")


class Edit(NamedTuple):
    """What was done to which file, and what it held before; None where it was not there."""

    path: Path
    before: bytes | None
    what: str

    def undo(self) -> None:
        if self.before is None:
            self.path.unlink()
        else:
            self.path.write_bytes(self.before)


def edit(root: Path, random: Random) -> Edit:
    """Change something in one file, or now and then remove an entry or write another like it.

    Whether the project is still valid is for a build to say.
    """
    match random.randrange(_SELDOM):
        case 0:
            path = _any_of(root, _ENTRIES, random)
            raw = path.read_bytes()
            path.unlink()
            return Edit(path, raw, f"{path.relative_to(root)} is removed")
        case 1:
            path = _any_of(root, _ENTRIES, random)
            new = path.with_name(f"{path.stem}-{random.randrange(10**6)}.yml")
            new.write_bytes(path.read_bytes())
            return Edit(new, None, f"{new.relative_to(root)} is new")
        case _:
            return _edit_line(root, random)


def _any_of(root: Path, patterns: Sequence[str], random: Random) -> Path:
    return random.choice(sorted(root.glob(random.choice(patterns))))


def _edit_line(root: Path, random: Random) -> Edit:
    while True:
        path = _any_of(root, _SOURCES, random)
        raw = path.read_bytes()
        lines = raw.decode().split("\n")
        number = random.randrange(len(lines))
        changed = random.choice(list(_changes(path, lines[number], random)) or [None])
        if changed is None or changed == [lines[number]]:
            continue
        path.write_text("\n".join([*lines[:number], *changed, *lines[number + 1 :]]), "utf-8")
        what = f"{path.relative_to(root)}:{number + 1}: {lines[number]!r} -> {changed}"
        return Edit(path, raw, what)


def _changes(path: Path, line: str, random: Random) -> Iterator[list[str]]:
    """What a line could become: other words, another number, date or choice; or nothing."""
    if path.suffix == ".html":
        yield [line, "<!-- ændret -->"]
        return
    if path.suffix == ".md":
        yield [f"{line} ændret" if line and line[-1].isalpha() else line]
        return
    if line.lstrip().startswith("#"):
        return
    yield [_TEXT.sub(r"\1 ændret\2", line)]
    yield [_NUMBER.sub(lambda found: str(int(found[0]) + random.choice((1, 7))), line, count=1)]
    yield [_DATE.sub(lambda found: _other_day(found, random), line, count=1)]
    yield [_CHOICE.sub(lambda found: f": {_CHOICES[found[1]]}", line)]
    if _KEY.match(line):
        yield []


def _other_day(found: re.Match[str], random: Random) -> str:
    day = date(*map(int, found.groups()))
    return (day + timedelta(days=random.choice((-400, -30, 1, 45)))).isoformat()
