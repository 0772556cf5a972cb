"""From sources to a published site: reads as the table of contents of a build."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from functools import partial
from pathlib import Path

from jinja2 import TemplateNotFound

from generator import layout
from generator.engine import EngineError
from generator.files.publish import PublishError, live_site, new_site, publish
from generator.files.tree import write_texts
from generator.model.catalogue import Catalogue
from generator.outputs.pages.moved import moved
from generator.outputs.shared import paths
from generator.publishing.ahead import ahead
from generator.publishing.fingerprint import Fingerprint
from generator.publishing.form import with_form
from generator.publishing.history import read_history
from generator.publishing.load import load
from generator.publishing.make import Work, make_pages, prepare_folder
from generator.publishing.material import demand_parts, site_of
from generator.publishing.outcome import BuildOptions, Outcome, Result
from generator.publishing.pages import File, Index, Page, PrintFile, Site
from generator.publishing.plan import plan
from generator.publishing.plan.data import index_files
from generator.publishing.printers import printer
from generator.publishing.progress import progress
from generator.publishing.put_off import is_put_off, put_off
from generator.publishing.readings import Readings
from generator.publishing.shells import Rendered, Rendering
from generator.publishing.sources import Sources
from generator.publishing.state import Kept, Published, State, file_keys, forget, load_state, save
from generator.render.shell import ShellError
from generator.render.sitemap import sitemaps
from generator.texts import commands as say

# How many of a site's faults are told at once.
_TOLD = 20


def publish_site(
    root: Path, options: BuildOptions, sources: Sources, prints: Fingerprint, shells: Rendering
) -> Outcome:
    """Validate, make what has changed, check it, and put the new site in the old one's place.

    ``shells`` are on their way already, so that the engine works while the entries are read.
    """
    kept = Kept() if options.fresh else load_state(root)
    loaded = load(sources, options.today, kept.known_under(prints.context))
    catalogue = loaded.catalogue
    if catalogue is None or not loaded.passes(strict=options.strict):
        return Outcome(Result.REFUSED, loaded.diagnostics)
    if options.form:
        catalogue = with_form(catalogue)
    demand_parts(root, prints=catalogue.context.settings.pdf)
    rendered = _finish(shells, catalogue)
    site = site_of(root, loaded, catalogue, sources, rendered.shells)
    published = kept.files_of(live_site(root))
    keys_of = partial(_keys, readings=loaded.known.readings, prints=prints, rendered=rendered)
    with _index(site, keys_of, options, published) as index, new_site(root) as folder:
        history = read_history(root, options.today, prints.code, fresh=options.fresh)
        site = replace(site, history=history, index=index)
        files = list(plan(site))
        keys = keys_of(files)
        work = Work(site, files, folder, partial(printer, root, prints.prints))
        work = prepare_folder(work, rendered, root, keys, published)
        work, keys = put_off(work, keys, options, published)
        _make(work)
        _write_sitemap(work)
        forget(root)
        publish(root, folder)
    known = replace(loaded.known, readings=_without_data(loaded.known.readings))
    save(root, kept, known, State(prints.context, keys, work.folder.name), prints.whole)
    return Outcome(Result.PUBLISHED, loaded.diagnostics, _pages(files), _pages(work.files))


def _index(
    site: Site,
    keys_of: Callable[[Iterable[File]], Mapping[str, bytes]],
    options: BuildOptions,
    published: Published,
) -> AbstractContextManager[Callable[[], Index]]:
    """The search's index, begun before all else if this build is to make it."""
    wanted = [file for file in index_files(site) if not is_put_off(file, options, published)]
    keys = keys_of(wanted)
    is_new = any(published.keys.get(path) != key for path, key in keys.items())
    return ahead(site.index) if is_new else nullcontext(site.index)


def _keys(
    files: Iterable[File], readings: Readings, prints: Fingerprint, rendered: Rendered
) -> Mapping[str, bytes]:
    """Every file's key. PDFs show nothing of the theme, so they outlive its changes."""
    printed = [file for file in files if isinstance(file, PrintFile)]
    others = [file for file in files if not isinstance(file, PrintFile)]
    return {
        **file_keys(printed, readings, prints.prints),
        **file_keys(others, readings, prints.site, rendered.key),
    }


def _pages(files: Iterable[File]) -> int:
    return sum(isinstance(file, Page) for file in files)


def _finish(shells: Rendering, catalogue: Catalogue) -> Rendered:
    settings = catalogue.context.settings
    try:
        return shells.finish(settings.site_name, settings.site_url)
    except EngineError as failure:
        raise PublishError("motor", str(failure)) from failure
    except ShellError as failure:
        raise PublishError("skal", str(failure)) from failure


def _make(work: Work) -> None:
    try:
        with progress(len(work.files), say.progress("sider")) as report:
            faults = make_pages(work, report)
    except TemplateNotFound as failure:
        raise PublishError("mangler-fil", f"{layout.TEMPLATES}/{failure.name}") from failure
    if faults:
        raise PublishError("sider", "\n".join(faults[:_TOLD]))


def _write_sitemap(work: Work) -> None:
    site_url = work.site.catalogue.context.settings.site_url
    gone = {paths.FORM, *(old.path for old in moved(work.site.catalogue))}
    pages = [path for path in work.paths if path.endswith(".html") and path not in gone]
    write_texts(work.folder, sitemaps(site_url, pages))


def _without_data(readings: Readings) -> Readings:
    """The readings as they are kept: an entry whose page must be made anew is read again."""
    return {path: (key, reading._replace(data=None)) for path, (key, reading) in readings.items()}
