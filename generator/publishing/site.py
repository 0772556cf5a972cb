"""From sources to a published site: reads as the table of contents of a build."""

from collections.abc import Callable, Iterable, Mapping
from contextlib import AbstractContextManager, nullcontext, suppress
from dataclasses import replace
from functools import cache, partial
from pathlib import Path

from jinja2 import TemplateNotFound

from generator import layout
from generator.engine import EngineError
from generator.files.git import Repository
from generator.files.interrupts import held_back
from generator.files.publish import PublishError, live_site, new_site, publish
from generator.files.tree import write
from generator.model.catalogue import Catalogue
from generator.model.history import History
from generator.outputs.answers import Answers
from generator.outputs.browser.index import plan as index_files
from generator.outputs.files import AnyFile, Page
from generator.outputs.pages.moved import moved
from generator.outputs.plan import plan
from generator.outputs.shared import paths
from generator.outputs.site import Index, MissingSlotError, Site
from generator.publishing.background import in_background
from generator.publishing.edition import in_edition, is_public, public_history
from generator.publishing.fingerprint import Fingerprint
from generator.publishing.history import read_history
from generator.publishing.load import Loaded, load
from generator.publishing.make import (
    Work,
    defer,
    is_deferred,
    make_pages,
    prepare_folder,
    without_dead_links,
)
from generator.publishing.materials import demand_parts, materials_of, site_of, with_form
from generator.publishing.memory import Memory
from generator.publishing.outcome import BuildOptions, Outcome, Result
from generator.publishing.progress import progress
from generator.publishing.shells import Finish, Rendered, noticed
from generator.publishing.single_print import printer
from generator.publishing.sources import Sources
from generator.publishing.traces import Trace, Traces, load_traces, records, updated
from generator.render.shell import ShellError, notice
from generator.render.sitemap import sitemaps
from generator.texts import commands as say
from generator.texts import labels

# How many of a site's faults are reported at once.
_MOST_FAULTS = 20


def publish_site(
    root: Path, options: BuildOptions, sources: Sources, prints: Fingerprint, shells: Finish
) -> Outcome:
    """Validate, make what has changed, check it, and put the new site in the old one's place.

    ``shells`` are on their way already, so that the engine works while the entries are read.
    """
    memory = Memory(root, prints.code, fresh=options.fresh)
    read = load(sources, options.today, memory.known(prints.context))
    if not read.passes(strict=options.strict):
        return Outcome(Result.REFUSED, read.diagnostics)
    loaded = in_edition(read, sources, options.edition)
    catalogue = loaded.catalogue
    assert catalogue is not None
    if options.form:
        catalogue = with_form(catalogue)
    demand_parts(root, prints=catalogue.context.settings.pdf)
    rendered = _finish(root, shells, catalogue)
    site = replace(
        site_of(root, loaded, catalogue, sources, rendered.shells),
        history=cache(partial(_history, root, loaded, sources, memory)),
    )
    answers = Answers(site, materials_of(loaded, sources, prints))
    traces = load_traces(memory.store, live_site(root))
    with _index(site, answers, options, traces) as index, new_site(root) as folder:
        site = replace(site, index=index)
        files = plan(site)
        gone = traces.files.keys() - {file.path for file in files}
        standing = traces.current(files, answers)
        standing = without_dead_links(standing, gone, traces.folder)
        work = Work(site, files, folder, partial(printer, root, prints.printing))
        work = prepare_folder(work, rendered, root, standing, traces.folder)
        work = defer(work, options, traces.folder)
        made = _make(work)
        _write_sitemap(work)
        kept = records(updated(traces, standing, made, answers), folder.name)
        with held_back(changed=1):
            memory.forget_site()
            publish(root, folder)
            with suppress(OSError):  # the site is published; the next build asks everything again
                memory.save(read.known, prints.context, kept, prints.whole)
    return Outcome(Result.PUBLISHED, loaded.diagnostics, _pages(files), _pages(work.files))


def _history(root: Path, loaded: Loaded, sources: Sources, memory: Memory) -> History:
    """What git remembers, as the edition has it."""
    catalogue = loaded.catalogue
    assert catalogue is not None
    history = read_history(Repository(root), memory.store, catalogue.today)
    return public_history(history, loaded, sources) if is_public(catalogue) else history


def _index(
    site: Site, answers: Answers, options: BuildOptions, traces: Traces
) -> AbstractContextManager[Callable[[], Index]]:
    """The search's index, begun before all else if this build is to make it."""
    wanted = (file for file in index_files(site) if not is_deferred(file, options, traces.folder))
    is_new = not all(traces.is_current(file, answers) for file in wanted)
    return in_background(site.index) if is_new else nullcontext(site.index)


def _pages(files: Iterable[AnyFile]) -> int:
    return sum(isinstance(file, Page) for file in files)


def _finish(root: Path, shells: Finish, catalogue: Catalogue) -> Rendered:
    settings = catalogue.context.settings
    try:
        rendered = shells(settings.site_name, settings.site_url)
    except EngineError as failure:
        raise PublishError("motor", str(failure)) from failure
    except ShellError as failure:
        raise PublishError("skal", str(failure)) from failure
    if is_public(catalogue):
        return rendered
    return noticed(root, rendered, notice(labels.INTERNAL_EDITION))


def _make(work: Work) -> Mapping[str, Trace]:
    """Make the files, and say what each was made from. Raises PublishError."""
    try:
        with progress(len(work.files), say.progress("sider")) as report:
            made = make_pages(work, report)
    except MissingSlotError as failure:
        raise PublishError("plads", str(failure)) from failure
    except TemplateNotFound as failure:
        raise PublishError("mangler-fil", f"{layout.TEMPLATES}/{failure.name}") from failure
    faults = [fault for file in made for fault in file.faults]
    if faults:
        raise PublishError("sider", "\n".join(faults[:_MOST_FAULTS]))
    return {file.path: file.trace for file in made}


def _write_sitemap(work: Work) -> None:
    site_url = work.site.catalogue.context.settings.site_url
    gone = {paths.FORM, *(old.path for old in moved(work.site.catalogue))}
    pages = [path for path in work.paths if path.endswith(".html") and path not in gone]
    for path, text in sitemaps(site_url, pages).items():
        write(work.folder / path, text.encode())
