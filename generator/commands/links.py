"""``katalog links``: do the addresses that the catalogue points to still answer?"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from generator import __version__, layout
from generator.files.sources import OutsideError, walk
from generator.links.addresses import addresses, host_of, is_fictitious
from generator.links.ask import Asker
from generator.links.hosts import Resolve, resolve
from generator.links.report import FORMATS, Report
from generator.links.request import Manners
from generator.links.run import ask_all
from generator.links.store import Store
from generator.links.turns import Turns
from generator.publishing.progress import progress
from generator.publishing.sources import Sources, read_sources
from generator.reading.settings import read_settings
from generator.texts import commands as say_all
from generator.texts import links as say

# Answers are kept on the disk so often, in case the run is killed.
_KEPT_EVERY = 25
_ASKED_IN_DOUBT = 3


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
    store = Store(memory or root / layout.LINKS, asking.today)
    store.keep_only(real)
    wanted = [url for url in real if not store.is_fresh(url, asking.fresh)]
    agent = f"katalog/{__version__} (linkkontrol; +{settings.site_url})"

    def asker() -> Asker:
        return Asker(Manners(agent), Turns(asking.pause), asking.local, asking.resolve)

    _ask(wanted, asker(), store)
    if wanted and not store.is_heard and not _is_online(asker(), store):
        sys.stderr.write(say.no_network())
        return 1
    store.keep()
    made_up = len(found.places) - len(real)
    report = Report(asking.today, found.places, store.known, len(wanted), made_up)
    sys.stdout.write(FORMATS[format](report))
    overdue = report.overdue(asking.patience)
    if overdue:
        sys.stderr.write(say.overdue(len(overdue), asking.patience))
    return 1 if overdue else 0


def _ask(wanted: list[str], asker: Asker, store: Store) -> None:
    """Ask, and remember every answer, also when it is cut short."""
    asked = 0
    bar = progress(len(wanted), say_all.progress("adresser"), "adresser")
    try:
        with bar as report, closing(ask_all(wanted, asker)) as answers:
            for url, answer in answers:
                store.learn(url, answer)
                asked += 1
                report(1)
                if store.is_heard and asked % _KEPT_EVERY == 0:
                    store.keep()
    except KeyboardInterrupt:
        if store.is_heard:
            store.keep()
        sys.stderr.write(say.interrupted(asked, len(wanted), kept=store.is_heard))
        raise


def _is_online(asker: Asker, store: Store) -> bool:
    """Whether any of some addresses that have answered before does so now."""
    answered = {host_of(url): url for url in store.known if store.known[url].has_answered}
    some = islice(answered.values(), _ASKED_IN_DOUBT)
    return any(not answer.is_silence for _, answer in ask_all(some, asker))


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
