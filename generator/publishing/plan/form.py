"""The form for editors without git: a page of its own, and what it loads. Off unless set."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from generator import layout
from generator.files.sources import SourceFile
from generator.files.tree import digest
from generator.outputs.editors.form import config, kept
from generator.outputs.editors.form.page import form_page
from generator.outputs.shared import paths
from generator.publishing.pages import DataFile, Site
from generator.publishing.plan.data import compact


def files(site: Site) -> Iterator[DataFile]:
    """Every file of the form, each exactly once; none when there is no form."""
    catalogue = site.catalogue
    settings = catalogue.context.settings
    form = settings.form
    if form is None:
        return

    def page() -> bytes:
        html = site.templates.render("form.html", "../", page=form_page(form, settings))
        return html.encode()

    yield DataFile(paths.FORM, (), form, page)
    yield _file("config.json", form, lambda: compact(config(catalogue, form)))
    yield _file("felter.json", None, lambda: compact(kept(catalogue)))
    for source in site.form:
        name = source.path.removeprefix(f"{layout.FORM}/")
        name = name.replace(f"{layout.CMS}/", "sveltia-cms/")
        yield _copy(name, source)


def _file(name: str, varies: object, make: Callable[[], bytes]) -> DataFile:
    return DataFile(f"{paths.FORM_FOLDER}/{name}", (), varies, make)


def _copy(name: str, source: SourceFile) -> DataFile:
    return _file(name, digest(source.raw), partial(bytes, source.raw))
