"""From a catalogue to a published site: reads as the table of contents of a build."""

from __future__ import annotations

import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from generator import layout
from generator.build.fingerprint import Fingerprint
from generator.build.load import Loaded, load
from generator.build.make import Work, link_unchanged, make_pages, page_key
from generator.build.pages import Page, Site
from generator.build.plan import plan
from generator.build.progress import progress
from generator.build.shells import Rendered, render_shells
from generator.build.sources import Sources
from generator.build.state import State, forget, load_state, save
from generator.engine import EngineError
from generator.files.publish import PublishError, live_site, new_site, publish
from generator.files.sources import walk
from generator.files.tree import digest, digest_of, link, write_texts
from generator.model.catalogue import Catalogue
from generator.reading.entry import read_model, restore
from generator.render.diagnostics import RENDERERS
from generator.render.html import Templates
from generator.render.shell import ShellError
from generator.render.sitemap import sitemaps
from generator.texts import commands as say
from generator.views.relations import relate

if TYPE_CHECKING:
    from generator.commands.build import BuildOptions


def publish_site(root: Path, options: BuildOptions, sources: Sources, prints: Fingerprint) -> int:
    """Validate, make what has changed, check it, and put the new site in the old one's place."""
    started = time.perf_counter()
    kept = State() if options.fresh else load_state(root)
    loaded = load(sources, options.today, _kept_readings(kept, prints))
    if loaded.diagnostics or options.format != "text":
        sys.stdout.write(RENDERERS[options.format](loaded.diagnostics))
    if loaded.catalogue is None or not loaded.passes(strict=options.strict):
        sys.stderr.write(say.not_published())
        return 1
    rendered = _shells(root, options, loaded.catalogue, sources)
    site = _site(root, loaded, loaded.catalogue, sources, rendered)
    pages = list(plan(site))
    keys = _keys(root, pages, loaded, sources, prints, rendered)
    made = _make(root, site, pages, keys, rendered, kept)
    forget(root)
    publish(root, made.folder)
    save(
        root,
        State(prints.context, _without_data(loaded), keys, made.folder.name),
        prints.whole,
    )
    if options.format == "text":
        sys.stdout.write(say.published(len(pages), len(made.pages), time.perf_counter() - started))
    return 0


def _kept_readings(kept: State, prints: Fingerprint) -> Mapping[str, tuple[bytes, Any]]:
    return kept.readings if kept.context == prints.context else {}


def _without_data(loaded: Loaded) -> Mapping[str, tuple[bytes, Any]]:
    """The readings as they are kept: an entry's page that must be made anew is read again."""
    return {
        path: (key, reading._replace(data=None))
        for path, (key, reading) in loaded.readings.items()
    }


def _shells(
    root: Path, options: BuildOptions, catalogue: Catalogue, sources: Sources
) -> Rendered:
    try:
        return render_shells(
            root,
            engine_name=options.engine,
            settings=sources.settings or b"",
            project=catalogue.context.settings,
        )
    except EngineError as failure:
        raise PublishError("motor", str(failure)) from failure
    except ShellError as failure:
        raise PublishError("skal", str(failure)) from failure


def _site(
    root: Path, loaded: Loaded, catalogue: Catalogue, sources: Sources, rendered: Rendered
) -> Site:
    raw = {file.path: file.raw for _, file in sources.entries}

    def model_of(kind: str, id: str) -> Any:
        file = catalogue.files[f"{kind}:{id}"]
        data = loaded.readings[file][1].data
        return restore(kind, data) if data is not None else read_model(kind, file, raw[file])

    templates = {
        file.path.removeprefix(f"{layout.TEMPLATES}/"): file.raw.decode()
        for file in walk(root, [layout.TEMPLATES])
    }
    return Site(catalogue, relate(catalogue), Templates(templates), rendered.shells, model_of)


def _keys(
    root: Path,
    pages: Sequence[Page],
    loaded: Loaded,
    sources: Sources,
    prints: Fingerprint,
    rendered: Rendered,
) -> dict[str, bytes]:
    """The key of every page: all pages share the context, the theme and the templates."""
    common = digest(
        prints.context,
        rendered.key,
        digest_of(walk(root, [layout.TEMPLATES])),
        sources.goals or b"",
        *sources.measurements.values(),
    )
    digests = {
        f"{reading.kind}:{reading.id}": key for key, reading in loaded.readings.values()
    }
    return {page.path: page_key(page, digests, common) for page in pages}


def _make(
    root: Path,
    site: Site,
    pages: Sequence[Page],
    keys: Mapping[str, bytes],
    rendered: Rendered,
    kept: State,
) -> Work:
    """A new folder with the whole site: changed pages made, all else linked."""
    live = live_site(root)
    published = kept.pages if live is not None and live.name == kept.site else {}
    same = [page.path for page in pages if published.get(page.path) == keys[page.path]]
    changed = [page for page in pages if published.get(page.path) != keys[page.path]]
    folder = new_site(root)
    paths = [page.path for page in pages]
    for directory in sorted({str(Path(p).parent) for p in (*paths, *rendered.assets)}):
        (folder / directory).mkdir(parents=True, exist_ok=True)
    for asset in rendered.assets:
        link(str(root / layout.HTML / asset), str(folder / asset))
    if live is not None:
        link_unchanged(same, live, folder)
    known = {*paths, *rendered.assets, "sitemap.xml"}
    work = Work(site, changed, folder, known)
    with progress(len(changed), say.progress("sider")) as report:
        wrong = make_pages(work, report)
    if wrong:
        raise PublishError("sider", "\n".join(wrong[:20]))
    write_texts(folder, sitemaps(site.catalogue.context.settings.site_url, paths))
    return work
