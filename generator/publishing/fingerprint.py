"""What a build depends on, in fingerprints from the narrow to the whole."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

from generator import layout
from generator.files.git import GitError, Repository
from generator.files.sources import walk
from generator.files.tree import digest, digest_of
from generator.publishing.outcome import BuildOptions
from generator.publishing.sources import Sources, form_files

_PACKAGE = Path(__file__).resolve().parents[1]


class Fingerprint(NamedTuple):
    """``context``: vocabularies, settings, day and code, which readings are made under.

    ``site``: what all pages share besides the entries. ``prints``: what all PDFs share.
    ``whole``: every input of a build.
    ``code``: the tool itself.
    """

    context: bytes
    site: bytes
    prints: bytes
    whole: bytes
    code: bytes


def fingerprint(root: Path, sources: Sources, options: BuildOptions) -> Fingerprint:
    """The fingerprints of a build that has not been made yet."""
    code = code_digest()
    context = context_of(sources, options.today, code)
    site = digest(
        context,
        sources.goals or b"",
        sources.networks or b"",
        *_named(sources.measurements.items()),
        digest_of(walk(root, [layout.TEMPLATES])),
        str(options.form).encode(),
    )
    prints = digest(context, digest_of(walk(root, [layout.PRINTS])))
    theme = digest_of(walk(root, [layout.PAGES, layout.OVERRIDES, layout.ASSETS]))
    entries = ((file.path, file.raw) for _, file in sources.entries)
    wanted = f"{options.engine} {options.prints} {options.hurry} {options.strict}".encode()
    # A file that is refused has no bytes here, but it stops a build as much as one that has.
    refused = repr(sources.diagnostics).encode()
    history = checked_out(root).encode()
    form = digest_of(form_files(root, sources.settings, wanted=options.form))
    whole = digest(site, prints, theme, wanted, refused, form, history, *_named(entries))
    return Fingerprint(context, site, prints, whole, code)


def code_digest() -> bytes:
    """The fingerprint of the tool itself."""
    return digest_of(walk(_PACKAGE.parent, [_PACKAGE.name]))


def context_of(sources: Sources, today: date, code: bytes) -> bytes:
    """The fingerprint of what readings are made under."""
    return digest(
        code,
        today.isoformat().encode(),
        sources.settings or b"",
        *_named(sources.vocabularies.items()),
    )


def checked_out(root: Path) -> str:
    """The commit that is checked out, or why git cannot tell."""
    try:
        return Repository(root).head()
    except GitError as failure:
        return failure.reason


def _named(files: Iterable[tuple[str, bytes]]) -> Iterator[bytes]:
    for path, raw in files:
        yield os.fsencode(path)
        yield raw
