"""``katalog links``: do the addresses that the catalogue points to still answer?"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import NamedTuple

from generator import __version__, layout
from generator.build.progress import progress
from generator.build.sources import Sources, read_sources
from generator.files.replace import replace_files
from generator.files.sources import OutsideError, walk
from generator.links.addresses import addresses, is_fictitious
from generator.links.ask import Asker
from generator.links.hosts import Resolve, resolve
from generator.links.memory import Record, learnt, read_memory, write_memory
from generator.links.report import FORMATS, Report
from generator.links.request import Manners
from generator.links.run import ask_all
from generator.links.turns import Turns
from generator.reading.settings import read_settings
from generator.texts import commands as say_all
from generator.texts import links as say

# Answers are kept on the disk so often, in case the run is killed.
_KEPT_EVERY = 25


class Asking(NamedTuple):
    """How to ask: the day, the days an answer is fresh and a silence is borne, the pause."""

    today: date
    fresh: int = 7
    patience: int = 7
    pause: float = 1.0
    local: bool = False
    resolve: Resolve = resolve


def links(root: Path, asking: Asking, memory: Path | None, format: str) -> int:
    """Ask for what is not known to be fine, and tell what should be looked at.

    1 when an address has been silent for longer than is borne, else 0.
    """
    sources = read_sources(root)
    settings, _ = read_settings(sources.settings or b"", ())
    if settings is None:
        sys.stderr.write(say_all.settings_first())
        return 1
    found = addresses(_files(root, sources))
    sys.stderr.write(say.unreadable(found.unreadable))
    real = [url for url in found.places if not is_fictitious(url)]
    store = _Store(memory or root / layout.LINKS, asking.today)
    store.keep_only(real)
    wanted = [url for url in real if not store.is_fresh(url, asking.fresh)]
    agent = f"katalog/{__version__} (linkkontrol; +{settings.site_url})"
    asker = Asker(Manners(agent), Turns(asking.pause), asking.local, asking.resolve)
    _ask(wanted, asker, store)
    report = Report(
        asking.today, found.places, store.known, len(wanted), len(found.places) - len(real)
    )
    sys.stdout.write(FORMATS[format](report))
    overdue = report.overdue(asking.patience)
    if overdue:
        sys.stderr.write(say.overdue(len(overdue), asking.patience))
    return 1 if overdue else 0


def _ask(wanted: list[str], asker: Asker, store: _Store) -> None:
    """Ask, and remember every answer, also when it is cut short."""
    asked = 0
    bar = progress(len(wanted), say_all.progress("adresser"), "adresser")
    try:
        with bar as report, closing(ask_all(wanted, asker)) as answers:
            for url, answer in answers:
                store.known[url] = learnt(store.known.get(url), answer, store.today)
                asked += 1
                report(1)
                if asked % _KEPT_EVERY == 0:
                    store.save()
    except KeyboardInterrupt:
        sys.stderr.write(say.interrupted(asked, len(wanted)))
        raise
    finally:
        store.save()


class _Store:
    """The memory and the file that it is kept in."""

    def __init__(self, path: Path, today: date) -> None:
        self._path = path.resolve()
        self.today = today
        self.known: dict[str, Record] = {}
        if self._path.is_file():
            read = read_memory(self._path.read_bytes())
            if read is None:
                sys.stderr.write(say.memory_broken(str(path)))
            self.known = read or {}

    def keep_only(self, urls: list[str]) -> None:
        """Forget the addresses that no longer stand anywhere."""
        self.known = {url: self.known[url] for url in urls if url in self.known}

    def is_fresh(self, url: str, days: int) -> bool:
        return url in self.known and self.known[url].is_fresh(self.today, days)

    def save(self) -> None:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            replace_files(self._path.parent, {self._path.name: write_memory(self.known)})
        except OSError as failure:
            sys.stderr.write(say.memory_not_written(str(self._path), str(failure.strerror)))


def _files(root: Path, sources: Sources) -> Iterator[tuple[str, bytes]]:
    """Every file that visitors read something of, in the order it is told of."""
    yield layout.SETTINGS, sources.settings or b""
    yield from sources.vocabularies.items()
    yield from ((file.path, file.raw) for _, file in sources.entries)
    single = {layout.GOALS: sources.goals, layout.NETWORKS: sources.networks}
    yield from ((path, raw) for path, raw in single.items() if raw is not None)
    try:
        pages = [file for file in walk(root, [layout.PAGES]) if file.path.endswith(".md")]
    except OutsideError as outside:
        sys.stderr.write(say.unreadable([str(outside)]))
        return
    yield from ((file.path, file.raw) for file in pages)
