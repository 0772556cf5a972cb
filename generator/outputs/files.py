"""The files of a site: where each is, and the function that makes it.

Nothing here says what a file depends on. A file is made by a function of a module from a
:class:`~generator.outputs.site.Site`, which notes what it is asked for, and from plain arguments.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Generic, NamedTuple, TypeVar

Argument = str | int | bool | None

T = TypeVar("T")


class Content(NamedTuple):
    """What a page is stamped with. Empty texts are the shell's own."""

    title: str
    description: str
    html: str


@dataclass(frozen=True, slots=True)
class File(Generic[T]):
    """A file to be made: its path from the site's root, and ``make(site, *args)``."""

    path: str
    make: Callable[..., T]
    args: tuple[Argument, ...] = ()

    def made(self, site: Any) -> T:
        return self.make(site, *self.args)

    @property
    def recipe(self) -> str:
        """What distinguishes this way to make the file from any other."""
        return f"{self.make.__module__}.{self.make.__qualname__}{self.args!r}"


@dataclass(frozen=True, slots=True)
class Page(File[Content]):
    """A page, stamped into the shell of a hand-written one.

    ``is_list``: it grows with the catalogue, and so must be cut into several.
    """

    shell: str = field(kw_only=True)
    is_list: bool = field(default=False, kw_only=True)


@dataclass(frozen=True, slots=True)
class DataFile(File[bytes]):
    """A file that a program reads. ``is_slow``: it takes long, and is of use though it lags."""

    is_slow: bool = field(default=False, kw_only=True)


@dataclass(frozen=True, slots=True)
class PrintFile(File[Any]):
    """A PDF, made by a compiler.

    ``name`` is its entry's; ``is_book``: it grows with the catalogue.
    """

    name: str = field(kw_only=True)
    is_book: bool = field(default=False, kw_only=True)


AnyFile = Page | DataFile | PrintFile
