"""The form for editors without git: the configuration of Sveltia CMS, made from the models.

A field of a model becomes an input, with the words that the schemas for editors have for it
(:mod:`generator.outputs.editors.schemas`). Nothing in it is written by hand.
"""

from collections.abc import Mapping
from functools import partial
from typing import Any
from urllib.parse import urlsplit

from generator import layout
from generator.model.base import ID_PATTERN
from generator.model.catalogue import Catalogue
from generator.model.fields import keys_of
from generator.model.ids import MAX_ID
from generator.model.kinds import KINDS
from generator.model.settings import Form
from generator.outputs.editors.form.backend import backend
from generator.outputs.editors.form.fields import Fields, Kept
from generator.outputs.editors.schemas.terms import names_of
from generator.texts import form as say
from generator.texts.messages.fields import ID_REMEDY

FORMAT = "katalog-"
"""With the kind's name: the file format that ``site/form/start.js`` reads and writes."""


def config(catalogue: Catalogue, form: Form) -> dict[str, Any]:
    """The whole configuration, as Sveltia CMS reads it."""
    settings = catalogue.context.settings
    is_proposed = form.host != "mappe" and form.proposals
    return {
        "backend": backend(form),
        "publish_mode": "editorial_workflow" if is_proposed else "simple",
        "site_url": settings.site_url,
        "app_title": settings.site_name,
        "logo": {"src": _logo(settings.site_url, form), "show_in_header": False},
        "show_preview_links": False,
        "media_folder": "site/assets/images",
        "public_folder": "/katalog/images",
        # One language, so that a title's æ, ø and å become ae, oe and aa in the file's name.
        "i18n": {
            "structure": "multiple_files",
            "omit_default_locale_from_file_path": True,
            "locales": ["da"],
            "default_locale": "da",
        },
        "slug": {"encoding": "ascii", "clean_accents": True, "maxlength": MAX_ID},
        "output": {"omit_empty_optional_fields": True, "yaml": {"quote": "double"}},
        "editor": {"preview": False},
        "collections": [_collection(kind, catalogue) for kind in say.COLLECTIONS],
    }


def kept(catalogue: Catalogue) -> dict[str, Mapping[str, Kept]]:
    """By kind of entry, the values that are in a file in another form than in the form."""
    return {kind: dict(_fields(kind, catalogue).kept) for kind in say.COLLECTIONS}


def _logo(site_url: str, form: Form) -> str:
    """The icon's path from the host's root. A preview is there itself."""
    folder = "/" if form.host == "mappe" else urlsplit(site_url).path
    return f"{folder}katalog/images/favicon.svg"


def _fields(kind: str, catalogue: Catalogue) -> Fields:
    model = KINDS[kind].model
    return Fields(model, keys_of(model), partial(names_of, catalogue))


def _collection(kind: str, catalogue: Catalogue) -> dict[str, Any]:
    words = say.COLLECTIONS[kind]
    title = "titel" if kind == "tilbud" else "navn"
    return {
        "name": kind,
        "label": words.many,
        "label_singular": words.one,
        "description": words.about,
        "folder": layout.ENTRY_FOLDERS[kind],
        "extension": "yml",
        "format": f"{FORMAT}{kind}",
        "identifier_field": title,
        "summary": f"{{{{{title}}}}}",
        "slug": {
            "template": f"{{{{{title}}}}}",
            "editable": ["create"],
            "pattern": [ID_PATTERN, ID_REMEDY],
            "hint": say.ID_HINT,
        },
        "i18n": True,
        "delete": False,  # what ends keeps its words: `status`, or `katalog retire`
        "thumbnail": False,
        "aliases_field": False,
        "sortable_fields": [title],
        "fields": list(_fields(kind, catalogue).fields),
    }
