"""Make the pages: those that have changed anew, the others by linking what is published."""

from __future__ import annotations

import multiprocessing
import os
import pickle
from collections.abc import Callable, Collection, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from generator.build.pages import Page, Site
from generator.files.tree import digest, link
from generator.render.check import problems

# Fewer pages than this are made faster than a second process starts.
_WORTH_A_PROCESS = 150
_PAGES_A_BATCH = 200


@dataclass(frozen=True, slots=True)
class Work:
    """What it takes to make pages into a folder."""

    site: Site
    pages: Sequence[Page]
    folder: Path
    known: Collection[str]


# The work is handed to the worker processes by forking: pages hold functions, which
# cannot be sent.
_work: Work | None = None


def page_key(page: Page, digests: Mapping[str, bytes], common: bytes) -> bytes:
    """A fingerprint of everything a page is made from."""
    entries = (digests.get(entry, b"") for entry in page.depends)
    return digest(common, page.path.encode(), pickle.dumps(page.varies, 5), *entries)


def link_unchanged(paths: Sequence[str], live: Path, folder: Path) -> None:
    """Give the published files of some paths a second name in a new folder."""
    for path in paths:
        link(f"{live}/{path}", f"{folder}/{path}")


def make_pages(work: Work, report: Callable[[int], object]) -> list[str]:
    """Make every page of the work. Returns what is wrong with them, in words for engineers."""
    global _work  # noqa: PLW0603 - see above
    batches = [
        range(start, min(start + _PAGES_A_BATCH, len(work.pages)))
        for start in range(0, len(work.pages), _PAGES_A_BATCH)
    ]
    found: list[str] = []
    _work = work
    try:
        if len(work.pages) < _WORTH_A_PROCESS or not hasattr(os, "fork"):
            for batch in batches:
                found += _make(batch)
                report(len(batch))
            return found
        fork = multiprocessing.get_context("fork")
        with ProcessPoolExecutor(os.cpu_count(), mp_context=fork) as pool:
            for batch, wrong in zip(batches, pool.map(_make, batches), strict=True):
                found += wrong
                report(len(batch))
        return found
    finally:
        _work = None


def _make(batch: range) -> list[str]:
    work = _work
    assert work is not None
    found: list[str] = []
    for index in batch:
        page = work.pages[index]
        html = stamp(page, work.site)
        found.extend(problems(page.path, html, work.known))
        write_page(work.folder, page.path, html)
    return found


def stamp(page: Page, site: Site) -> str:
    """A page's whole HTML."""
    content = page.make()
    return site.shells[page.shell].stamp(page.path, *content)


def write_page(folder: Path, path: str, html: str) -> None:
    handle = os.open(f"{folder}/{path}", os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o644)
    try:
        data = html.encode()
        while data:
            data = data[os.write(handle, data) :]
    finally:
        os.close(handle)
