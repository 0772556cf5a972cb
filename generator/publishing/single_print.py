"""The compiler of PDFs, and one PDF by itself, for a preview that makes none until it is asked."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from generator import layout
from generator.files.sources import contents
from generator.outputs.prints import files as prints
from generator.publishing.edition import in_edition
from generator.publishing.fingerprint import fingerprint
from generator.publishing.load import load
from generator.publishing.materials import site_of
from generator.publishing.memory import Memory
from generator.publishing.outcome import BuildOptions
from generator.publishing.sources import read_sources

if TYPE_CHECKING:
    from generator.outputs.prints.typst.printer import Printer

_FONTS = (".ttf", ".otf")
_TEMPLATE = ".typ"


@lru_cache(maxsize=1)
def printer(root: Path, key: bytes) -> Printer:
    """The printer of a project, as its templates and fonts were when they had this key.

    A compiler starts threads, which do not live on in a fork: a process that has printed
    must not fork one that prints.
    """
    # Only now: a build without a PDF to make need not load a compiler of 80 MB.
    from generator.outputs.prints.typst.printer import Printer  # noqa: PLC0415

    folder = root / layout.PRINTS
    files = contents(root, layout.PRINTS)
    templates = {Path(path).name: raw for path, raw in files.items() if path.endswith(_TEMPLATE)}
    fonts = [raw for path, raw in files.items() if path.endswith(_FONTS)]
    return Printer(str(folder), templates, fonts)


def draw(root: Path, options: BuildOptions, path: str) -> bytes | None:
    """The PDF with a path from the site's root, or None when the site has no such.

    Raises PrintError when it cannot be made.
    """
    sources = read_sources(root)
    keys = fingerprint(root, sources, options)
    loaded = load(sources, options.today, Memory(root, keys.code).known(keys.context))
    loaded = in_edition(loaded, sources, options.edition)
    if loaded.catalogue is None:
        return None
    site = site_of(root, loaded, loaded.catalogue, sources, {})
    made = (file.made(site) for file in prints.plan(site) if file.path == path)
    print = next(made, None)
    return printer(root, keys.printing).pdf(print, loaded.catalogue.context) if print else None
