"""A preview shows a page at once and makes later what is slow."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from generator.publishing.outcome import BuildOptions
from generator.publishing.run import run_build
from tests.projects import DAY, Project, copy_of_embedded

OFFER = "catalogue/offers/eksempel-truck-og-lager.yml"
PAGE = "tilbud/eksempel-truck-og-lager.html"
INDEX = {"soeg/indeks.json", "soeg/indeks-tekst.json"}


def hurried(project: Project, old: str, new: str) -> dict[str, bytes]:
    project.edit(OFFER, old, new)
    run_build(project.root, BuildOptions(date.fromisoformat(DAY), hurry=True))
    return project.tree()


def test_in_a_hurry_pages_are_new_and_the_index_stays_until_the_next_build(tmp_path: Path) -> None:
    project = copy_of_embedded(tmp_path)
    before = project.tree()
    hurried(project, "Truck og lager på tre uger", "Truck og lager på fire uger")
    after = hurried(project, "Truck og lager på fire uger", "Truck og lager på seks uger")
    assert "seks uger" in after[PAGE].decode()
    assert {path: after[path] for path in INDEX} == {path: before[path] for path in INDEX}
    assert project.build().code == 0
    caught_up = project.tree()
    assert {path for path in after if caught_up[path] != after[path]} == INDEX
    assert project.build("--forfra").code == 0
    assert project.tree() == caught_up


def test_an_index_that_is_not_there_is_made_in_a_hurry_too(tmp_path: Path) -> None:
    project = copy_of_embedded(tmp_path)
    for path in INDEX:
        (project.public / path).unlink()
    after = hurried(project, "Truck og lager på tre uger", "Truck og lager på fire uger")
    assert after.keys() >= INDEX
    assert b"fire uger" in after["soeg/indeks.json"]
