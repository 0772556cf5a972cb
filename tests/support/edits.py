"""Random edits of a project's sources: any line of any file that a page could be made from."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from random import Random

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
_DATE = re.compile(r"\b(\d{4})-(\d\d)-(\d\d)\b")
_NUMBER = re.compile(r"(?<![\w.-])\d{1,4}(?![\w.-])")
_CHOICES = {"ja": "nej", "nej": "ja", "aktiv": "pause", "planlagt": "aktiv", "delvis": "helt"}
_CHOICE = re.compile(rf": ({'|'.join(_CHOICES)})$")
_TEXT = re.compile(r"([a-zæøå]{3,})(\"?)$")
_KEY = re.compile(r"^ *[\wæøå]+: ")


def edit(root: Path, random: Random) -> tuple[Path, bytes, str]:
    """Change something in one file. Returns the file, what it held, and what was done.

    Whether the project is still valid is for a build to say.
    """
    while True:
        files = sorted(root.glob(random.choice(_SOURCES)))
        path = random.choice(files)
        raw = path.read_bytes()
        lines = raw.decode().split("\n")
        number = random.randrange(len(lines))
        changed = random.choice(list(_changes(path, lines[number], random)) or [None])
        if changed is None or changed == [lines[number]]:
            continue
        path.write_text("\n".join([*lines[:number], *changed, *lines[number + 1 :]]), "utf-8")
        return path, raw, f"{path.relative_to(root)}:{number + 1}: {lines[number]!r} -> {changed}"


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
