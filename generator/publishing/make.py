"""Make the pages: those that have changed anew, the others by linking what is published."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, field, replace
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from generator import layout
from generator.files.tree import create, link
from generator.outputs.files import AnyFile, DataFile, Page, PrintFile
from generator.outputs.prints.typst import PrintError
from generator.outputs.reads import Key, Notes
from generator.outputs.site import Site, noted
from generator.publishing.outcome import BuildOptions
from generator.publishing.shells import Rendered
from generator.publishing.traces import Trace
from generator.publishing.workers import WORKERS, are_worth, workers
from generator.render.check import problems, too_large
from generator.texts.commands import pdf_failed

if TYPE_CHECKING:
    from generator.outputs.prints.typst.printer import Printer

# Fewer pages than this are made faster than processes start.
_WORTH_PROCESSES = 150
_FILES_A_BATCH = 10
_FILES_A_SET = 2_000


@dataclass(frozen=True, slots=True)
class Work:
    """What it takes to make pages into a folder, and the path of every file of the site."""

    site: Site
    files: Sequence[AnyFile]
    folder: Path
    printer: Callable[[], Printer]
    paths: tuple[str, ...] = ()
    known: frozenset[str] = field(default_factory=frozenset)


def prepare_folder(
    work: Work, rendered: Rendered, root: Path, standing: Collection[str], published: Path | None
) -> Work:
    """Give a new folder everything that need not be made: assets, and pages that are as before.

    ``standing`` are the paths of these in the ``published`` folder. What is left of the work are
    the pages that have changed.
    """
    paths = tuple(file.path for file in work.files)
    for directory in sorted({str(Path(path).parent) for path in (*paths, *rendered.assets)}):
        (work.folder / directory).mkdir(parents=True, exist_ok=True)
    for asset in rendered.assets:
        link(f"{root}/{layout.HTML}/{asset}", f"{work.folder}/{asset}")
    for path, page in rendered.marked.items():
        create(f"{work.folder}/{path}", page.encode())
    changed = []
    for file in work.files:
        if file.path in standing:
            link(f"{published}/{file.path}", f"{work.folder}/{file.path}")
        else:
            changed.append(file)
    known = frozenset((*paths, *rendered.assets, *rendered.marked, "sitemap.xml"))
    return replace(work, files=changed, paths=paths, known=known)


def without_dead_links(
    standing: frozenset[str], gone: Collection[str], published: Path | None
) -> frozenset[str]:
    """Those standing pages that do not name a file which is no more: the others are made again.

    So a link to an entry that is removed is found, wherever somebody has written it.
    """
    if not gone or published is None:
        return standing
    names = re.compile(b"|".join(re.escape(Path(path).name.encode()) for path in gone))
    return frozenset(
        path
        for path in standing
        if not (path.endswith(".html") and names.search((published / path).read_bytes()))
    )


def defer(work: Work, options: BuildOptions, published: Path | None) -> Work:
    """The work without what a preview makes later, which counts as not made.

    A PDF is left out; what is slow stays as it was published. So a page is seen as soon as its
    file is saved.
    """
    later = {file.path: file for file in work.files if is_deferred(file, options, published)}
    for path, file in later.items():
        if isinstance(file, DataFile):
            link(f"{published}/{path}", f"{work.folder}/{path}")
    return replace(work, files=[file for file in work.files if file.path not in later])


def is_deferred(file: AnyFile, options: BuildOptions, published: Path | None) -> bool:
    """Whether a file is not made by this build."""
    if isinstance(file, PrintFile):
        return not options.prints
    if not (options.hurry and isinstance(file, DataFile) and file.is_slow):
        return False
    return published is not None and (published / file.path).is_file()


class Made(NamedTuple):
    """A file that was made: what is wrong with it, and what was asked to make it."""

    path: str
    faults: tuple[str, ...]
    trace: Trace


# The work is handed to the worker processes by forking: a site holds functions, which cannot be
# sent. Each process notes for itself what it reads.
_work: Work | None = None
_notes = Notes()


def make_pages(work: Work, report: Callable[[int], object]) -> list[Made]:
    """Make every page of the work; their faults are in words for engineers.

    ``report`` is given the number of pages made since it was last called.
    """
    global _work  # noqa: PLW0603 - see above
    is_large = len(work.files) > _FILES_A_SET
    alone = [file for file in work.files if _is_made_alone(file, is_large=is_large)]
    shared = [file for file in work.files if not _is_made_alone(file, is_large=is_large)]
    made: list[Made] = []
    keys: dict[Key, Key] = {}
    _work = replace(work, files=[*shared, *alone], site=noted(work.site, _notes))
    forks = are_worth(len(shared), _WORTH_PROCESSES)
    many = _forked(shared) if forks else _here(range(len(shared)))
    few = _here(range(len(shared), len(work.files)))
    try:
        for batch in chain.from_iterable((few, many) if is_large else (many, few)):
            made += (_with_shared(file, keys) for file in batch)
            report(len(batch))
        return made
    finally:
        _work = None


def _with_shared(file: Made, keys: dict[Key, Key]) -> Made:
    """A file whose questions are the same objects as those of others: they are very many."""
    reads = tuple(keys.setdefault(key, key) for key in file.trace.reads)
    return file._replace(trace=file.trace._replace(reads=reads))


def _is_made_alone(file: AnyFile, *, is_large: bool) -> bool:
    """Whether a file is made here, by no worker: the index, which is on its way already.

    In a large site all files of data are, and before the pages, since workers copy what they
    touch, and these touch every entry.
    """
    return isinstance(file, DataFile) and (file.is_slow or is_large)


Batches = Iterator[list[Made]]


def _here(pages: range) -> Batches:
    yield from map(_make, _batches(pages))


def _forked(files: Sequence[AnyFile]) -> Batches:
    """Make files in sets of workers, each of which gives way to a new one.

    Workers grow: by copying what they share, bit by bit, and by a book at once. Books come
    first of the files. What a compiler keeps of one is much, and slows down all that it makes
    after, so the worker of a book makes nothing else.
    """
    books = sum(isinstance(file, PrintFile) and file.is_book for file in files)
    batches = _batches(range(books, len(files)))
    for book in range(books):
        with workers() as pool:
            yield from _beside(pool, range(book, book + 1), batches)
    while many := list(islice(batches, _FILES_A_SET // _FILES_A_BATCH)):
        with workers() as pool:
            yield from pool.map(_make, many)


def _beside(pool: Executor, book: range, batches: Iterator[range]) -> Batches:
    """A book, and as many of the others as are made while it is."""
    made = pool.submit(_make, book)
    while not made.done() and (others := list(islice(batches, WORKERS - 1))):
        yield from pool.map(_make, others)
    yield made.result()


def _batches(pages: range) -> Iterator[range]:
    starts = range(0, len(pages), _FILES_A_BATCH)
    return (pages[start : start + _FILES_A_BATCH] for start in starts)


def _make(batch: range) -> list[Made]:
    work = _work
    assert work is not None
    made = []
    for file in work.files[batch.start : batch.stop]:
        with _notes.reading() as reads:
            faults = tuple(_write(file, work))
        made.append(Made(file.path, faults, Trace(file.recipe, tuple(reads))))
    return made


def _write(file: AnyFile, work: Work) -> Iterable[str]:
    """Make a file into the new folder. Returns what is wrong with it."""
    place = f"{work.folder}/{file.path}"
    match file:
        case DataFile():
            create(place, file.made(work.site))
            return ()
        case PrintFile():
            return _print(file, place, work)
        case Page():
            return _stamp(file, place, work)


def _stamp(file: Page, place: str, work: Work) -> Iterable[str]:
    content = file.made(work.site)
    shell = work.site.shells[file.shell]
    page = shell.stamp(file.path, *content).encode()
    create(place, page)
    found = problems(file.path, shell.fixed, content.html, work.known)
    return [*found, *(too_large(file.path, len(page)) if file.is_list else ())]


def _print(file: PrintFile, place: str, work: Work) -> Iterable[str]:
    _notes.note("printing")
    try:
        create(place, work.printer().pdf(file.made(work.site), work.site.catalogue.context))
    except PrintError as failure:
        return [pdf_failed(file.path, file.name, str(failure))]
    return ()
