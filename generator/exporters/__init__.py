"""The formats of ``katalog export``, a module each with the format's name and an ``export``.

The formats that a user may choose are those with words in ``generator/texts/help.py``.
"""

from collections.abc import Callable, Mapping
from importlib import import_module

from generator.model.catalogue import Catalogue
from generator.tables.export import Book

Exporter = Callable[[Book, Catalogue], Mapping[str, bytes]]
"""Tables → files by their path in the target; an empty path is the target itself."""


def exporter(format: str) -> Exporter:
    """The exporter of a format. Loaded on demand: a library for spreadsheets takes long."""
    export: Exporter = import_module(f"{__name__}.{format}").export
    return export
