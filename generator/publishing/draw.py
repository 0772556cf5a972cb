"""One PDF by itself, as the sources are now: for a preview, which makes none until it is asked."""

from __future__ import annotations

from itertools import chain
from pathlib import Path

from generator.publishing.fingerprint import fingerprint
from generator.publishing.load import load
from generator.publishing.material import site_of
from generator.publishing.outcome import BuildOptions
from generator.publishing.plan import prints
from generator.publishing.printers import printer
from generator.publishing.sources import read_sources
from generator.publishing.state import load_state


def draw(root: Path, options: BuildOptions, path: str) -> bytes | None:
    """The PDF with a path from the site's root, or None when the site has no such.

    Raises PrintError when it cannot be made.
    """
    sources = read_sources(root)
    keys = fingerprint(root, sources, options)
    loaded = load(sources, options.today, load_state(root).known_under(keys.context))
    if loaded.catalogue is None:
        return None
    site = site_of(root, loaded, loaded.catalogue, sources, {})
    files = chain(prints.books(site), prints.files(site))
    made = (file.make() for file in files if file.path == path)
    print = next(made, None)
    return printer(root, keys.prints).pdf(print, loaded.catalogue.context) if print else None
