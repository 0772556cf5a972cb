"""What a preview makes later, so that a page is seen as soon as its file is saved."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from generator.files.tree import link
from generator.outputs.files import AnyFile, DataFile, PrintFile
from generator.publishing.make import Work
from generator.publishing.outcome import BuildOptions


def defer(work: Work, options: BuildOptions, published: Path | None) -> Work:
    """The work without what is made later, which counts as not made.

    A PDF is left out; what is slow stays as it was published.
    """
    later = {file.path: file for file in work.files if is_deferred(file, options, published)}
    for path, file in later.items():
        if isinstance(file, DataFile):
            link(f"{published}/{path}", f"{work.folder}/{path}")
    files = [file for file in work.files if file.path not in later]
    return replace(work, files=files)


def is_deferred(file: AnyFile, options: BuildOptions, published: Path | None) -> bool:
    """Whether a file is not made by this build."""
    if isinstance(file, PrintFile):
        return not options.prints
    if not (options.hurry and isinstance(file, DataFile) and file.is_slow):
        return False
    return published is not None and (published / file.path).is_file()
