"""The compiler of PDFs, loaded when the first is made and kept for as long as its process lives."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from generator import layout
from generator.files.sources import walk

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
    files = {file.path: file.raw for file in walk(root, [layout.PRINTS])}
    templates = {Path(path).name: raw for path, raw in files.items() if path.endswith(_TEMPLATE)}
    fonts = [raw for path, raw in files.items() if path.endswith(_FONTS)]
    return Printer(str(folder), templates, fonts)
