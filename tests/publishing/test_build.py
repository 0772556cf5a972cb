"""`katalog build`: the whole site or nothing, and only what has changed."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.projects import DAY, Project, copy_of_embedded

OFFER = "catalogue/offers/eksempel-truck-og-lager.yml"
VALIDATE = ("validate", "--format", "json", "--dato", DAY)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return copy_of_embedded(tmp_path)


def test_a_build_with_nothing_to_do_leaves_the_published_folder_alone(project: Project) -> None:
    before = project.public.resolve()
    run = project.build()
    assert (run.code, run.out) == (0, "")
    assert run.err == "Intet er ændret siden sidst. Siden i public/ er ajour.\n"
    assert project.public.resolve() == before


def test_a_changed_entry_makes_only_the_pages_that_show_it(project: Project) -> None:
    before = project.tree()
    project.edit(OFFER, "Truck og lager på tre uger", "Truck og lager på fire uger")
    run = project.build()
    after = project.tree()
    assert run.code == 0
    assert before.keys() == after.keys()
    changed = {path for path in after if after[path] != before[path]}
    assert "tilbud/eksempel-truck-og-lager.html" in changed
    assert "index.html" in changed
    assert len(changed) < 24
    pages = {path for path in changed if path.endswith(".html")}
    assert all("fire uger" in after[path].decode() for path in pages)


EDITS = (
    (OFFER, "status: aktiv", "status: pause"),
    ("companies/partners/pakkehuset-fjordhuse.yml", "ledige: 0", "ledige: 1"),
    ("companies/partners/emballagefabrikken-fjordhuse.yml", "ledige: 2", "ledige: 0"),
    ("companies/partners/varehuset-torvet.yml", "status: aktiv", "status: i-bero"),
    ("companies/mentornetvaerk.yml", "emne: Den første dag", "emne: Den første uge"),
    ("catalogue/providers/eksempel-kommune.yml", "navn: Eksempel Kommune", "navn: Kommunen"),
    ("companies/agreements/virksomhedscenter.yml", "navn: Virksomhedscenter", "navn: Centret"),
    ("companies/agreements/virksomhedscenter.yml", "Bekendtgørelsen fra 2018", "Fra 2018"),
    ("companies/agreements/loentilskud.yml", "kort: I betaler lønnen", "kort: I giver lønnen"),
    ("catalogue/vocabulary/maalgrupper.yml", "Seniorer", "Ældre i job"),
    ("companies/goals.yml", "titel: Virksomhedscentre i Assens", "titel: Centre i Assens"),
    ("site/pages/trappen.md", "# Trappen til arbejdsmarkedet", "# Trappen"),
    ("site/assets/css/katalog.css", ".k-badge {", ".k-badge { color: inherit;"),
)
OF_ALL_PAGES = (
    ("mkdocs.yml", "site_name: Tilbudskatalog", "site_name: Kataloget"),
    ("site/templates/offer.html", "Hvem er det for?", "Til hvem?"),
)


@pytest.mark.parametrize("edits", [EDITS, *((edit,) for edit in OF_ALL_PAGES)])
def test_building_on_edit_by_edit_gives_the_same_site_as_building_afresh(
    project: Project, edits: Sequence[tuple[str, str, str]]
) -> None:
    for edit in edits:
        project.edit(*edit)
        assert project.build().code == 0
    built_on = project.tree()
    assert project.build("--forfra").code == 0
    assert built_on == project.tree()


def test_a_renamed_entry_leaves_a_page_that_leads_on_and_is_in_no_list(project: Project) -> None:
    old, new = "eksempel-truck-og-lager", "truck-paa-tre-uger"
    assert project.katalog("rename", old, new).code == 0
    assert project.katalog("rename", "virksomhedscenter", "fast-center").code == 0
    run = project.build()
    assert run.code == 0, run.out + run.err
    built_on = project.tree()
    page = built_on[f"tilbud/{old}.html"].decode()
    assert f'<meta http-equiv="refresh" content="0; url={new}.html">' in page
    assert f'<p><a href="{new}.html">Gå til siden</a></p>' in page
    assert re.search(rf'<link rel="canonical" href="https?://[^"]*/tilbud/{new}.html">', page)
    assert '<meta name="robots" content="noindex">' in page
    version = built_on["aftaler/virksomhedscenter.kampagne-2011.html"].decode()
    assert "url=fast-center.kampagne-2011.html" in version
    elsewhere = {path: raw for path, raw in built_on.items() if path != f"tilbud/{old}.html"}
    assert [path for path, raw in elsewhere.items() if f"{old}.html".encode() in raw] == []
    assert project.build("--forfra").code == 0
    assert built_on == project.tree()


def test_what_is_wrong_is_the_same_whether_or_not_a_build_has_read_the_files(
    project: Project,
) -> None:
    project.edit(OFFER, "status: aktiv", "status: aktivt")
    project.edit("companies/partners/varehuset-torvet.yml", "ledige: 1", "ledige: 99")
    (project.root / "catalogue/offers/skaelskoer-vilde-roser.yml").unlink()
    after_a_build = project.katalog(*VALIDATE)
    shutil.rmtree(project.root / ".build")
    assert after_a_build == project.katalog(*VALIDATE)
    assert after_a_build.code == 1


def test_a_removed_entry_leaves_no_page_behind(project: Project) -> None:
    (project.root / "catalogue/offers/skaelskoer-vilde-roser.yml").unlink()
    run = project.build()
    assert run.code == 0, run.out
    assert not (project.public / "tilbud/skaelskoer-vilde-roser.html").exists()
    assert b"skaelskoer-vilde-roser" not in project.tree()["sitemap.xml"]


def test_a_link_to_an_entry_that_is_removed_stops_the_site_whoever_has_written_it(
    project: Project,
) -> None:
    removed = "skaelskoer-vilde-roser"
    project.edit(OFFER, "beskrivelse: |", f"beskrivelse: |\n  [Før]({removed}.html)\n")
    assert project.build().code == 0
    before = project.tree()
    (project.root / f"catalogue/offers/{removed}.yml").unlink()
    run = project.build()
    assert (run.code, project.tree()) == (1, before)
    assert f"{removed}.html" in run.err


def test_with_an_error_nothing_is_published_and_the_old_site_stays(project: Project) -> None:
    before, folder = project.tree(), project.public.resolve()
    project.edit(OFFER, "status: aktiv", "status: aktivt")
    run = project.build()
    assert run.code == 1
    line = (project.root / OFFER).read_text("utf-8").split("\n").index("status: aktivt") + 1
    assert f"{OFFER}:{line}:9: fejl [vaerdi] “aktivt” kan ikke stå i “status”." in run.out
    assert run.err == "Siden er ikke udgivet. Den tidligere side i public/ er urørt.\n"
    assert (project.public.resolve(), project.tree()) == (folder, before)


def test_strict_lets_a_warning_stop_the_site(project: Project) -> None:
    project.edit(OFFER, "gennemgået: 2026", "gennemgået: 2025")
    assert project.build("--strict").code == 1
    assert project.build().code == 0


def test_what_stops_a_site_stops_it_too_when_nothing_else_has_changed(project: Project) -> None:
    before = project.public.resolve()
    assert project.build("--strict").code == 1
    (project.root / "catalogue/offers/nyt.yaml").write_text("titel: Nyt\n")
    run = project.build()
    assert run.code == 1
    assert "catalogue/offers/nyt.yaml:1:1: fejl [filendelse]" in run.out
    assert project.public.resolve() == before


def test_another_program_has_every_message_also_of_a_build_with_nothing_to_do(
    project: Project,
) -> None:
    run = project.build("--format", "json")
    assert run.code == 0
    assert json.loads(run.out) == json.loads(project.katalog(*VALIDATE).out) != []


def test_the_catalogue_can_be_shown_as_of_another_day(project: Project) -> None:
    run = project.katalog("build", "--dato", "2026-12-24")
    assert run.code == 0
    page = (project.public / "tilbud/eksempel-truck-og-lager.html").read_text(encoding="utf-8")
    assert "18. januar 2027" in page
    assert "7. december 2026" not in page


def test_a_site_whose_pages_are_at_fault_is_not_published(project: Project) -> None:
    before = project.tree()
    project.edit("site/templates/offer.html", "<h1>", '<h1 id="indhold">')
    run = project.build()
    assert run.code == 1
    assert "id twice: indhold" in run.err
    assert project.tree() == before


def test_a_page_that_the_theme_cannot_render_is_not_published(project: Project) -> None:
    before = project.tree()
    project.edit("site/overrides/main.html", "<title>", "{% nonsense %}<title>")
    run = project.build()
    assert run.code == 1
    assert run.err.startswith("De håndskrevne sider kunne ikke laves:\n")
    assert project.tree() == before
    project.edit("site/overrides/main.html", "{% nonsense %}", "")
    assert project.build().code == 0
