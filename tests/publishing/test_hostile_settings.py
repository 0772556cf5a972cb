"""Markup in a setting is text on every page, whatever the setting is."""

import json
import types
from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Union, get_args, get_origin

import pytest
import yaml
from pydantic import BaseModel, TypeAdapter, ValidationError

from generator.model.settings import Settings
from tests.projects import REPOSITORY, Project, copy_of_embedded
from tests.render.elements import Read, read

MARKUP = "x\"'><b data-fremmed>&amp; {{ 7*7 }}</title><meta http-equiv=refresh content=0>"

# Where markup is put, by the names of the model's fields.
TRIED: Mapping[str, tuple[str, ...]] = {
    "site_name": ("site_name",),
    "owner.name": ("extra", "katalog", "kommune", "navn"),
    "owner.contact.unit": ("extra", "katalog", "kommune", "kontakt", "enhed"),
    "owner.contact.hours": ("extra", "katalog", "kommune", "kontakt", "træffetid"),
    "form.branch": ("extra", "katalog", "rediger", "gren"),
    "form.app_id": ("extra", "katalog", "rediger", "app_id"),
    "local_practice[][]": (
        *("extra", "katalog", "lokal_praksis"),
        *("virksomhedspraktik", "forsikring"),
    ),
}
# Of mkdocs.yml but not of ours: the theme shows them.
THEMES = (("site_description",), ("markdown_extensions", 2, "toc", "title"))


def texts(annotation: Any, name: str) -> Iterator[str]:
    """The names of the fields that take markup: those of lists and groups by their own."""
    origin = get_origin(annotation)
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        for field, info in annotation.model_fields.items():
            typed = Annotated[info.annotation, *info.metadata] if info.metadata else info.annotation
            yield from texts(typed, f"{name}.{field}".lstrip("."))
    elif origin in (Union, types.UnionType):
        for part in get_args(annotation):
            yield from texts(part, name)
    elif origin is dict:
        for part in get_args(annotation):
            yield from texts(part, f"{name}[]")
    elif _takes_markup(annotation):
        yield name


def _takes_markup(annotation: Any) -> bool:
    try:
        TypeAdapter(annotation).validate_python(MARKUP)
    except ValidationError:
        return False
    return True


def test_every_setting_that_takes_markup_is_tried() -> None:
    # The names of departments, agreements and rules are compared with those there are.
    compared = {"mailboxes[]", "rules[]", "local_practice[]"}
    assert set(texts(Settings, "")) - compared == set(TRIED)


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Read]:
    project: Project = copy_of_embedded(tmp_path_factory.mktemp("indstillinger"))
    place = project.root / "mkdocs.yml"
    settings = yaml.safe_load(place.read_text(encoding="utf-8"))
    own = settings["extra"]["katalog"]
    own["rediger"] = {"hos": "github", "projekt": "a/b"}
    for path in (*TRIED.values(), *THEMES):
        group = settings
        for step in path[:-1]:
            group = group[step]
        group[path[-1]] = MARKUP
    for scheme in settings["theme"]["palette"]:
        scheme["toggle"]["name"] = MARKUP
    settings["nav"] = [
        {MARKUP + name: where for name, where in item.items()} for item in settings["nav"]
    ]
    place.write_text(json.dumps(settings, ensure_ascii=False, indent=1), encoding="utf-8")
    run = project.build()
    assert run.code == 0, run.out + run.err
    return {
        path: read(raw.decode()) for path, raw in project.tree().items() if path.endswith(".html")
    }


def test_no_page_has_an_element_of_a_settings_markup(pages: Mapping[str, Read]) -> None:
    assert [
        (path, element)
        for path, page in pages.items()
        for element in page.elements
        if "data-fremmed" in element.attributes
        or element.attributes.get("http-equiv", "").lower() == "refresh"
    ] == []


def test_the_names_are_shown_as_they_are_written(pages: Mapping[str, Read]) -> None:
    assert [
        path
        for path, page in pages.items()
        if path != "rediger/index.html" and MARKUP not in page.text
    ] == []


def test_every_part_of_the_skeleton_escapes_what_it_is_given() -> None:
    folder = REPOSITORY / "site/overrides"
    parts = [folder / "main.html", *sorted((folder / "partials").glob("*.html"))]
    assert [part.name for part in parts if "{% autoescape true" not in part.read_text()] == []
