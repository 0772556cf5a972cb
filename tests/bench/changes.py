"""The changes that are measured: a sentence more in an offer's description, a pull request."""

from __future__ import annotations

import re
import subprocess
from itertools import islice
from pathlib import Path

_FIRST_PARAGRAPH = re.compile(r"^beskrivelse: \|\n  .*", re.MULTILINE)


def some_offer(project: Path) -> Path:
    """The file of an active offer that has a description."""
    files = sorted((project / "catalogue/offers").glob("*.yml"))
    texts = ((path, path.read_text(encoding="utf-8")) for path in files)
    return next(
        path
        for path, text in texts
        if "\nstatus: aktiv\n" in text and _FIRST_PARAGRAPH.search(text)
    )


def append_sentence(offer: Path, number: int) -> str:
    """Add a sentence that stands nowhere else to an offer's first paragraph; returns it."""
    sentence = f"Rettet for {number}. gang."
    text = offer.read_text(encoding="utf-8")
    changed = _FIRST_PARAGRAPH.sub(lambda found: f"{found[0]} {sentence}", text, count=1)
    offer.write_text(changed, encoding="utf-8")
    return sentence


_FREE = re.compile(r"\bledige: (\d+)")
_AMOUNT = re.compile(r"\bbeløb: (\d+)")
_GIT = ("git", "-c", "user.name=Katalog", "-c", "user.email=katalog@kommune.example")


def pull_request(project: Path, entries: int) -> None:
    """Commit a project as it is, and then change so many offers: seats, prices and words."""
    data = ("mkdocs.yml", "catalogue", "companies")
    for command in (("init", "--quiet"), ("add", *data), ("commit", "--quiet", "-m", "Katalog")):
        subprocess.run([*_GIT, *command], cwd=project, check=True)
    files = sorted((project / "catalogue/offers").glob("*.yml"))
    texts = ((path, path.read_text(encoding="utf-8")) for path in files)
    with_seats = ((path, text) for path, text in texts if _FREE.search(text))
    for path, text in islice(with_seats, entries):
        fewer = _FREE.sub("ledige: 0", text, count=1)
        dearer = _AMOUNT.sub(lambda found: f"beløb: {int(found[1]) + 50}", fewer, count=1)
        path.write_text(_FIRST_PARAGRAPH.sub(r"\g<0> Rettet.", dearer, count=1), encoding="utf-8")
