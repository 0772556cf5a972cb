"""Which files a site has. Every room's modules plan their own; nothing is listed here."""

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from importlib import import_module
from pkgutil import ModuleInfo, iter_modules
from types import ModuleType

from generator import outputs
from generator.outputs.files import AnyFile, Content, DataFile, Page, PrintFile
from generator.outputs.site import Site

Slot = Callable[[Site, str], str]
"""Fills a place of a hand-written page, given the way from it to the site's root."""


def plan(site: Site) -> list[AnyFile]:
    """Every file of the site, each exactly once. Those that take long to make come first.

    A module of a room plans files by a function ``plan``, and fills places of hand-written pages
    by the functions in ``SLOTS``. A hand-written page that no module plans is a page as it is.
    """
    planned = [file for module in _modules() for file in _planned(module, site)]
    taken = {file.path for file in planned}
    own = [Page(path, _own_page, (path,), shell=path) for path in site.shells if path not in taken]
    return sorted([*planned, *own], key=_weight)


def _planned(module: ModuleType, site: Site) -> Iterator[AnyFile]:
    planner = vars(module).get("plan")
    if planner is not None:
        yield from planner(site)


def _weight(file: AnyFile) -> int:
    match file:
        case PrintFile(is_book=True):
            return 0
        case DataFile():
            return 1
        case PrintFile():
            return 2
        case _:
            return 3


@cache
def _modules() -> tuple[ModuleType, ...]:
    rooms = [import_module(f"{outputs.__name__}.{f.name}") for f in _in(outputs) if f.ispkg]
    return tuple(
        import_module(f"{room.__name__}.{found.name}") for room in rooms for found in _in(room)
    )


def _in(package: ModuleType) -> list[ModuleInfo]:
    return sorted(iter_modules(package.__path__), key=lambda found: found.name)


@cache
def _slots() -> Mapping[str, Slot]:
    return {name: fill for m in _modules() for name, fill in vars(m).get("SLOTS", {}).items()}


def _own_page(site: Site, path: str) -> Content:
    """A hand-written page with what the generator puts into it."""
    base = "../" * path.count("/")
    filled = {s: _slots()[s](site, base) for s in site.shells[path].slots() if s in _slots()}
    return site.fill(path, **filled)
