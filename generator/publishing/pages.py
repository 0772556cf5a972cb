"""The site's pages: where each lies, what it depends on, how its content is made.

A page is planned cheaply and made only when something it depends on has changed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from generator.files.publish import PublishError
from generator.files.sources import SourceFile
from generator.model.catalogue import Catalogue
from generator.model.history import History
from generator.outputs.prints.parts import Print
from generator.outputs.shared.paths import Link
from generator.outputs.shared.relations import Relations
from generator.outputs.shared.rows import Rows
from generator.render.html import Templates
from generator.render.shell import Shell

_NO_HISTORY = History()

Index = tuple[bytes, bytes]
"""The search's index in its two files: titles and terms, and the running text."""


class Content(NamedTuple):
    """What a page is stamped with. Empty texts are the shell's own."""

    title: str
    description: str
    html: str


@dataclass(frozen=True, slots=True)
class Page:
    """A page to be made: its path, its shell, and the entries (``kind:id``) it shows.

    ``varies`` holds whatever else the page depends on besides what all pages do.
    ``is_list`` tells that the page grows with the catalogue, and so must be cut into several.
    """

    path: str
    shell: str
    depends: tuple[str, ...]
    varies: object
    make: Callable[[], Content]
    is_list: bool = False


@dataclass(frozen=True, slots=True)
class DataFile:
    """A file to be made that a script reads: as :class:`Page`, but of bytes, without a shell.

    ``is_slow`` tells that it takes long, and is of use though it lags behind the pages.
    """

    path: str
    depends: tuple[str, ...]
    varies: object
    make: Callable[[], bytes]
    is_slow: bool = False


@dataclass(frozen=True, slots=True)
class PrintFile:
    """A PDF to be made: as :class:`DataFile`, but by a compiler. ``name`` is its entry's.

    ``is_book`` tells that it grows with the catalogue.
    """

    path: str
    depends: tuple[str, ...]
    varies: object
    name: str
    make: Callable[[], Print]
    is_book: bool = False


File = Page | DataFile | PrintFile


@dataclass(frozen=True, slots=True)
class Site:
    """What all pages are made from. ``words`` are those of offers and companies by ``kind:id``,
    ``history`` is what git remembers of the entries.
    ``index`` gives the search's index, when it is made.
    ``form`` holds the files of the form for editors without git; none when there is no form.
    """

    catalogue: Catalogue
    relations: Relations
    rows: Rows
    templates: Templates
    shells: Mapping[str, Shell]
    model_of: Callable[[str, str], Any]
    words: Mapping[str, str]
    index: Callable[[], Index]
    history: History = _NO_HISTORY
    form: tuple[SourceFile, ...] = ()

    def crumbs(self, shell: str) -> tuple[Link, ...]:
        """The way from the front page to a section's page."""
        return (Link("Forside", "index.html"), Link(self.shells[shell].title, shell))

    def fill(self, shell: str, **slots: str) -> Content:
        """A section's own page with its slots filled."""
        own = self.shells[shell]
        unknown = [slot for slot in own.slots() if slot not in slots]
        if unknown:
            raise PublishError("plads", f"{shell}: {', '.join(unknown)}")
        return Content("", "", own.filled(slots))
