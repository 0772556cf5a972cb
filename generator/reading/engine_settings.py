"""What mkdocs.yml asks of the engine: the file comes with a pull request, so it may not be code.

The engine removes everything in ``site_dir``, imports what ``hooks`` and ``markdown_extensions``
name, reads other files by ``INHERIT``, and writes addresses into every page.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from generator import layout
from generator.diagnostics import Diagnostic, error
from generator.model.urls import url_problem
from generator.nodes import Document

Path = tuple[str | int, ...]

_KEYS = frozenset(
    [
        "site_name",
        "site_url",
        "site_description",
        "site_author",
        "copyright",
        "docs_dir",
        "site_dir",
        "use_directory_urls",
        "strict",
        "theme",
        "plugins",
        "markdown_extensions",
        "extra_css",
        "extra_javascript",
        "validation",
        "nav",
        "not_in_nav",
        "exclude_docs",
        "extra",
    ]
)
_FIXED: Mapping[Path, tuple[Any, ...]] = {
    ("docs_dir",): (layout.DOCS,),
    ("site_dir",): (layout.HTML,),
    ("use_directory_urls",): (False,),
    ("theme", "name"): ("material", None),
    ("theme", "custom_dir"): (layout.OVERRIDES, None),
    ("plugins",): ((), None),
}
_EXTENSIONS = frozenset(
    [
        "abbr",
        "admonition",
        "attr_list",
        "def_list",
        "footnotes",
        "md_in_html",
        "nl2br",
        "sane_lists",
        "smarty",
        "tables",
        "toc",
    ]
)
_FILES: Sequence[Path] = (("extra_css",), ("extra_javascript",), ("theme", "favicon"))
# How a script is loaded, beside its path.
_OF_LOADING = ("type", "async", "defer")
# A file of the site itself: no scheme, no host, and no way out of its folder.
_OWN_FILE = re.compile(r"(?!.*\.\.)[\w-][\w./-]*")


class _Leaf(NamedTuple):
    """A value that holds no others, and where it is."""

    path: Path
    value: Any


def check_engine(document: Document) -> Iterator[Diagnostic]:
    """What may not be asked of the engine, each with its place. ``document`` is of mkdocs.yml."""
    for fault in _faults(document.data):
        name = next(step for step in reversed(fault.path) if isinstance(step, str))
        is_key = fault.reason in _OF_KEYS and isinstance(fault.path[-1], str)
        position = document.position(fault.path, key=is_key)
        yield error("motor", position, name=name, reason=fault.reason, allowed=fault.allowed)


class _Fault(NamedTuple):
    """``reason`` is a key of the Danish texts; ``allowed`` what may be there instead."""

    path: Path
    reason: str
    allowed: str = ""


_OF_KEYS = ("ukendt", "udvidelse")


def _faults(data: Mapping[str, Any]) -> Iterator[_Fault]:
    yield from (_Fault((key,), "ukendt") for key in data if key not in _KEYS)
    for path, allowed in _FIXED.items():
        if _at(data, path) not in allowed:
            yield _Fault(path, "fast", _written(allowed[0]))
    for path, name in _names(data.get("markdown_extensions"), ("markdown_extensions",)):
        if name not in _EXTENSIONS:
            yield _Fault(path, "udvidelse", ", ".join(sorted(_EXTENSIONS)))
    yield from _addresses(data)


def _addresses(data: Mapping[str, Any]) -> Iterator[_Fault]:
    for leaf in (leaf for path in _FILES for leaf in _leaves(_at(data, path), path)):
        if leaf.path[-1] not in _OF_LOADING and not _is_own(leaf.value):
            yield _Fault(leaf.path, "fil")
    for leaf in _leaves(data.get("nav"), ("nav",)):
        if not _is_own(leaf.value) and url_problem(str(leaf.value)):
            yield _Fault(leaf.path, "side")


def _at(data: Any, path: Path) -> Any:
    for step in path:
        data = data.get(step) if isinstance(data, Mapping) else None
    return data


def _written(value: Any) -> str:
    """A value as YAML has it."""
    return {False: "false", (): "[]"}.get(value, str(value))


def _names(listed: Any, path: Path) -> Iterator[tuple[Path, Any]]:
    """The names of a list of which each item is a name, or a name with its options."""
    items = enumerate(listed) if isinstance(listed, tuple) else ()
    for number, item in items:
        if isinstance(item, Mapping):
            yield from (((*path, number, name), name) for name in item)
        else:
            yield (*path, number), item
    if isinstance(listed, Mapping):
        yield from (((*path, name), name) for name in listed)


def _leaves(value: Any, path: Path) -> Iterator[_Leaf]:
    if isinstance(value, Mapping):
        for key, part in value.items():
            yield from _leaves(part, (*path, key))
    elif isinstance(value, tuple):
        for number, part in enumerate(value):
            yield from _leaves(part, (*path, number))
    elif value is not None:
        yield _Leaf(path, value)


def _is_own(value: Any) -> bool:
    return isinstance(value, str) and _OWN_FILE.fullmatch(value) is not None
