"""What a preview puts off, so that a page is seen as soon as its file is saved."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from generator.files.tree import link
from generator.publishing.make import Work
from generator.publishing.outcome import BuildOptions
from generator.publishing.pages import DataFile, File, PrintFile
from generator.publishing.state import Published


def put_off(
    work: Work, keys: Mapping[str, bytes], options: BuildOptions, published: Published
) -> tuple[Work, Mapping[str, bytes]]:
    """The work without what is put off, and the keys of the rest: it counts as not made.

    A PDF is left out; what is slow stands as it was published.
    """
    off = {file.path: file for file in work.files if is_put_off(file, options, published)}
    for path, file in off.items():
        if isinstance(file, DataFile):
            link(f"{published.folder}/{path}", f"{work.folder}/{path}")
    files = [file for file in work.files if file.path not in off]
    return replace(work, files=files), {p: key for p, key in keys.items() if p not in off}


def is_put_off(file: File, options: BuildOptions, published: Published) -> bool:
    """Whether a file is not made by this build."""
    if isinstance(file, PrintFile):
        return not options.prints
    if not (options.hurry and isinstance(file, DataFile) and file.is_slow):
        return False
    return published.folder is not None and (published.folder / file.path).is_file()
