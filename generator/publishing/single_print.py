"""One PDF by itself, as the sources are now: for a preview, which makes none until it is asked."""

from __future__ import annotations

from pathlib import Path

from generator.outputs.prints import files as prints
from generator.publishing.fingerprint import fingerprint
from generator.publishing.load import load
from generator.publishing.materials import site_of
from generator.publishing.memory import Memory
from generator.publishing.outcome import BuildOptions
from generator.publishing.printers import printer
from generator.publishing.sources import read_sources


def draw(root: Path, options: BuildOptions, path: str) -> bytes | None:
    """The PDF with a path from the site's root, or None when the site has no such.

    Raises PrintError when it cannot be made.
    """
    sources = read_sources(root)
    keys = fingerprint(root, sources, options)
    loaded = load(sources, options.today, Memory(root, keys.code).known(keys.context))
    if loaded.catalogue is None:
        return None
    site = site_of(root, loaded, loaded.catalogue, sources, {})
    made = (file.made(site) for file in prints.plan(site) if file.path == path)
    print = next(made, None)
    return printer(root, keys.printing).pdf(print, loaded.catalogue.context) if print else None
