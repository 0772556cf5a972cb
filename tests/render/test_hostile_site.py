"""A whole site built with hostile entries: every page shows them as text, and none does harm."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from urllib.parse import unquote

import pytest

from generator.nodes import read_document
from tests.projects import Project, copy_of_embedded
from tests.render.elements import Element, Read, read
from tests.support.hostile import FOLDER, escape_paths

PLAIN_TITLE = "Virksomhedspraktik"
SEATS = "kapacitet: {pladser: 100, ledige: 90, opdateret: 2026-11-20}\n"

# The theme's own: a script file or a stylesheet in the site's folder, and the page's CSP.
OWN_SCRIPT = re.compile(r"(\.\./)*(/)?katalog/js/([a-z]+/)?[a-z]+\.js")
FORBIDDEN = {"iframe", "object", "embed", "base", "frame", "frameset", "applet", "style"}


def value(path: Path, field: str) -> str:
    document, _ = read_document("x.yml", path.read_bytes())
    assert document is not None
    text = document.data[field]
    assert isinstance(text, str)
    return text


TITLES = {path.stem: value(path, "titel") for path in escape_paths()}
HOSTILE_TITLES = {id: title for id, title in TITLES.items() if title != PLAIN_TITLE}
DESCRIPTIONS = {
    path.stem: value(path, "beskrivelse") for path in escape_paths() if "-md-" in path.stem
}


def entries(project: Project) -> Iterator[tuple[str, str]]:
    """The hostile offers, one beside them that is harmless, and others named as they are."""
    for path in (*escape_paths(), FOLDER / "ok-alt-gyldigt.yml"):
        text = path.read_text(encoding="utf-8").replace("udbyder: eksempel-as", "udbyder: x-y")
        if path.stem not in HOSTILE_TITLES:
            text = text.replace(f"titel: {PLAIN_TITLE}", f"titel: {path.stem}")
        yield f"catalogue/offers/{path.name}", text + SEATS
    first, second = list(HOSTILE_TITLES.values())[:2]
    for folder, model, name in (
        ("catalogue/providers", "stilleloeb", first),
        ("companies/partners", "pakkehuset-fjordhuse", second),
    ):
        text = (project.root / folder / f"{model}.yml").read_text(encoding="utf-8")
        yield f"{folder}/x-y.yml", named(text, name)


def named(entry: str, name: str) -> str:
    quoted = name.replace("'", "''")
    return re.sub("^navn: .*", lambda _: f"navn: '{quoted}'", entry, count=1, flags=re.MULTILINE)


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Read]:
    """Every page of the site, as a reader of HTML finds it."""
    project = copy_of_embedded(tmp_path_factory.mktemp("hostile"))
    for file, text in entries(project):
        (project.root / file).write_text(text, encoding="utf-8")
    run = project.build()
    assert run.code == 0, run.out + run.err
    return {
        path: read(raw.decode()) for path, raw in project.tree().items() if path.endswith(".html")
    }


def test_there_are_titles_and_descriptions_to_try() -> None:
    assert len(HOSTILE_TITLES) >= 7
    assert len(DESCRIPTIONS) >= 8


@pytest.mark.parametrize("id", HOSTILE_TITLES)
def test_a_hostile_title_is_the_heading_and_the_title_of_its_page(
    pages: Mapping[str, Read], id: str
) -> None:
    page, title = pages[f"tilbud/{id}.html"], HOSTILE_TITLES[id]
    assert f"{title} – Tilbudskatalog" in page.texts
    assert title in page.texts


@pytest.mark.parametrize("id", HOSTILE_TITLES)
def test_a_hostile_title_is_shown_as_text_wherever_its_offer_is_listed(
    pages: Mapping[str, Read], id: str
) -> None:
    linking = [
        path
        for path, page in pages.items()
        if any(
            element.attributes.get("href", "").endswith(f"/{id}.html") for element in page.elements
        )
        and not path.startswith(f"tilbud/{id}.")
    ]
    assert {"maalgrupper/aktivitetsparate.html", "udbydere/x-y.html"} <= set(linking)
    assert any(path.startswith("tilbud/") for path in linking)
    for path in linking:
        assert HOSTILE_TITLES[id] in pages[path].texts


def test_hostile_titles_reach_the_front_page(pages: Mapping[str, Read]) -> None:
    shown = set(pages["index.html"].texts) & set(HOSTILE_TITLES.values())
    assert len(shown) >= 3


def elements(pages: Mapping[str, Read]) -> Iterator[tuple[str, Element]]:
    for path, page in pages.items():
        for element in page.elements:
            yield path, element


def test_a_page_has_the_same_elements_whatever_its_title(pages: Mapping[str, Read]) -> None:
    harmless = pages["tilbud/ok-alt-gyldigt.html"].tags
    others = {id: pages[f"tilbud/{id}.html"].tags for id in HOSTILE_TITLES}
    assert [id for id, tags in others.items() if tags != harmless] == []


def test_the_only_scripts_are_the_sites_own_files(pages: Mapping[str, Read]) -> None:
    sources = [e.attributes.get("src", "") for _, e in elements(pages) if e.tag == "script"]
    assert [source for source in sources if not OWN_SCRIPT.fullmatch(source)] == []


def test_no_page_has_a_frame_or_anything_that_runs(pages: Mapping[str, Read]) -> None:
    found = [(path, element.tag) for path, element in elements(pages) if element.tag in FORBIDDEN]
    assert found == []


def test_the_only_forms_are_the_sites_own_search_and_its_calculators(
    pages: Mapping[str, Read],
) -> None:
    forms = [(path, e.attributes) for path, e in elements(pages) if e.tag == "form"]
    searches = [form["action"] for _, form in forms if "action" in form]
    actions = {re.sub(r"^(\.\./|/)", "", action) for action in searches}
    assert actions == {"tilbud/index.html", "index.html"}  # the latter in tilbud/
    assert len(searches) == len(pages)
    assert {path for path, form in forms if "action" not in form} == {"beregnere.html"}


def test_the_only_header_in_a_page_is_its_content_security_policy(
    pages: Mapping[str, Read],
) -> None:
    for path, page in pages.items():
        headers = [
            e.attributes["http-equiv"] for e in page.elements if "http-equiv" in e.attributes
        ]
        assert headers == ["Content-Security-Policy"], path


def test_no_element_has_a_handler_of_events_or_a_style(pages: Mapping[str, Read]) -> None:
    found = [
        (path, name)
        for path, element in elements(pages)
        for name in element.attributes
        if name.startswith("on") or name in ("style", "srcdoc")
    ]
    assert found == []


def test_no_address_runs_anything(pages: Mapping[str, Read]) -> None:
    """As a browser reads it: without spaces and control characters, and whatever its case."""
    found = []
    for path, element in elements(pages):
        for name in ("href", "src", "action", "formaction", "xlink:href", "poster", "data"):
            address = re.sub(r"[\x00-\x20]", "", unquote(element.attributes.get(name, ""))).lower()
            if re.match(r"(javascript|vbscript|data|file):", address):
                found.append((path, address))
    assert found == []


def test_no_comment_of_an_entry_is_a_comment_of_the_page(pages: Mapping[str, Read]) -> None:
    assert {other for page in pages.values() for other in page.other} == {"doctype html"}


SHOWN_AS_WRITTEN = [
    id for id in DESCRIPTIONS if id not in ("a37-md-frontmatter", "a50-md-link-title")
]


@pytest.mark.parametrize("id", SHOWN_AS_WRITTEN)
def test_raw_html_in_a_description_is_shown_as_it_was_written(
    pages: Mapping[str, Read], id: str
) -> None:
    written = DESCRIPTIONS[id].strip().replace("&#9;", "\t")
    assert written in pages[f"tilbud/{id}.html"].texts


def test_no_template_was_run(pages: Mapping[str, Read]) -> None:
    assert [path for path, page in pages.items() if "root:x:0" in page.text] == []
