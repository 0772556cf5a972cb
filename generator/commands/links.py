"""``katalog links``: do the addresses that the catalogue refers to still answer?"""

import sys
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from itertools import islice
from pathlib import Path

from generator import __version__, layout
from generator.console import RefusalError
from generator.files.sources import OutsideError, walk
from generator.links.addresses import addresses, host_of, is_fictitious
from generator.links.checker import Checker
from generator.links.client import Client, Resolve, resolve
from generator.links.memory import Memory
from generator.links.report import FORMATS, Report
from generator.links.schedule import Schedule
from generator.publishing.progress import progress
from generator.publishing.sources import Sources, read_sources
from generator.reading.settings import read_settings
from generator.texts import commands as say_all
from generator.texts import links as say

# Answers are saved so often, in case the run is killed.
_SAVED_EVERY = 25
_CHECKS_IN_DOUBT = 3


@dataclass(frozen=True, slots=True)
class Options:
    """Days that an answer is fresh and a silence is tolerated; seconds between two requests.

    ``memory`` is the file of earlier answers, or None for the usual one; ``local`` allows
    requests to private networks.
    """

    root: Path
    day: date
    format: str
    memory: Path | None
    fresh: int
    patience: int
    pause: float
    local: bool


def run(options: Options, resolve: Resolve = resolve) -> int:
    """Check the addresses that are not known to answer, and report those that need attention.

    1 when an address has been silent for longer than is tolerated, else 0.
    """
    root, day = options.root, options.day
    sources = read_sources(root)
    settings, _ = read_settings(sources.settings or b"", ())
    if settings is None:
        raise RefusalError(say_all.SETTINGS_FIRST)
    found = addresses(_files(root, sources))
    sys.stderr.write(say.unreadable(found.unreadable))
    real = [url for url in found.places if not is_fictitious(url)]
    memory = Memory(options.memory or root / layout.LINKS, day)
    memory.keep_only(real)
    urls = [url for url in real if not memory.is_fresh(url, options.fresh)]
    client = Client(f"katalog/{__version__} (linkkontrol; +{settings.site_url})")

    def checker() -> Checker:
        return Checker(client, Schedule(options.pause), options.local, resolve)

    _check(urls, checker(), memory)
    if urls and not memory.is_online and not _is_online(checker(), memory):
        raise RefusalError(say.NO_NETWORK)
    memory.save()
    report = Report(day, found.places, memory.records, len(urls), len(found.places) - len(real))
    sys.stdout.write(FORMATS[options.format](report))
    overdue = report.overdue(options.patience)
    if overdue:
        sys.stderr.write(say.overdue(len(overdue), options.patience))
    return 1 if overdue else 0


def _check(urls: Sequence[str], checker: Checker, memory: Memory) -> None:
    """Check addresses, and remember every answer, also when the run is interrupted."""
    asked = 0
    bar = progress(len(urls), say_all.progress("adresser"), "adresser")
    try:
        with bar as advance, closing(checker.schedule.run(urls, checker.check)) as answers:
            for url, answer in answers:
                memory.add(url, answer)
                asked += 1
                advance(1)
                if memory.is_online and asked % _SAVED_EVERY == 0:
                    memory.save()
    except KeyboardInterrupt:
        if memory.is_online:
            memory.save()
        sys.stderr.write(say.interrupted(asked, len(urls), kept=memory.is_online))
        raise


def _is_online(checker: Checker, memory: Memory) -> bool:
    """Whether any of some addresses that have answered before does so now."""
    records = memory.records.items()
    by_host = {host_of(url): url for url, record in records if record.has_answered}
    urls = islice(by_host.values(), _CHECKS_IN_DOUBT)
    return any(not answer.is_silence for _, answer in checker.schedule.run(urls, checker.check))


def _files(root: Path, sources: Sources) -> Iterator[tuple[str, bytes]]:
    """Every file with text that visitors read, in the order of the report."""
    yield layout.SETTINGS, sources.settings or b""
    yield from sources.vocabularies.items()
    yield from ((file.path, file.raw) for _, file in sources.entries)
    yield from sources.single.items()
    try:
        pages = [file for file in walk(root, [layout.PAGES]) if file.path.endswith(".md")]
    except OutsideError as outside:
        sys.stderr.write(say.unreadable([str(outside)]))
        return
    yield from ((file.path, file.raw) for file in pages)
