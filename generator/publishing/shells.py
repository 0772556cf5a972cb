"""The theme's part: hand-written pages rendered by the engine, kept until one changes."""

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from generator import engine, layout
from generator.files.private import signature
from generator.files.sources import SourceFile, contents, walk
from generator.files.tree import copy_into, digest, digest_of, fresh, write
from generator.render.script import without_comments
from generator.render.shell import Shell, cut, with_notice

_KEY = f"{layout.WORK}/shells.key"

# What the theme brings along and the site never asks for.
_UNUSED = re.compile(r"\.map$|/lunr/|/workers/|^search/|^sitemap\.xml|/javascripts/bundle")


@dataclass(frozen=True, slots=True)
class Rendered:
    """The engine's pages as shells by path, and the other files the site needs.

    ``assets`` are as the engine left them; ``marked`` are by path those that are not.
    """

    shells: Mapping[str, Shell]
    assets: tuple[str, ...]
    marked: Mapping[str, str] = field(default_factory=dict)


# Shown at any address, so nothing is stamped into it.
_NOT_FOUND = "404.html"


def noticed(root: Path, rendered: Rendered, notice: str) -> Rendered:
    """What was rendered, with a notice on every page, the one of an unknown address too."""
    shells = {path: shell.noticed(notice) for path, shell in rendered.shells.items()}
    lost = root / layout.HTML / _NOT_FOUND
    marked = {_NOT_FOUND: with_notice(lost.read_text("utf-8"), notice)}
    return Rendered(shells, tuple(a for a in rendered.assets if a != _NOT_FOUND), marked)


Finish = Callable[[str, str], Rendered]
"""Gives the shells of a site with a name and an address, when the engine is done.

Raises EngineError or ShellError.
"""


def _cut(root: Path, site_name: str, site_url: str) -> Rendered:
    """The shells of what the engine has left."""
    files = contents(root, layout.HTML)
    shells = {
        path: cut(path, raw.decode(), site_name, site_url)
        for path, raw in files.items()
        if path.endswith(".html") and path != _NOT_FOUND
    }
    assets = [path for path in files if path not in shells and not _UNUSED.search(path)]
    return Rendered(shells, tuple(assets))


@contextmanager
def rendering(root: Path, *, engine_name: str, settings: bytes) -> Iterator[Finish]:
    """Begin to render the shells, anew only when a page, the theme or the engine has changed."""
    made_from = digest(
        digest_of(walk(root, [layout.PAGES, layout.OVERRIDES, layout.ASSETS])),
        settings,
        engine.identity(engine_name).encode(),
    )
    kept = root / _KEY
    if kept.is_file() and kept.read_bytes() == _signature(root, made_from):
        yield partial(_cut, root)
        return
    kept.unlink(missing_ok=True)
    docs = fresh(root / layout.DOCS)
    copy_into(root, layout.PAGES, docs)
    copy_into(root, layout.ASSETS, docs / "katalog", _asset)
    with engine.rendering(root, engine_name) as wait:

        def finish(site_name: str, site_url: str) -> Rendered:
            wait()
            write(kept, _signature(root, made_from))
            return _cut(root, site_name, site_url)

        yield finish


def _signature(root: Path, made_from: bytes) -> bytes:
    """What proves that this user's engine has made the pages that lie there, and from what."""
    return signature(made_from, digest_of(walk(root, [layout.HTML])))


def _asset(file: SourceFile) -> bytes:
    """An asset as it is sent."""
    return without_comments(file.raw.decode()).encode() if file.path.endswith(".js") else file.raw
