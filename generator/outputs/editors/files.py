"""The files for editors: schemas, and the form for those without git, which is off unless set."""

from collections.abc import Iterator

from generator import layout
from generator.outputs.editors.form import config, kept
from generator.outputs.editors.form.backend import form_page
from generator.outputs.editors.schemas import schema, schema_files
from generator.outputs.files import DataFile
from generator.outputs.shared import paths
from generator.outputs.site import Site
from generator.render.json import compact


def plan(site: Site) -> Iterator[DataFile]:
    for file in schema_files():
        yield DataFile(paths.schema(file.id), _schema, (file.id,))
    if site.catalogue.context.settings.form is None:
        return
    yield DataFile(paths.FORM, _form)
    yield DataFile(f"{paths.FORM_FOLDER}/config.json", _config)
    yield DataFile(f"{paths.FORM_FOLDER}/felter.json", _kept)
    for source in site.form:
        name = source.removeprefix(f"{layout.FORM}/").replace(f"{layout.CMS}/", "sveltia-cms/")
        yield DataFile(f"{paths.FORM_FOLDER}/{name}", _copy, (source,))


def _schema(site: Site, id: str) -> bytes:
    file = next(file for file in schema_files() if file.id == id)
    return compact(schema(file, site.catalogue))


def _form(site: Site) -> bytes:
    settings = site.catalogue.context.settings
    assert settings.form is not None
    page = form_page(settings.form, settings)
    return site.templates.render("form.html", "../", page=page).encode()


def _config(site: Site) -> bytes:
    form = site.catalogue.context.settings.form
    assert form is not None
    return compact(config(site.catalogue, form))


def _kept(site: Site) -> bytes:
    return compact(kept(site.catalogue))


def _copy(site: Site, source: str) -> bytes:
    return site.form[source]
