"""What the pages of a site are made from."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from jinja2 import FileSystemBytecodeCache

from generator import layout
from generator.files.private import private_folder
from generator.files.publish import PublishError
from generator.files.sources import walk
from generator.files.tree import digest
from generator.model.catalogue import Catalogue
from generator.model.codec import from_bytes
from generator.model.settings import LOCAL
from generator.nodes import read_data
from generator.outputs.answers import Materials
from generator.outputs.browser.index import search_index
from generator.outputs.reads import Notes
from generator.outputs.shared.relations import relate
from generator.outputs.shared.rows import Rows
from generator.outputs.site import Index, Site, noted
from generator.publishing.edition import is_public
from generator.publishing.fingerprint import Fingerprint
from generator.publishing.load import Loaded
from generator.publishing.sources import Sources, form_files, read_templates
from generator.reading.entry import public_model, read_model
from generator.render.html import Templates
from generator.render.shell import Shell


def demand_parts(root: Path, *, prints: bool) -> None:
    """That the website's own folders are there: each tool behind them says so in its own way."""
    for folder in (*layout.SITE_PARTS, *([layout.PRINTS] if prints else [])):
        if next(walk(root, [folder]), None) is None:
            raise PublishError("mangler-mappe", folder)


def site_of(
    root: Path,
    loaded: Loaded,
    catalogue: Catalogue,
    sources: Sources,
    shells: Mapping[str, Shell],
) -> Site:
    """What the files of a site are made from."""
    raw = {file.path: file.raw for _, file in sources.entries}

    def model_of(kind: str, id: str) -> Any:
        file = catalogue.files[f"{kind}:{id}"]
        reading = loaded.known.readings[file][1]
        if is_public(catalogue) and reading.public is not None:
            return public_model(kind, read_data(file, raw[file]) or {}, catalogue.context)
        kept = reading.model
        return read_model(kind, file, raw[file]) if kept is None else from_bytes(kept)

    readings = [reading for _, reading in loaded.known.readings.values()]
    words = {f"{one.kind}:{one.id}": one.words for one in readings if one.words}
    wanted = catalogue.context.settings.form is not None
    site = Site(
        catalogue,
        relate(catalogue),
        Rows(catalogue),
        _templates(root),
        shells,
        model_of,
        words,
        index=_no_index,
        form={f.path: f.raw for f in form_files(root, sources.settings, wanted=wanted)},
    )
    return replace(site, index=partial(index_of, site))


def _no_index() -> Index:
    raise AssertionError("the index shows nothing of itself")


def index_of(site: Site) -> Index:
    """The search's index, and what it was made from."""
    notes = Notes()
    with notes.reading() as reads:
        index = search_index(noted(site, notes))
    return index._replace(reads=frozenset(reads))


def materials_of(loaded: Loaded, sources: Sources, prints: Fingerprint) -> Materials:
    """Digests of what files are made from besides the site, in its edition."""
    assert loaded.catalogue is not None
    edition = loaded.catalogue.context.settings.edition.encode()
    readings = loaded.known.readings.values()
    return Materials(
        # Of most entries both editions have the same.
        entries={
            f"{reading.kind}:{reading.id}": digest(key, edition) if reading.public else key
            for key, reading in readings
        },
        templates=prints.templates,
        printing=prints.printing,
        goals=digest(sources.single.get(layout.GOALS, b""), edition),
        networks=digest(sources.single.get(layout.NETWORKS, b""), edition),
    )


def _templates(root: Path) -> Templates:
    """The templates. Compiled they are code, so they are kept where only this user writes."""
    folder = private_folder("templates")
    cache = FileSystemBytecodeCache(str(folder)) if folder else None
    return Templates(read_templates(root), cache)


def with_form(catalogue: Catalogue) -> Catalogue:
    """A catalogue whose settings have the form: the one that is set, or one for a folder."""
    settings = catalogue.context.settings
    if settings.form is not None:
        return catalogue
    shown = settings.model_copy(update={"form": LOCAL})
    return replace(catalogue, context=replace(catalogue.context, settings=shown))
