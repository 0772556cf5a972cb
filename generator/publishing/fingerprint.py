"""What a build depends on, in fingerprints from the narrow to the whole."""

import os
import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

from generator import layout
from generator.files.git import GitError, Repository
from generator.files.sources import walk
from generator.files.tree import digest, digest_of
from generator.publishing.outcome import BuildOptions
from generator.publishing.sources import Sources, form_files

_PACKAGE = Path(__file__).resolve().parents[1]


FINGERPRINT = f"{layout.WORK}/fingerprint"
"""Holds the signature of the fingerprint of all that the published site was made from."""


def load_fingerprint(root: Path) -> bytes:
    """The signature that the last successful build left, or nothing."""
    path = root / FINGERPRINT
    return path.read_bytes() if path.is_file() else b""


class Fingerprint(NamedTuple):
    """``context``: vocabularies, settings and day, which entries are read under.

    ``templates``: what pages are filled with. ``printing``: what PDFs are set with.
    ``whole``: every input of a build. ``code``: the tool itself.
    """

    context: bytes
    templates: bytes
    printing: bytes
    whole: bytes
    code: bytes


def fingerprint(root: Path, sources: Sources, options: BuildOptions) -> Fingerprint:
    """The fingerprints of a build that has not been made yet."""
    code, context = code_digest(), context_of(sources, options.today)
    templates = digest_of(walk(root, [layout.TEMPLATES]))
    printing = digest_of(walk(root, [layout.PRINTS]))
    # What is asked for, but not what makes a build go on when nothing has changed.
    wanted = repr(replace(options, fresh=False, report_all=False))
    whole = digest(
        code,
        context,
        templates,
        printing,
        *_named(sources.single.items()),
        *_named(sources.measurements.items()),
        digest_of(walk(root, [layout.PAGES, layout.OVERRIDES, layout.ASSETS])),
        wanted.encode(),
        # A file that is refused has no bytes here, but it stops a build as much as one that has.
        repr(sources.diagnostics).encode(),
        digest_of(form_files(root, sources.settings, wanted=options.form)),
        checked_out(root).encode(),
        *_named((file.path, file.raw) for _, file in sources.entries),
    )
    return Fingerprint(context, templates, printing, whole, code)


LIBRARIES = (
    "fonttools",
    "jinja2",
    "markdown-it-py",
    "msgspec",
    "pydantic",
    "pyyaml",
    "typst",
    "zxing-cpp",
)
"""What has a say in what is read or made. The engine has a version of its own (``engine.py``)."""


def code_digest() -> bytes:
    """The fingerprint of the tool itself: its code, and the versions of what it is made with."""
    versions = " ".join((sys.version, *map(version, LIBRARIES)))
    return digest(digest_of(walk(_PACKAGE.parent, [_PACKAGE.name])), versions.encode())


def context_of(sources: Sources, today: date) -> bytes:
    """The fingerprint of what entries are read under."""
    return digest(
        today.isoformat().encode(),
        sources.settings or b"",
        *_named(sources.vocabularies.items()),
    )


def checked_out(root: Path) -> str:
    """The commit that is checked out, or why git does not know."""
    try:
        return Repository(root).head()
    except GitError as failure:
        return failure.reason


def _named(files: Iterable[tuple[str, bytes]]) -> Iterator[bytes]:
    for path, raw in files:
        yield os.fsencode(path)
        yield raw
