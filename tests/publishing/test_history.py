"""What git remembers of the entries: each day's edits, within bounds, read once."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from generator.files.git import Repository
from generator.files.store import Store
from generator.model.history import Bulk, Edit, History
from generator.publishing.history import read_history
from tests.projects import Project
from tests.support.git import Committed, committed

TODAY = date(2026, 11, 22)
CODE = b"code"
OFFER = "catalogue/offers/eksempel-forloeb.yml"


@pytest.fixture
def project(tmp_path: Path) -> Committed:
    made = committed(tmp_path, day="2025-01-01")
    (made.root / ".build").mkdir()
    return made


def history(project: Committed, today: date = TODAY, code: bytes = CODE) -> History:
    store = Store(project.root / ".build/memory.sqlite", code)
    return read_history(Repository(project.root), store, today)


def afresh(project: Committed) -> History:
    (project.root / ".build/memory.sqlite").unlink()
    return history(project)


def free(edit: Edit) -> tuple[str, object, object]:
    old, new = (data and data["kapacitet"]["ledige"] for data in (edit.old, edit.new))
    return edit.day.isoformat(), old, new


def test_the_commits_of_a_day_are_one_edit_from_what_was_to_what_became(
    project: Committed,
) -> None:
    for old, new, day in ((3, 2, "2026-11-02"), (2, 1, "2026-11-02"), (1, 5, "2026-11-03")):
        project.edit(OFFER, f"ledige: {old}", f"ledige: {new}")
        project.commit(day)
    assert [free(edit) for edit in history(project).edits] == [
        ("2026-11-03", 1, 5),
        ("2026-11-02", 3, 1),
    ]


def test_what_is_taken_back_the_same_day_and_what_comes_later_is_left_out(
    project: Committed,
) -> None:
    for old, new, day in ((3, 2, "2026-11-02"), (2, 3, "2026-11-02"), (3, 9, "2026-12-24")):
        project.edit(OFFER, f"ledige: {old}", f"ledige: {new}")
        project.commit(day)
    assert history(project) == History("klar")
    assert [free(edit) for edit in history(project, date(2026, 12, 24)).edits] == [
        ("2026-12-24", 3, 9)
    ]
    assert history(project, date(2028, 1, 1)) == History("klar")


def test_of_many_entries_in_one_commit_those_that_say_something_else_have_changed(
    project: Committed,
) -> None:
    text = (project.root / OFFER).read_text(encoding="utf-8")
    for number in range(70):
        project.write(f"catalogue/offers/nyt-{number}.yml", text)
    project.commit("2026-11-02")
    for number in range(70):
        new = text.replace("ledige: 3", "ledige: 2") if number < 4 else text
        project.write(f"catalogue/offers/nyt-{number}.yml", f"# En bemærkning.\n{new}")
    project.commit("2026-11-03")
    added = Bulk(date(2026, 11, 2), 70, 0, 0)
    assert history(project).bulks == (Bulk(date(2026, 11, 3), 0, 0, 4), added)
    assert history(project) == afresh(project)
    for number in range(70):
        project.write(f"catalogue/offers/nyt-{number}.yml", text.replace("ledige: 3", "ledige: 2"))
    project.commit("2026-11-03")
    for number in range(70):
        path = f"catalogue/offers/nyt-{number}.yml"
        project.write(path, f"# Igen.\n{(project.root / path).read_text(encoding='utf-8')}")
    project.commit("2026-11-04")
    assert [bulk.day.day for bulk in history(project).bulks] == [3, 3, 2]


def test_many_entries_in_one_commit_are_counted_and_not_told(project: Committed) -> None:
    text = (project.root / OFFER).read_text(encoding="utf-8")
    for number in range(70):
        project.write(f"catalogue/offers/nyt-{number}.yml", text)
    (project.root / OFFER).unlink()
    project.commit("2026-11-02")
    assert history(project) == History("klar", (), (Bulk(date(2026, 11, 2), 70, 1, 0),))


def test_versions_are_read_once_and_give_the_same_as_reading_afresh(project: Committed) -> None:
    project.edit(OFFER, "ledige: 3", "ledige: 2")
    project.commit("2026-11-02")
    first = history(project)
    assert afresh(project) == first
    assert history(project, code=b"other code") == first
    gone = project.git("rev-parse", f"HEAD~1:{OFFER}")
    (project.root / ".git/objects" / gone[:2] / gone[2:]).unlink()
    assert history(project, code=b"other code") == first
    assert history(project).edits == ()  # kept by another tool, so asked of git in vain


def test_a_file_that_could_not_be_read_is_neither_new_nor_gone(project: Committed) -> None:
    text = (project.root / OFFER).read_text(encoding="utf-8")
    for day, content in (("2026-11-02", f"{text}: [\n"), ("2026-11-03", text)):
        project.write(OFFER, content)
        project.commit(day)
    assert history(project).edits == ()


def test_a_history_that_is_cut_off_tells_no_more_than_it_knows(
    project: Committed, tmp_path: Path
) -> None:
    for old, new, day in ((3, 2, "2026-11-01"), (2, 1, "2026-11-02")):
        project.edit(OFFER, f"ledige: {old}", f"ledige: {new}")
        project.commit(day)
    for depth, edits in ((1, []), (2, [("2026-11-02", 2, 1)])):
        clone = tmp_path / f"clone-{depth}"
        address = f"file://{project.root}"
        project.git("clone", "--quiet", f"--depth={depth}", address, str(clone))
        (clone / ".build").mkdir()
        found = history(Committed(clone))
        assert (found.known, [free(edit) for edit in found.edits]) == ("afkortet", edits)


def test_without_git_nothing_is_known(tmp_path: Path) -> None:
    assert history(Committed(tmp_path)) == History("ingen")


def test_building_on_after_a_commit_gives_the_same_page_as_building_afresh(
    tmp_path: Path,
) -> None:
    from tests.projects import copy_of_embedded  # noqa: PLC0415 - builds a site

    project = copy_of_embedded(tmp_path)
    lies = Committed(project.root)
    assert "ændringernes historie ikke kendes" in page(project)
    lies.write(".gitignore", ".build/\npublic\n")
    lies.git("init", "--quiet")
    lies.commit("2026-11-01")
    offer = "catalogue/offers/eksempel-truck-og-lager.yml"
    lies.edit(offer, "ledige: 0", "ledige: 2")
    lies.edit(offer, "beløb: 4480", "beløb: 4600")
    lies.commit("2026-11-20")
    assert project.build().code == 0
    built_on = project.tree()
    shown = page(project)
    assert "Ledige pladser 0 → 2" in shown
    assert "Pris 4.480 → 4.600 kr. pr. borger pr. uge (+2,7 %)" in shown
    assert "Redaktør" not in shown
    assert project.build("--forfra").code == 0
    assert project.tree() == built_on


def page(project: Project) -> str:
    return (project.public / "nyt.html").read_text(encoding="utf-8")
