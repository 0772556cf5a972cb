"""Two editions from one source: what is internal is in no byte of the public one."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from generator.files.store import Store
from generator.model.editions import EDITIONS, Edition
from generator.model.goals import GoalFigure
from generator.model.mentors import Network
from generator.outputs.shared.paths import FORM
from generator.publishing.fingerprint import code_digest
from generator.rules import ALL_RULES
from generator.texts.labels import INTERNAL_EDITION
from tests.projects import Project, copy_of_embedded
from tests.support import pdf
from tests.support.secrets import FOLDERS, MARK, YEAR, secrets

SECRETS = tuple(secrets())

_FIGURE = re.compile(rf"(?<![0-9a-z])(?:734\.?[0-9]{{3}}|{YEAR})(?![0-9a-z])")
"""A secret number or day, as a file or a visitor reads it; not in the middle of a digest."""


def _write(project: Project) -> None:
    """Put the secrets into a project, in files of their own or behind what is there."""
    singles: dict[str, list[object]] = {"goals": [], "mentornetvaerk": []}
    for number, secret in enumerate(SECRETS):
        data = {**secret.data}
        if secret.model in FOLDERS:
            name = "titel" if "titel" in data else "navn"
            data[name] = f"Post {number}"
            path = project.root / FOLDERS[secret.model] / f"post-{number}.yml"
            path.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
        elif secret.model is GoalFigure:
            singles["goals"].append({**data, "id": f"post-{number}"})
        elif secret.model is Network:
            singles["mentornetvaerk"].append({**data, "id": f"post-{number}"})
    for file, key in (("goals", "mål"), ("mentornetvaerk", "netværk")):
        text = json.dumps({key: singles[file]}, ensure_ascii=False)
        (project.root / f"companies/{file}.yml").write_text(text, encoding="utf-8")
    # The secrets are no sense: nothing is judged but whether they are seen.
    rules = "".join(f"      {rule.code}: fra\n" for rule in ALL_RULES)
    contact = f"enhed: {MARK}kontakt, e-mail: {MARK}@kommune.example, offentlig: nej"
    project.edit("mkdocs.yml", "      kontakt: {enhed: V", f"      kontakt: {{{contact}}}\n      #")
    project.edit("mkdocs.yml", "  katalog:\n", f"  katalog:\n    regler:\n{rules}")


def read(tree: Mapping[str, bytes]) -> dict[str, str]:
    """Every file as it can be read, without regard to case, and a PDF's pages as another."""
    texts = {path: raw.decode("utf-8", "ignore").casefold() for path, raw in tree.items()}
    for path, raw in tree.items():
        if path.endswith(".pdf"):
            texts[f"{path}, læst"] = pdf.read(raw).text.casefold()
    return texts


@pytest.fixture(scope="module")
def editions(tmp_path_factory: pytest.TempPathFactory) -> Mapping[Edition, dict[str, str]]:
    """Both editions of one project, built one after the other."""
    project = copy_of_embedded(tmp_path_factory.mktemp("editions"), prints=True)
    _write(project)
    return {name: _built(project, name) for name in EDITIONS}


def _built(project: Project, name: str) -> dict[str, str]:
    run = project.build("--udgave", name)
    assert run.code == 0, run.out + run.err
    return read(project.tree())


def test_nothing_internal_is_in_any_byte_of_the_public_edition(
    editions: Mapping[Edition, dict[str, str]],
) -> None:
    shown = editions["offentlig"]
    assert [path for path, text in shown.items() if MARK in text] == []
    # The bytes of a PDF and of the theme are full of numbers of their own.
    read = {
        path: text for path, text in shown.items() if not path.endswith((".pdf", ".js", ".css"))
    }
    found = {path: _FIGURE.findall(text) for path, text in read.items()}
    assert {path: numbers for path, numbers in found.items() if numbers} == {}


def test_the_internal_edition_has_all_of_it(
    editions: Mapping[Edition, dict[str, str]],
) -> None:
    everything = "\n".join(editions["intern"].values())
    lacking = [
        (secret.model.__name__, secret.place, text)
        for secret in SECRETS
        for text in secret.texts
        if text not in everything
    ]
    assert lacking == []
    figures = {figure.replace(".", "") for figure in _FIGURE.findall(everything)}
    assert len(figures) > len(SECRETS)


def test_the_internal_edition_says_so_on_every_page_and_print(
    editions: Mapping[Edition, dict[str, str]],
) -> None:
    for name, texts in editions.items():
        shown = {path: " ".join(text.split()) for path, text in texts.items()}
        said = {path for path, text in shown.items() if INTERNAL_EDITION.casefold() in text}
        pages = {path for path in shown if path.endswith((".html", ", læst")) and path != FORM}
        assert said == (pages if name == "intern" else set())


def _tree(project: Project, edition: Edition, *arguments: str) -> dict[str, bytes]:
    run = project.build("--udgave", edition, *arguments)
    assert run.code == 0, run.out + run.err
    return project.tree()


def test_to_change_the_edition_gives_the_site_that_building_afresh_gives(tmp_path: Path) -> None:
    project = copy_of_embedded(tmp_path)
    _write(project)
    for edition in (*EDITIONS, *EDITIONS):
        assert _tree(project, edition) == _tree(project, edition, "--forfra")
        other = EDITIONS[edition == EDITIONS[0]]
        assert _tree(project, other) != _tree(project, edition)


def test_an_edition_after_the_other_reads_no_entry_again(tmp_path: Path) -> None:
    project = copy_of_embedded(tmp_path)
    _write(project)
    kept = []
    for edition in EDITIONS:
        _tree(project, edition)
        kept.append(Store(project.root / ".build/memory.sqlite", code_digest()).read("readings"))
    assert kept[0] == kept[1] != {}


def test_the_edition_is_public_unless_something_else_is_said(tmp_path: Path) -> None:
    project = copy_of_embedded(tmp_path)
    _write(project)
    assert project.build().code == 0
    assert not [path for path, text in read(project.tree()).items() if MARK in text]
    project.edit("mkdocs.yml", "  katalog:\n", "  katalog:\n    udgave: intern\n")
    assert project.build().code == 0
    assert [path for path, text in read(project.tree()).items() if MARK in text]


def test_a_price_that_is_not_shown_is_never_said_to_be_unknown(tmp_path: Path) -> None:
    project = copy_of_embedded(tmp_path)
    offer = "catalogue/offers/eksempel-truck-og-lager.yml"
    project.edit(offer, "beløb: 4480", "aftalt: ja, beløb: 4480")
    assert project.build().code == 0
    page = (project.public / "tilbud/eksempel-truck-og-lager.html").read_text(encoding="utf-8")
    section = page.partition('id="pris"')[2].partition("</section>")[0]
    assert "Prisen er aftalt med leverandøren og vises ikke her." in section
    assert "ikke oplyst" not in section
    assert "<dt>Pris</dt><dd>vises ikke<small>" in page
    columns = json.loads((project.public / "soeg/tilbud.json").read_bytes())
    (price,) = (column for column in columns["numbers"] if column["id"] == "pris")
    assert [(value, label, len(rows)) for value, label, rows in price["others"]][1:] == [
        ("vises-ikke", "Vises ikke", 1)
    ]
    project.edit(offer, "aftalt: ja,", "aftalt: ja, offentlig: ja,")
    assert project.build().code == 0
    page = (project.public / "tilbud/eksempel-truck-og-lager.html").read_text(encoding="utf-8")
    assert "4.480 kr. pr. borger pr. uge" in page
